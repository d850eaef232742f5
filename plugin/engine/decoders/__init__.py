"""Kinds of decoder: what turns frozen feature maps and pixels into class scores."""
