"""Files that outlive a session, and the coordinate reference systems written into them."""
