"""Rendered planetary ground with exact outlines: ``render_scene(seed)`` gives a picture and its landforms."""

from __future__ import annotations

from .scene import KINDS, Landform, Scene, render_scene

__all__ = ["KINDS", "Landform", "Scene", "render_scene"]
