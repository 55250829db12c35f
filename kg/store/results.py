"""What a query answers with: rows, yes or no, or triples; and every SPARQL result format to write them in.

The formats follow the W3C recommendations "SPARQL 1.1 Query Results JSON / XML / CSV and TSV". Rows are
written one by one, so that a limit on rows or bytes can stop a long answer.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from html import escape
from itertools import takewhile
from typing import Any, TypeAlias
from xml.sax.saxutils import escape as xml_text
from xml.sax.saxutils import quoteattr

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Triple,
    serialize,
)

from kg.errors import QueryError
from kg.prefixes import expand, prefixes

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Row: TypeAlias = tuple[Term | None, ...]
Write: TypeAlias = Callable[[str], object]
Native: TypeAlias = QuerySolutions | QueryBoolean | QueryTriples | list[Triple]

GRAPH_FORMATS = {
    "turtle": RdfFormat.TURTLE,
    "nt": RdfFormat.N_TRIPLES,
    "xml": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
}
DISPLAYED_ROWS = 200


class Kind(StrEnum):
    """The three shapes of an answer."""

    ROWS = "rows"
    BOOLEAN = "boolean"
    TRIPLES = "triples"


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


class Results:
    """The answer to one query. Rows come in the query's order; `rows` keeps them all, once asked for."""

    def __init__(self, native: Native) -> None:
        self._native = native
        self._rows: list[Row] | None = None
        self.kind = _kind(native)
        self.variables: tuple[str, ...] = ()
        if isinstance(native, QuerySolutions):
            self.variables = tuple(variable.value for variable in native.variables)
        elif self.kind is Kind.TRIPLES:
            self.variables = ("subject", "predicate", "object")

    @property
    def answer(self) -> bool:
        """What an ASK query answered; raises `QueryError` for any other query."""
        if not isinstance(self._native, QueryBoolean):
            raise QueryError("this query answers with rows, not with yes or no")
        return bool(self._native)

    @property
    def rows(self) -> list[Row]:
        """All rows (a triple is a row of three); reads them to the end once."""
        if self._rows is None:
            self._rows = list(self.stream())
        return self._rows

    def stream(self) -> Iterator[Row]:
        """The rows one by one, without keeping them; an answer can be streamed once."""
        if self._rows is not None:
            yield from self._rows
        elif isinstance(self._native, QuerySolutions):
            width = range(len(self.variables))
            for solution in self._native:
                yield tuple(solution[place] for place in width)
        elif not isinstance(self._native, QueryBoolean):
            for triple in self._native:
                yield (triple.subject, triple.predicate, triple.object)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __bool__(self) -> bool:
        return self.answer if self.kind is Kind.BOOLEAN else bool(self.rows)

    def records(self) -> list[dict[str, str]]:
        """Each row as variable to readable text; unbound variables are empty."""
        return [dict(zip(self.variables, map(plain, row), strict=True)) for row in self.rows]

    def to_pandas(self) -> Any:
        """A pandas DataFrame of Python values; needs the `pandas` extra."""
        import pandas

        return pandas.DataFrame([tuple(map(python_value, row)) for row in self.rows], columns=list(self.variables))

    def text(self, fmt: str = "table") -> str:
        """The whole answer in one format: a row format, or a graph format for triples."""
        parts: list[str] = []
        self.write(parts.append, fmt)
        return "".join(parts)

    def write(self, write: Write, fmt: str) -> None:
        """Write the answer piece by piece; raises `QueryError` for a format that does not fit it."""
        if self.kind is Kind.TRIPLES and fmt in GRAPH_FORMATS:
            write(_graph_text(self.stream(), GRAPH_FORMATS[fmt]))
        elif fmt not in list(RowFormat):
            raise QueryError(f"no result format {fmt!r}: choose one of {', '.join([*RowFormat, *GRAPH_FORMATS])}")
        elif self.kind is Kind.BOOLEAN:
            write(boolean_text(self.answer, RowFormat(fmt)))
        else:
            WRITERS[RowFormat(fmt)](self.variables, self.stream(), write)

    def _repr_html_(self) -> str:
        if self.kind is Kind.BOOLEAN:
            return f"<p>{str(self.answer).lower()}</p>"
        head = "".join(f"<th>{escape(name)}</th>" for name in self.variables)
        body = "".join(
            "<tr>" + "".join(f'<td dir="auto">{escape(plain(term))}</td>' for term in row) + "</tr>"
            for row in self.rows[:DISPLAYED_ROWS]
        )
        more = f"<p>{len(self.rows)} rows</p>" if len(self.rows) > DISPLAYED_ROWS else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"

    def __repr__(self) -> str:
        return f"Results({self.kind}, {list(self.variables)})"


def _kind(native: Native) -> Kind:
    if isinstance(native, QueryBoolean):
        return Kind.BOOLEAN
    return Kind.ROWS if isinstance(native, QuerySolutions) else Kind.TRIPLES


def _graph_text(rows: Iterable[Row], fmt: RdfFormat) -> str:
    triples = (Triple(*row) for row in rows)  # type: ignore[arg-type]
    named = dict(prefixes()) if fmt in (RdfFormat.TURTLE, RdfFormat.RDF_XML) else None
    text = (serialize(triples, format=fmt, prefixes=named) or b"").decode()
    if fmt is not RdfFormat.TURTLE:
        return text
    heads = list(takewhile(lambda line: line.startswith("@prefix"), text.split("\n")))
    return "\n".join([*sorted(heads), *text.split("\n")[len(heads) :]])  # the engine declares them in any order


def python_value(term: Term | None) -> object:
    """The Python value of a term: int, float or bool for the numeric and boolean types, else text."""
    if not isinstance(term, Literal):
        return plain(term) if term is not None else None
    read = _READERS.get(shorten(term.datatype.value))
    return read(term.value) if read else term.value


_READERS: dict[str, Callable[[str], object]] = {
    "xsd:integer": int,
    "xsd:decimal": float,
    "xsd:double": float,
    "xsd:float": float,
    "xsd:boolean": lambda text: text in ("true", "1"),
}


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


def _json_term(term: Term | Quad) -> dict[str, Any]:
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
