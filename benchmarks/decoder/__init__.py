"""How well trained decoders map ground that they have not seen: kinds, encoders and baselines, on the same folds."""
