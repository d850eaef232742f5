"""What pretraining on pseudo-labels gives, after SATIR (arXiv:2304.07969): against nothing and against ImageNet."""
