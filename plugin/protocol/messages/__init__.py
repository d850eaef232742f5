"""What the desktop asks, what the engine answers.

Every message is a frozen dataclass, which ``codec`` turns into JSON and back. Bulk data (pixels, WKB) travels as the
payload of the frame and is named in the message by offset and length. ``rasters``, ``annotating``, ``finishing``,
``jobs``, ``adapting``, ``exports``, ``engine`` and others hold the messages, ``methods`` which of them answers which.
"""
