from io import BytesIO

from PIL.Image import Image

class ImageReader:
    def __init__(self, fileName: BytesIO | Image) -> None: ...
