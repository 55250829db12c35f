"""The graph as tables: CSV or Parquet of what `tables.toml` lists, and CSV that Neo4j loads.

Rows are written as they come, sorted by subject; the same graph gives the same bytes.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias

from pyoxigraph import Quad

from kg.errors import OutputError
from kg.prefixes import prefixes
from kg.views.networks import FIELDS, Node, network
from kg.views.ordering import Group, batches, ordered, subjects
from kg.views.terms import literal
from kg.views.turtle import Name, namer

Row: TypeAlias = tuple[str, ...]
BETWEEN = " | "
PARQUET_ROWS = 50_000
NUMBERS: Mapping[str, Callable[[str], object]] = {"int": int, "float": float}


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of `tables.toml`: its columns' names, the property behind each, and which are numbers."""

    name: str
    classes: frozenset[str]
    columns: tuple[str, ...]
    sources: tuple[str, ...]
    numbers: Mapping[str, str]


@cache
def tables() -> tuple[Table, ...]:
    """The tables, in the order in which they are tried."""
    data = tomllib.loads(files("kg.views").joinpath("tables.toml").read_text("utf-8"))
    return tuple(_table(name, entry) for name, entry in data.items())


def _table(name: str, entry: Mapping[str, Any]) -> Table:
    titles = [title.partition(":")[::2] for title, _ in entry["columns"]]
    return Table(
        name=name,
        classes=frozenset(entry["classes"]),
        columns=tuple(title for title, _ in titles),
        sources=tuple(source for _, source in entry["columns"]),
        numbers={title: kind for title, kind in titles if kind},
    )


def rows(quads: Iterable[Quad]) -> Iterator[tuple[Table, Row]]:
    """Every row of every table, sorted by subject."""
    name = namer(prefixes())
    for _, subject, group in subjects(ordered(quads, merged=True)):
        named = [(name(predicate), value) for predicate, value in group]
        types = [name(value) for predicate, value in named if predicate == "rdf:type"]
        table = next((table for table in tables() if table.classes & set(types)), None)
        if table is not None:
            yield table, tuple(_cell(source, name(subject), named, name) for source in table.sources)


def _cell(source: str, subject: str, group: Group, name: Name) -> str:
    if source == "id":
        return subject
    predicate, _, language = ("rdf:type" if source == "types" else source).partition("@")
    return BETWEEN.join(
        text for found, value in group if found == predicate and (text := _text(value, language, name)) is not None
    )


def _text(value: str, language: str, name: Name) -> str | None:
    parts = literal(value)
    if parts is None:
        return name(value)
    return parts.value if not language or parts.language == language else None


def write_tables(quads: Iterable[Quad], folder: Path, format: str = "csv") -> list[Path]:
    """Write `csv`, `parquet` or `neo4j` files to a folder; gives their paths.

    Raises `OutputError` for another format, a folder that cannot be written, or Parquet without its extra.
    """
    if format not in WRITERS:
        raise OutputError(f"no table format {format!r}: choose one of {', '.join(WRITERS)}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return WRITERS[format](quads, folder)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error}") from error


def _write_csv(quads: Iterable[Quad], folder: Path) -> list[Path]:
    paths = {table.name: folder / f"{table.name}.csv" for table in tables()}
    with ExitStack() as stack:
        sheets = {table.name: _sheet(paths[table.name], table.columns, stack) for table in tables()}
        for table, row in rows(quads):
            sheets[table.name].writerow(row)
    return list(paths.values())


def _sheet(path: Path, columns: Iterable[str], stack: ExitStack) -> Any:
    writer = csv.writer(stack.enter_context(path.open("w", encoding="utf-8", newline="")), lineterminator="\n")
    writer.writerow(columns)
    return writer


def _write_parquet(quads: Iterable[Quad], folder: Path) -> list[Path]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise OutputError("Parquet needs the extra: pip install 'diplomacy-kg[tables]'") from error
    kinds = {"int": pyarrow.int64(), "float": pyarrow.float64()}
    paths = {table.name: folder / f"{table.name}.parquet" for table in tables()}
    with ExitStack() as stack:
        sheets = {}
        for table in tables():
            fields = [(name, kinds.get(table.numbers.get(name, ""), pyarrow.string())) for name in table.columns]
            writer = parquet.ParquetWriter(paths[table.name], pyarrow.schema(fields))
            sheets[table.name] = stack.enter_context(writer)
        for batch in batches(rows(quads), PARQUET_ROWS):
            for table, members in groupby(sorted(batch, key=_name_of), key=lambda member: member[0]):
                data = [_typed(table, row) for _, row in members]
                sheets[table.name].write_table(pyarrow.Table.from_pylist(data, schema=sheets[table.name].schema))
    return list(paths.values())


def _name_of(member: tuple[Table, Row]) -> str:
    return member[0].name


def _typed(table: Table, row: Row) -> dict[str, object]:
    """A row by column; a number that has several values keeps the first."""
    typed: dict[str, object] = {}
    for column, value in zip(table.columns, row, strict=True):
        read = NUMBERS.get(table.numbers.get(column, ""), str)
        typed[column] = read(value.split(BETWEEN)[0] if read is not str else value) if value else None
    return typed


def _write_neo4j(quads: Iterable[Quad], folder: Path) -> list[Path]:
    paths = [folder / "nodes.csv", folder / "relationships.csv"]
    with ExitStack() as stack:
        things = _sheet(paths[0], ["id:ID", *FIELDS, ":LABEL"], stack)
        links = _sheet(paths[1], [":START_ID", ":END_ID", ":TYPE"], stack)
        for part in network(ordered(quads, merged=True), prefixes()):
            if isinstance(part, Node):
                labels = ";".join(sorted({kind.rpartition(":")[2] for kind in part.types}))
                things.writerow([part.id, *(part.fields.get(field, "") for field in FIELDS), labels])
            else:
                links.writerow([part.source, part.target, part.relation.rpartition(":")[2]])
    return paths


WRITERS: dict[str, Callable[[Iterable[Quad], Path], list[Path]]] = {
    "csv": _write_csv,
    "parquet": _write_parquet,
    "neo4j": _write_neo4j,
}
