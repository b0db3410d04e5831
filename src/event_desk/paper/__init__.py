"""What badges, signs, rosters and reports are drawn with.

`fonts` (the bundled family), `bidi` and `shaping` (letters to placed glyphs), `text` (text into a
box), `qr`, `pictures`; `pdf` (the file) with `embedded` (its fonts), `canvas` (one page, in
millimetres) and `raster` (a page as a picture). HarfBuzz, ReportLab and the QR library are known
only here.
"""
