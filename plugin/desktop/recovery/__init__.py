"""Landforms that were accepted but not saved outlive a QGIS that is killed."""
