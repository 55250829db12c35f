"""What a query answers with: rows, yes or no, or triples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from html import escape
from itertools import takewhile
from typing import Any, TypeAlias

from pyoxigraph import Literal, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, Triple, serialize

from kg.errors import QueryError
from kg.prefixes import prefixes
from kg.store.rows import WRITERS, Row, RowFormat, Term, Write, boolean_text, plain, shorten

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
