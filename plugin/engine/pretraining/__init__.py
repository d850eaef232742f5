"""Students that learn from unlabelled images: masks of everything mode as classes, after SATIR (arXiv:2304.07969)."""
