"""What labelling costs and what it earns: decoders from outlines that simulated prompts made, against the effort."""
