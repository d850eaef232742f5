"""The lab: what papers on pseudo-labels and students are worth on planetary ground."""
