"""Rows and booleans in the SPARQL result formats, written one row at a time.

The formats follow the W3C recommendations "SPARQL 1.1 Query Results JSON / XML / CSV and TSV".
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any, TypeAlias
from xml.sax.saxutils import escape as xml_text
from xml.sax.saxutils import quoteattr

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.prefixes import expand, prefixes

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Row: TypeAlias = tuple[Term | None, ...]
Write: TypeAlias = Callable[[str], object]


class RowFormat(StrEnum):
    """The formats of rows and booleans."""

    JSON = "json"
    XML = "xml"
    CSV = "csv"
    TSV = "tsv"
    TABLE = "table"


def plain(term: Term | None) -> str:
    """A term as a person reads it: an IRI shortened by its prefix, a literal without quotes or type."""
    if term is None:
        return ""
    if isinstance(term, Literal):
        return term.value
    return shorten(term.value) if isinstance(term, NamedNode) else str(term)


def shorten(iri: str) -> str:
    """`dip:Fact` for its IRI where a prefix fits, else the IRI itself."""
    cut = max(iri.rfind("#"), iri.rfind("/")) + 1
    prefix = _by_namespace().get(iri[:cut])
    return f"{prefix}:{iri[cut:]}" if prefix else iri


def _by_namespace() -> dict[str, str]:
    return {namespace: prefix for prefix, namespace in prefixes().items()}


def boolean_text(answer: bool, fmt: RowFormat) -> str:
    """Yes or no in a row format; CSV and TSV, for which no standard exists, hold the bare word."""
    word = "true" if answer else "false"
    if fmt is RowFormat.JSON:
        return f'{{"head":{{}},"boolean":{word}}}'
    if fmt is RowFormat.XML:
        return f"{_xml_head()}<head/><boolean>{word}</boolean></sparql>"
    return f"{word}\n"


def _write_json(variables: tuple[str, ...], rows: Iterable[Row], write: Write) -> None:
    write(f'{{"head":{{"vars":{json.dumps(variables)}}},"results":{{"bindings":[')
    for index, row in enumerate(rows):
        bound = {name: _json_term(term) for name, term in zip(variables, row, strict=True) if term is not None}
        write(("," if index else "") + json.dumps(bound, ensure_ascii=False, separators=(",", ":")))
    write("]}}")


def _json_term(term: Term) -> dict[str, Any]:
    if isinstance(term, NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, BlankNode):
        return {"type": "bnode", "value": term.value}
    if isinstance(term, Literal):
        return {"type": "literal", "value": term.value, **_literal_kind(term)}
    parts = ("subject", "predicate", "object")
    return {"type": "triple", "value": {part: _json_term(getattr(term, part)) for part in parts}}


def _literal_kind(term: Literal) -> dict[str, str]:
    if term.language:
        return {"xml:lang": term.language}
    return {} if term.datatype.value == expand("xsd:string") else {"datatype": term.datatype.value}


def _xml_head() -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sparql xmlns="{expand("results:")}">'


def _write_xml(variables: tuple[str, ...], rows: Iterable[Row], write: Write) -> None:
    names = "".join(f"<variable name={quoteattr(name)}/>" for name in variables)
    write(f"{_xml_head()}<head>{names}</head><results>")
    for row in rows:
        pairs = ((name, term) for name, term in zip(variables, row, strict=True) if term is not None)
        cells = "".join(f"<binding name={quoteattr(name)}>{_xml_term(term)}</binding>" for name, term in pairs)
        write(f"<result>{cells}</result>")
    write("</results></sparql>")


def _xml_term(term: Term) -> str:
    if isinstance(term, NamedNode):
        return f"<uri>{xml_safe(term.value)}</uri>"
    if isinstance(term, BlankNode):
        return f"<bnode>{xml_safe(term.value)}</bnode>"
    if isinstance(term, Literal):
        kind = "".join(f" {name}={quoteattr(value)}" for name, value in _literal_kind(term).items())
        return f"<literal{kind}>{xml_safe(term.value)}</literal>"
    parts = ("subject", "predicate", "object")
    return "<triple>" + "".join(f"<{part}>{_xml_term(getattr(term, part))}</{part}>" for part in parts) + "</triple>"


def xml_safe(text: str) -> str:
    """Text escaped for XML; control characters, which XML 1.0 cannot hold, become the replacement character."""
    if not text.isprintable():
        text = "".join(char if char >= " " or char in "\t\n\r" else "\ufffd" for char in text)
        text = text.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    return xml_text(text)


def _write_csv(variables: tuple[str, ...], rows: Iterable[Row], write: Write) -> None:
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    for row in _with_head(variables, rows):
        writer.writerow(row)
        write(line.getvalue())
        line.seek(0)
        line.truncate()


def _with_head(variables: tuple[str, ...], rows: Iterable[Row]) -> Iterator[tuple[str, ...]]:
    yield variables
    for row in rows:
        yield tuple("" if term is None else _csv_term(term) for term in row)


def _csv_term(term: Term) -> str:
    return term.value if isinstance(term, NamedNode | Literal) else str(term)


def _write_tsv(variables: tuple[str, ...], rows: Iterable[Row], write: Write) -> None:
    write("\t".join(f"?{name}" for name in variables) + "\n")
    for row in rows:
        write("\t".join("" if term is None else str(term).replace("\t", "\\t") for term in row) + "\n")


def _write_table(variables: tuple[str, ...], rows: Iterable[Row], write: Write) -> None:
    cells = [variables, *(tuple(" ".join(plain(term).split()) for term in row) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    cells.insert(1, tuple("-" * width for width in widths))
    for row in cells:
        write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n")


WRITERS: dict[RowFormat, Callable[[tuple[str, ...], Iterable[Row], Write], None]] = {
    RowFormat.JSON: _write_json,
    RowFormat.XML: _write_xml,
    RowFormat.CSV: _write_csv,
    RowFormat.TSV: _write_tsv,
    RowFormat.TABLE: _write_table,
}
