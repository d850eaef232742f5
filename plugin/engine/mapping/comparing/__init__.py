"""What a decoder or a finished map is worth on ground with labels, and beside another."""
