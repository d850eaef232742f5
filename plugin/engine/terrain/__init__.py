"""Rendered planetary ground with exact outlines: ``render_scene(seed)`` gives a picture and its landforms."""

from __future__ import annotations

from .camera import Camera
from .light import Sun
from .scene import Landform, Scene, render_scene
from .themes import KINDS, THEMES

__all__ = ["KINDS", "THEMES", "Camera", "Landform", "Scene", "Sun", "render_scene"]
