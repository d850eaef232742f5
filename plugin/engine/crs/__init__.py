"""Bodies, their coordinate reference systems, the seam where longitudes begin anew, and how files store a CRS."""
