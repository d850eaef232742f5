"""The page Train: from labelled images to a decoder, and how well it does."""
