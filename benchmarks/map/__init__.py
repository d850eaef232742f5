"""How fast landform maps are made, beside an earlier commit and beside encoding alone."""
