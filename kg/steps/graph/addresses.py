"""IRIs and literals: what keys, names, dates and numbers are called in the graph."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from pyoxigraph import Literal, NamedNode

from kg import vocab

ROLE_TERMS = {
    "location": vocab.SCHEMA_LOCATION,
    "organizer": vocab.SCHEMA_ORGANIZER,
    "superEvent": vocab.SCHEMA_SUPER_EVENT,
    "memberOf": vocab.SCHEMA_MEMBER_OF,
}
DATATYPES = {
    4: NamedNode(vocab.XSD_G_YEAR),
    7: NamedNode(vocab.XSD_G_YEAR_MONTH),
    10: NamedNode(vocab.XSD_DATE),
}
DECIMAL = NamedNode(vocab.XSD_DECIMAL)
INTEGER = NamedNode(vocab.XSD_INTEGER)


def iri(key: str) -> NamedNode:
    """The IRI of an entity or happening key, `kind:id`; a minted id becomes Latin letters and a short hash."""
    kind, _, name = key.partition(":")
    if name.startswith("~"):
        name = latin(name[1:]) + "_" + hashlib.sha256(key.encode()).hexdigest()[:8]
    return NamedNode(f"{vocab.BASE}{kind}/{name}")


def latin(name: str) -> str:
    """A readable ASCII form of an Arabic name for an IRI."""
    out = []
    for char in unicodedata.normalize("NFKD", name):
        if char.isascii():
            out.append(char if char.isalnum() else "_")
        elif not unicodedata.combining(char):
            words = unicodedata.name(char, "").replace("ARABIC LETTER ", "").split(" ")
            out.append(SOUNDS.get(words[0], words[0][:1].lower()))
    return re.sub(r"_+", "_", "".join(out)).strip("_") or "x"


SOUNDS = {
    "ALEF": "a",
    "BEH": "b",
    "TEH": "t",
    "THEH": "th",
    "JEEM": "j",
    "HAH": "h",
    "KHAH": "kh",
    "DAL": "d",
    "THAL": "dh",
    "REH": "r",
    "ZAIN": "z",
    "SEEN": "s",
    "SHEEN": "sh",
    "SAD": "s",
    "DAD": "d",
    "TAH": "t",
    "ZAH": "z",
    "AIN": "a",
    "GHAIN": "gh",
    "FEH": "f",
    "QAF": "q",
    "KAF": "k",
    "LAM": "l",
    "MEEM": "m",
    "NOON": "n",
    "HEH": "h",
    "WAW": "w",
    "YEH": "y",
    "HAMZA": "",
}


class Terms(dict[str, NamedNode]):
    """The terms of vocabularies that a graph uses, by their IRIs: few, in every quad, and so each made once."""

    def __missing__(self, iri: str) -> NamedNode:
        node = self[iri] = NamedNode(iri)
        return node

    def local(self, name: str) -> NamedNode:
        """A term of the ontology by its local name, or the borrowed term that stands for it."""
        return self[ROLE_TERMS.get(name) or vocab.PREFIXES["dip"] + name]


def date_literal(value: str) -> Literal:
    """A day, month or year as a literal of its own type."""
    return Literal(value, datatype=DATATYPES[len(value)])


def number(value: float) -> Literal:
    """A decimal of two places at most, as a store gives it back: without zeros at the end."""
    return Literal(f"{value:.2f}".rstrip("0").rstrip("."), datatype=DECIMAL)


def count(value: int) -> Literal:
    """A whole number."""
    return Literal(str(value), datatype=INTEGER)
