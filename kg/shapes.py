"""What surely holds to the shapes, told in one pass over a graph, so that the checker is asked only about the rest.

Each demand of a shape that is known here answers whether some values surely meet it. pySHACL, which knows all of SHACL
and says in words what is wrong, takes ten times as long: to be unsure here costs time, never truth.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from kg import ontology, vocab

Term: TypeAlias = NamedNode | BlankNode | Literal
Values: TypeAlias = set[Term]
Description: TypeAlias = Mapping[Term, Values]
Known: TypeAlias = Mapping[Term, Description]
# whether the values of a property surely do, of a node that is described so, in a graph of which so much is known
Demand: TypeAlias = Callable[[Values, Description, Known], bool]
OfOne: TypeAlias = Callable[[Term, Known], bool]
Compare: TypeAlias = Callable[[float, float], bool]
Shape: TypeAlias = Mapping[str, Sequence[Term]]

TYPE, BELOW = NamedNode(vocab.RDF_TYPE), NamedNode(vocab.RDFS_SUB_CLASS_OF)
TARGETS = ("targetClass", "targetSubjectsOf")
# what demands nothing by itself
SILENT = frozenset({*TARGETS, "type", "message", "path", "property", "qualifiedMinCount", "qualifiedMaxCount"})


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


WRITTEN: Mapping[str, Callable[[str], object]] = {
    vocab.XSD_INTEGER: re.compile(r"[0-9]+").fullmatch,
    vocab.XSD_DECIMAL: re.compile(r"[0-9]+(\.[0-9]+)?").fullmatch,
    vocab.XSD_DATE: _is_day,
    vocab.XSD_G_YEAR_MONTH: re.compile(r"[1-9][0-9]{3}-(0[1-9]|1[0-2])").fullmatch,
    vocab.XSD_G_YEAR: re.compile(r"[1-9][0-9]{3}").fullmatch,
    vocab.XSD_STRING: lambda text: True,
}
NOTHING: Description = {}
NUMBERS = frozenset({vocab.XSD_INTEGER, vocab.XSD_DECIMAL})


class Property(NamedTuple):
    """The demands on the values of one property of a node, or on the node itself where there is no path."""

    path: NamedNode | None
    demands: tuple[Demand, ...]


Wanted: TypeAlias = dict[Term, list[Property]]


def doubtful(quads: Iterable[Quad]) -> set[NamedNode]:
    """The nodes that do not surely hold to the shapes, the named graphs taken as one with the plain triples."""
    known: dict[Term, dict[Term, Values]] = {}
    for subject, predicate, value, _ in quads:
        known.setdefault(subject, {}).setdefault(predicate, set()).add(value)
    by_class, by_property = _wanted()
    found = set()
    for node, about in known.items():
        wanted = [part for kind in about.get(TYPE, ()) for part in by_class.get(kind, ())]
        wanted += [part for name in by_property.keys() & about.keys() for part in by_property[name]]
        if isinstance(node, NamedNode) and not _surely(node, about, known, wanted):
            found.add(node)
    return found


def _surely(node: Term, about: Description, known: Known, wanted: Iterable[Property]) -> bool:
    for path, demands in wanted:
        values = about.get(path, set()) if path else {node}
        for demand in demands:
            if not demand(values, about, known):
                return False
    return True


# The file of shapes


@lru_cache(maxsize=1)
def _wanted() -> tuple[Wanted, Wanted]:
    """What is demanded of the nodes of a class, and of those that have a property."""
    by_class: Wanted = {}
    by_property: Wanted = {}
    for shape in _file().values():
        parts = [
            part
            for part in map(_property, (shape, *map(_file().__getitem__, shape.get("property", ()))))
            if part.demands
        ]
        for target in shape.get("targetClass", ()):
            for name in _classes(target):
                by_class.setdefault(name, []).extend(parts)
        for target in shape.get("targetSubjectsOf", ()):
            by_property.setdefault(target, []).extend(parts)
    return by_class, by_property


@lru_cache(maxsize=1)
def _file() -> Mapping[Term, Shape]:
    """What the file says of each shape; the words of SHACL stand without their namespace."""
    found: dict[Term, dict[str, list[Term]]] = {}
    for subject, predicate, value, _ in parse(path=ontology.folder() / "shapes.ttl", format=RdfFormat.TURTLE):
        found.setdefault(subject, {}).setdefault(predicate.value.rpartition("#")[2], []).append(value)
    return found


def _listed(head: Term) -> Iterator[Term]:
    while head in _file():
        yield _file()[head]["first"][0]
        head = _file()[head]["rest"][0]


def _classes(name: Term) -> set[Term]:
    """A class and all that stand below it."""
    below = [(subject, value) for subject, predicate, value, _ in ontology.triples() if predicate == BELOW]
    found, size = {name}, 0
    while len(found) > size:
        size = len(found)
        found |= {subject for subject, value in below if value in found}
    return found


def _property(shape: Shape) -> Property:
    path = shape["path"][0] if "path" in shape else None
    if path is None or isinstance(path, NamedNode):
        return Property(path, tuple(_demands(shape)))
    return Property(None, (lambda values, about, known: False,))


def _demands(shape: Shape) -> Iterator[Demand]:
    for name, values in shape.items():
        for given in values if name not in SILENT else ():
            if name == "qualifiedValueShape":
                yield _qualified(shape, _like(given))
            else:
                yield OF_ALL[name](given) if name in OF_ALL else _of_each(_one(name, given))


def _one(name: str, given: Term) -> OfOne:
    return OF_ONE[name](given) if name in OF_ONE else lambda value, known: False


def _like(name: Term) -> OfOne:
    """Whether a value is surely of a shape that has no path."""
    tests = [_one(key, given) for key, values in _file()[name].items() if key not in SILENT for given in values]
    return lambda value, known: all(test(value, known) for test in tests)


# Demands on all values of a property


def _as_many(compare: Compare) -> Callable[[Term], Demand]:
    def demand(given: Term) -> Demand:
        number = _number(given)
        return lambda values, _, __: compare(len(values), number)

    return demand


def _one_of_a_language(_: Term) -> Demand:
    return lambda values, _, __: len(values) == len({getattr(value, "language", None) or value for value in values})


def _less_than(given: Term) -> Demand:
    return lambda values, about, _: all(
        _number(one) < _number(other) for one in values for other in about.get(given, ())
    )


def _qualified(shape: Shape, test: OfOne) -> Demand:
    low, high = (_number(shape[name][0]) for name in ("qualifiedMinCount", "qualifiedMaxCount"))
    return lambda values, _, known: low <= sum(test(value, known) for value in values) <= high


def _of_each(test: OfOne) -> Demand:
    return lambda values, _, known: all(test(value, known) for value in values)


# Demands on each value


def _in_class(given: Term) -> OfOne:
    listed = {q.subject for q in ontology.triples() if q.predicate == TYPE and q.object == given}
    return lambda value, known: value in listed or given in known.get(value, NOTHING).get(TYPE, ())


def _among(given: Term) -> OfOne:
    allowed = frozenset(_listed(given))
    return lambda value, _: value in allowed


def _in_some_way(given: Term) -> OfOne:
    ways = [_like(way) for way in _listed(given)]
    return lambda value, known: any(way(value, known) for way in ways)


def _of_datatype(given: Term) -> OfOne:
    written = WRITTEN.get(given.value)
    return lambda value, _: bool(
        written and isinstance(value, Literal) and value.datatype == given and written(value.value)
    )


def _of_kind(given: Term) -> OfOne:
    is_iri = given.value.endswith("#IRI")
    return lambda value, _: is_iri and isinstance(value, NamedNode)


def _as_large(compare: Compare) -> Callable[[Term], OfOne]:
    def test(given: Term) -> OfOne:
        bound = _number(given)
        return lambda value, _: compare(_number(value), bound)

    return test


def _as_long_as(given: Term) -> OfOne:
    length = _number(given)
    return lambda value, _: len(value.value) >= length


def _number(term: Term) -> float:
    """The number that a literal surely is; compared with any other, what is none gives no."""
    datatype = term.datatype.value if isinstance(term, Literal) else ""
    return float(term.value) if datatype in NUMBERS and WRITTEN[datatype](term.value) else math.nan


OF_ALL: Mapping[str, Callable[[Term], Demand]] = {
    "minCount": _as_many(operator.ge),
    "maxCount": _as_many(operator.le),
    "uniqueLang": _one_of_a_language,
    "lessThan": _less_than,
}
OF_ONE: Mapping[str, Callable[[Term], OfOne]] = {
    "class": _in_class,
    "in": _among,
    "or": _in_some_way,
    "datatype": _of_datatype,
    "nodeKind": _of_kind,
    "minInclusive": _as_large(operator.ge),
    "maxInclusive": _as_large(operator.le),
    "minLength": _as_long_as,
}
