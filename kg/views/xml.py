"""Text for XML 1.0, and RDF/XML: one `rdf:Description` for each subject, written as it comes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from kg.views.ordering import Group, subjects
from kg.views.terms import literal

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPLIT = re.compile(r"(.*?)([A-Za-z_][A-Za-z0-9_.\-]*)$", re.DOTALL)


def text(value: str) -> str:
    """Escaped for element content; a character that XML cannot hold becomes the replacement character."""
    return escape(_FORBIDDEN.sub("\ufffd", value))


def attribute(value: str) -> str:
    """Escaped and quoted for an attribute."""
    return quoteattr(_FORBIDDEN.sub("\ufffd", value), {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"})


def rdfxml(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Sorted lines of one merged graph as RDF/XML."""
    declared = "".join(f"\n    xmlns:{prefix}={attribute(iri)}" for prefix, iri in prefixes.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{declared}>\n'
    by_namespace = {iri: prefix for prefix, iri in prefixes.items()}
    for _, subject, group in subjects(lines):
        yield f"  <rdf:Description rdf:about={attribute(subject[1:-1])}>\n"
        yield "".join(_properties(group, by_namespace))
        yield "  </rdf:Description>\n"
    yield "</rdf:RDF>\n"


def _properties(group: Group, by_namespace: Mapping[str, str]) -> Iterator[str]:
    for predicate, value in group:
        found = _SPLIT.match(predicate[1:-1])
        if found is None:
            continue
        prefix = by_namespace.get(found[1])
        tag = f"{prefix}:{found[2]}" if prefix else f"p:{found[2]}"
        where = "" if prefix else f" xmlns:p={attribute(found[1])}"
        yield f"    <{tag}{where}{_content(value, tag)}\n"


def _content(value: str, tag: str) -> str:
    parts = literal(value)
    if parts is None:
        return f" rdf:resource={attribute(value[1:-1])}/>"
    kind = f" xml:lang={attribute(parts.language)}" if parts.language else ""
    kind = f" rdf:datatype={attribute(parts.datatype)}" if parts.datatype else kind
    return f"{kind}>{text(parts.value)}</{tag}>"
