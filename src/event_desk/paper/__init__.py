"""What badges, signs, rosters and reports are drawn with.

`fonts` (the bundled family), `bidi` and `shaping` (letters to placed glyphs), `text` (text into a
box), `qr`, `pictures`; `pdf` (the file), `canvas` (one page, in millimetres) and `raster` (a
page as a picture). The HarfBuzz and QR libraries are known only here.
"""
