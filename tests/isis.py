"""Labels of ISIS cubes of one band."""

from __future__ import annotations

_LABEL = """Object = IsisCube
  Object = Core
    StartByte = {start}
    Format = BandSequential
    Group = Dimensions
      Samples = {side}
      Lines = {side}
      Bands = 1
    End_Group
    Group = Pixels
      Type = {kind}
      ByteOrder = Lsb
      Base = 0.0
      Multiplier = 1.0
    End_Group
  End_Object
{groups}End_Object
End
"""
#: Bytes before the pixels, where both are in one file.
HEAD = 8192


def isis_label(side: int, kind: str = "UnsignedByte", groups: str = "", pixels: str = "") -> str:
    """A label.

    Args:
        side: Of the image in pixels.
        kind: ISIS's name of the type of a pixel.
        groups: Further groups as lines of the label.
        pixels: Name of a file of its own for the pixels; empty where they follow the label's :data:`HEAD` bytes.
    """
    start = f"1\n    ^Core = {pixels}" if pixels else str(HEAD + 1)
    return _LABEL.format(start=start, side=side, kind=kind, groups=groups)


def isis_cube(values: bytes, side: int, kind: str = "UnsignedByte", groups: str = "") -> bytes:
    """Label and pixels as one file."""
    return isis_label(side, kind, groups).encode().ljust(HEAD, b"\0") + values
