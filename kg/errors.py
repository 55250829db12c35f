"""Every error that the product raises on purpose.

KgError
├── SourceError      one article cannot be read; it is recorded and the run goes on
├── DataError        our own data files are wrong; lists every problem with file and line
├── OutputError      a folder or file cannot be written
├── QueryError       a SPARQL query is malformed or not allowed; has `line` and `column` where known
└── StoreError       a store cannot be opened, reached or is locked
"""

from __future__ import annotations


class KgError(Exception):
    """The root: says what happened, where, and what to do."""


class SourceError(KgError):
    """A source cannot be read as an Arabic article; `where` names it, `reason` says why."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where = where
        self.reason = reason


class DataError(KgError):
    """The language or world data is unsound; `problems` has one line for each fault."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class OutputError(KgError):
    """An output folder or file cannot be written."""


class QueryError(KgError):
    """A SPARQL query is malformed or refused."""

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        place = f" (line {line}, column {column})" if line is not None else ""
        super().__init__(f"{message}{place}")
        self.line = line
        self.column = column


class StoreError(KgError):
    """A store cannot be opened, reached or written."""
