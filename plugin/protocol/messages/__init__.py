"""What the desktop asks, what the engine answers.

Every message is a frozen dataclass, which ``codec`` turns into JSON and back. Bulk data (pixels, WKB) travels as the
payload of the frame and is named in the message by offset and length. ``annotating``, ``finishing``, ``jobs``,
``adapting``, ``exports`` and ``engine`` hold the messages, ``methods`` which of them answers which.
"""
