"""The page Annotate: from clicks to landforms in a layer."""
