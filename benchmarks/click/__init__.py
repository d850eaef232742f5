"""How long a click takes, from the event on the canvas of QGIS to the polygon that is painted there."""
