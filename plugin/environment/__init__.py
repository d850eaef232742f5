"""The engine's private Python environment: found, built, checked, repaired, removed.

Standard library only, and Python 3.9 or newer, since this runs inside QGIS as well as from a terminal. Nothing here
ever touches the Python that runs it.
"""
