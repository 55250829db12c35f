"""What the N-Triples text of a literal holds."""

from __future__ import annotations

import re
from typing import NamedTuple

_LITERAL = re.compile(r'"(?P<value>.*)"(?:@(?P<language>[^"]+)|\^\^<(?P<datatype>[^"]+)>)?', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_NAMED = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}


class LiteralParts(NamedTuple):
    """The value of a literal, with its language or its datatype's IRI where it has one."""

    value: str
    language: str | None
    datatype: str | None


def literal(term: str) -> LiteralParts | None:
    """The parts of a literal, or None for an IRI."""
    if term[0] != '"':
        return None
    found = _LITERAL.fullmatch(term)
    if found is None:
        return None
    return LiteralParts(unescaped(found["value"]), found["language"], found["datatype"])


def unescaped(text: str) -> str:
    """The text that the inside of an N-Triples string stands for."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else _NAMED.get(m[3], m[3]), text)
