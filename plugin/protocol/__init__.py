"""The only words both halves know: frames on a pipe and the messages inside them.

Standard library and numpy alone; imports neither the desktop nor the engine.
"""
