"""The list of classes, and which layer keeps it."""
