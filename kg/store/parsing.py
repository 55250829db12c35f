"""The engine's words for a malformed query, turned into ours."""

from __future__ import annotations

import re

from kg.errors import QueryError

_PLACE = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.DOTALL)
_WORD = re.compile(r"\b[A-Z]{2,}\b|\"[^\" ]+\"")
MOST = 6


def query_error(error: Exception | str, query: str = "") -> QueryError:
    """A `QueryError` with line and column (both from 1) out of Oxigraph's message, and what stands there."""
    found = _PLACE.search(str(error))
    if found is None:
        return QueryError(f"the query is malformed: {str(error)[:300]}")
    line, column, reason = int(found[1]), int(found[2]), found[3]
    words = [word for word in dict.fromkeys(_WORD.findall(reason)) if word not in ("LATERAL", "SERVICE")]
    hint = f": expected {' or '.join(words)}" if 0 < len(words) <= MOST else ""
    return QueryError(f"the query is malformed{_near(query, line, column)}{hint}", line=line, column=column)


def _near(query: str, line: int, column: int) -> str:
    lines = query.split("\n")
    if not 0 < line <= len(lines):
        return ""
    before, after = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
    return f" after {before[-30:]!r}" if before.strip() else f" at {after[:30]!r}"
