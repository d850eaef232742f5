"""What a camera, its ground segment and a mosaic make of brightness."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from .relief import Floats, Mask

Picture = NDArray[np.uint8] | NDArray[np.uint16]

#: Digital numbers of HiRISE's 10-bit products; 0 to 2 and 1022 to 1023 mean no data and saturation.
TEN_BIT_RANGE = (3, 1021)


@dataclass(frozen=True)
class Camera:
    """Faults of a picture. Lengths in samples; noise, stripes and steps as shares of the contrast.

    ``compression`` is "", "jpeg" or "jp2"; ``quality`` is 1 to 100 for JPEG, and for JP2 it means bits a sample of
    ``quality / 20``. ``tilt`` is the direction of detector columns in radians, as map projection turns them.
    """

    blur: float = 0.0
    noise: float = 0.0
    specks: float = 0.0
    stripes: float = 0.0
    detectors: int = 0
    tilt: float = 0.0
    gamma: float = 1.0
    clipped: tuple[float, float] = (0.5, 99.5)
    floor: float = 0.08
    gain: float = 0.7
    compression: str = ""
    quality: int = 75


def any_camera(rng: np.random.Generator) -> Camera:
    """A camera as they come in practice: most are good, some have stripes, specks, or hard compression."""
    compression = str(rng.choice(["", "jpeg", "jp2"], p=[0.5, 0.35, 0.15]))
    floor = rng.uniform(0.0, 0.3)
    return Camera(
        blur=float(rng.choice([0.0, 0.5, 0.8, 1.2, 1.8], p=[0.15, 0.3, 0.3, 0.17, 0.08])),
        noise=float(rng.choice([0.008, 0.035, 0.06, 0.11], p=[0.25, 0.35, 0.25, 0.15])),
        specks=float(rng.choice([0.0, 0.003, 0.02], p=[0.82, 0.1, 0.08])),
        stripes=float(rng.choice([0.0, 0.01, 0.03], p=[0.75, 0.18, 0.07])),
        detectors=int(rng.choice([0, 2, 3], p=[0.85, 0.1, 0.05])),
        tilt=float(rng.normal(0, 0.12)),
        gamma=float(np.exp(rng.normal(0, 0.2))),
        clipped=(float(rng.uniform(0, 1.5)), float(rng.uniform(97.5, 99.9))),
        floor=floor,
        gain=float(rng.uniform(0.45, min(0.8, 1 - floor))),
        compression=compression,
        quality=int(rng.uniform(35, 92)),
    )


def photograph(radiance: Floats, camera: Camera, rng: np.random.Generator, bits: int = 8) -> Picture:
    """Take a picture.

    Args:
        radiance: (H, W), not negative.
        camera: The picture's faults.
        rng: Source of randomness for noise.
        bits: 8, or 10 for values within :data:`TEN_BIT_RANGE`.

    Returns:
        (H, W), uint8 or uint16.
    """
    picture = ndimage.gaussian_filter(radiance, camera.blur) if camera.blur else radiance
    low, high = np.percentile(picture[::4, ::4], camera.clipped)
    picture = np.clip((picture - np.float32(low)) / np.float32(max(float(high - low), 1e-3)), 0, 1.15)
    picture = picture ** np.float32(camera.gamma)
    picture = picture + _stripes(picture.shape, camera, rng)
    # photon noise grows with the root of the signal
    shot = np.float32(camera.noise) * np.sqrt(np.float32(0.3) + np.float32(0.7) * np.clip(picture, 0, 1))
    picture = picture + rng.standard_normal(picture.shape, dtype=np.float32) * shot
    if camera.specks:
        picture = np.where(rng.random(picture.shape, dtype=np.float32) < camera.specks, picture * 0.55, picture)
    picture = np.clip(np.float32(camera.floor) + np.float32(camera.gain) * picture, 0, 1)
    if bits == 10:
        first, last = TEN_BIT_RANGE
        return compressed((first + (last - first) * picture + 0.5).astype(np.uint16), camera)
    return compressed((255 * picture + 0.5).astype(np.uint8), camera)


def _stripes(shape: tuple[int, ...], camera: Camera, rng: np.random.Generator) -> Floats:
    """Offsets of detector columns, and steps between the detectors of a line camera."""
    rows, columns = shape
    reach = int(rows * abs(np.tan(camera.tilt))) + columns + 2
    profile = rng.normal(0, 1, reach) * camera.stripes
    profile += np.repeat(rng.normal(0, 1, reach // 8 + 1), 8)[:reach] * camera.stripes * 0.5
    for edge in rng.integers(0, reach, camera.detectors):
        profile[edge:] += rng.normal(0, 0.06)
    if not profile.any():
        return np.zeros((1, 1), dtype=np.float32)
    at = np.arange(columns)[None, :] + (np.arange(rows)[:, None] * np.tan(abs(camera.tilt))).astype(np.intp)
    offsets: Floats = profile.astype(np.float32)[at]
    return offsets if camera.tilt >= 0 else offsets[::-1]


def compressed(picture: NDArray[Any], camera: Camera) -> Picture:
    """The picture after a round through the camera's lossy compression; JPEG knows eight bits only."""
    if not camera.compression or (camera.compression == "jpeg" and picture.dtype != np.uint8):
        return picture
    buffer = BytesIO()
    image = Image.fromarray(picture)
    if camera.compression == "jpeg":
        image.save(buffer, "JPEG", quality=camera.quality)
    else:
        ratio = 8 * picture.dtype.itemsize * 20 / camera.quality
        image.save(buffer, "JPEG2000", quality_mode="rates", quality_layers=[ratio], irreversible=True)
    result = np.array(Image.open(buffer)).astype(picture.dtype)
    return np.clip(result, *TEN_BIT_RANGE) if picture.dtype == np.uint16 else result


def mosaic_part(size: int, rng: np.random.Generator) -> Mask:
    """The part of a scene that another strip of a mosaic covers: one side of an almost straight line."""
    turn = rng.choice([0.0, np.pi / 2, np.pi, 1.5 * np.pi]) + rng.normal(0, 0.12)
    at = (np.arange(size, dtype=np.float32) - size / 2) / size
    side = at[None, :] * np.float32(np.cos(turn)) + at[:, None] * np.float32(np.sin(turn))
    part: Mask = side > rng.uniform(-0.35, 0.35)
    return part
