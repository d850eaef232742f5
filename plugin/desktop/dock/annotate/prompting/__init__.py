"""The open prompt: what is asked of the engine, what it answers, and how the outline is finished."""
