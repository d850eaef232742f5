"""What the dock and Processing ask of the engine, checked before it is asked."""
