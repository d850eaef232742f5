"""How well a decoder does: ground that trains and ground that judges, scores, and their pictures."""
