"""Cut an article into sentences and tokens."""

from __future__ import annotations

from kg.steps.segment.reader import MOST_TOKENS, segment

__all__ = ["MOST_TOKENS", "segment"]
