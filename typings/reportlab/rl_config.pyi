useA85: int
pdfComments: int
