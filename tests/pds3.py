"""Images of PDS3 in 8 bits behind their label."""

from __future__ import annotations

_LABEL = """PDS_VERSION_ID = PDS3
RECORD_TYPE = FIXED_LENGTH
RECORD_BYTES = {side}
FILE_RECORDS = {records}
LABEL_RECORDS = {head}
^IMAGE = {first}
OBJECT = IMAGE
  LINES = {side}
  LINE_SAMPLES = {side}
  SAMPLE_TYPE = UNSIGNED_INTEGER
  SAMPLE_BITS = 8
  BANDS = 1
{image}END_OBJECT = IMAGE
{objects}TARGET_NAME = MARS
END
"""
_HEAD = 8192


def pds3_image(values: bytes, side: int, image: str = "", objects: str = "") -> bytes:
    """Label and pixels as one file.

    Args:
        values: Pixels, row by row.
        side: Of the image in pixels, a power of two up to 8192.
        image: Further lines about the image.
        objects: Further objects as lines of the label.
    """
    head = _HEAD // side
    label = _LABEL.format(side=side, head=head, first=head + 1, records=head + side, image=image, objects=objects)
    return label.replace("\n", "\r\n").encode().ljust(_HEAD, b" ") + values
