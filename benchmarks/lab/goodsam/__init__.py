"""Adapting without labels after GoodSAM and GoodSAM++: from source ground to other ground, with truth only to judge."""
