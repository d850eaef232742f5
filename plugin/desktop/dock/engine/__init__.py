"""The page Engine: the private environment, its models and its cache."""
