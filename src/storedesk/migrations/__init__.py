"""How the shop's database came to look as it does, step by step; no step looks at today's tables."""

NEWEST = 4
"""The number of the last step in versions/, which is also the user_version of an up-to-date file."""
