"""Kinds of things by what their keys begin with."""

from __future__ import annotations

# who can be a side: states and organisations; and who can act or speak, people too
PARTIES = ("country:", "organization:")
ACTORS = ("person:", *PARTIES)
