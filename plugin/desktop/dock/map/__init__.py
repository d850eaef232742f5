"""The page Map: a decoder over a whole layer or a part of it."""
