"""Students beside the decoder that teaches them: how fast they map, and how well."""
