"""The engine's words for a malformed query, turned into ours."""

from __future__ import annotations

import re

from kg.errors import QueryError

_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
LONGEST = 300


def query_error(error: Exception | str) -> QueryError:
    """A `QueryError` with line and column (both from 1) out of Oxigraph's message."""
    message = str(error)
    found = _PLACE.search(message)
    if found is None:
        return QueryError(f"the query is malformed: {_short(message)}")
    line, column, reason = int(found[1]), int(found[2]), found[3]
    return QueryError(f"the query is malformed: {_short(reason)}", line=line, column=column)


def _short(reason: str) -> str:
    reason = " ".join(re.sub(r"\[[^\]]*\]", "", reason).split()).strip(" ,|")
    return reason if len(reason) <= LONGEST else reason[:LONGEST] + "…"
