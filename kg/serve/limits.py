"""How much one query may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds for one query and for waiting until a worker is free; rows, bytes of an answer, bytes of memory."""

    seconds: float = 20.0
    waiting: float = 10.0
    rows: int = 100_000
    bytes: int = 50_000_000
    memory: int = 6_000_000_000
    workers: int = 2
