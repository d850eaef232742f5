"""The dock: a folder for each page, and what several of them share."""
