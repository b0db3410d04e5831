"""Printers as the window shows them: chosen, watched, and the queue before them.

`desk` keeps the queue going beside the window's thread; `panel` is what a person sees of it;
`qt_printer` is the way to a printer where there is no CUPS.
"""
