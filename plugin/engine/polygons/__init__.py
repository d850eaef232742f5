"""From masks to polygons, and what can be measured of a polygon on its body."""
