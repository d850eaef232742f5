"""Decoders for other programs: one ONNX file with what Deepness reads in it, and a STAC item beside it."""
