"""What a query from outside may not do, decided before anything is evaluated.

Oxigraph would fetch from the network for SERVICE. The keyword is refused wherever it stands outside of strings,
comments and whole IRIs: nested, in any case, glued to another word, or spelled with `\\u` escapes. The engine that
evaluates is opened read-only and knows no update; still updates are told apart, for a clear answer.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from kg.errors import QueryError
from kg.store.lexer import Word, words

LONGEST_QUERY = 100_000
DEEPEST = 200
UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"})
FORMS = frozenset({"SELECT", "ASK", "CONSTRUCT", "DESCRIBE"})
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


class RefusedError(QueryError):
    """A query that is well-formed, perhaps, and not allowed here."""


def check(query: str, graphs: Container[str]) -> None:
    """Raise `RefusedError` for SERVICE, updates, FROM of anything but `graphs`, and queries too long or too deep."""
    if len(query) > LONGEST_QUERY:
        raise RefusedError(f"the query is longer than {LONGEST_QUERY} characters")
    for reading in {query, _unescaped(query)}:
        _check_words(reading, list(words(reading)), graphs)


def _unescaped(query: str) -> str:
    """The query as an engine reads it that resolves `\\u` escapes before all else."""
    return _ESCAPE.sub(lambda found: _char(int(found[1] or found[2], 16), found[0]), query)


def _char(code: int, otherwise: str) -> str:
    return chr(code) if code < 0x110000 else otherwise


def _check_words(query: str, tokens: list[Word], graphs: Container[str]) -> None:
    if any("SERVICE" in text for text in _bare(tokens)):
        raise RefusedError("SERVICE is refused: this endpoint asks no other server")
    if _depth(tokens) > DEEPEST:
        raise RefusedError(f"the query is nested deeper than {DEEPEST}")
    plain = [(token.text.upper(), index) for index, token in enumerate(tokens) if token.kind == "word"]
    verbs = [text for text, _ in plain if text in UPDATES or text in FORMS]
    if verbs and verbs[0] in UPDATES:
        raise RefusedError("updates are refused: this endpoint is read-only")
    for text, index in plain:
        if text == "FROM":
            _check_source(query, tokens[index + 1 : index + 3], graphs)


def _bare(tokens: list[Word]) -> Iterator[str]:
    """The parts of tokens in which an engine could see a keyword."""
    for token in tokens:
        if token.kind in ("word", "mark"):
            yield token.text.upper()
        elif token.kind == "name":
            yield token.text.partition(":")[0].upper()


def _depth(tokens: list[Word]) -> int:
    depth = deepest = 0
    for token in tokens:
        if token.kind == "mark" and token.text in "{([":
            depth += 1
            deepest = max(deepest, depth)
        elif token.kind == "mark" and token.text in "})]":
            depth -= 1
    return deepest


def _check_source(query: str, following: list[Word], graphs: Container[str]) -> None:
    """FROM and FROM NAMED may name graphs of the store; everything else would be fetched by some engines."""
    named = [token for token in following if not (token.kind == "word" and token.text.upper() == "NAMED")]
    source = named[0] if named else None
    if source is None or source.kind != "iri":
        raise RefusedError("FROM is refused unless it names a graph of this store by its full IRI")
    if source.text[1:-1] not in graphs:
        raise RefusedError(f"FROM {source.text} is refused: it is no graph of this store, and nothing is fetched")
