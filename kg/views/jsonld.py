"""Compact JSON-LD 1.1 with its context in it, one node a line, written as it comes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from kg.prefixes import expand
from kg.views.ordering import Group, subjects
from kg.views.terms import literal
from kg.views.turtle import Name, namer


def jsonld(lines: Iterable[str], prefixes: Mapping[str, str]) -> Iterator[str]:
    """Sorted lines as one JSON-LD document; a named graph is a node with its own `@graph`."""
    name = namer(prefixes)
    yield f'{{"@context":{json.dumps({"@version": 1.1, **prefixes}, separators=(",", ":"))},\n"@graph":['
    gap = "\n"
    for graph, members in groupby(subjects(lines), key=lambda member: member[0]):
        nodes = (_dumps(_node(subject, group, name)) for _, subject, group in members)
        if graph:
            yield gap + f'{{"@id":{_dumps(_id(name(graph)))},"@graph":[\n' + ",\n".join(nodes) + "\n]}"
            gap = ",\n"
            continue
        for node in nodes:
            yield gap + node
            gap = ",\n"
    yield "\n]}\n"


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _node(subject: str, group: Group, name: Name) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": _id(name(subject))}
    for predicate, value in group:
        if predicate == f"<{expand('rdf:type')}>":
            node.setdefault("@type", []).append(_id(name(value)))
        else:
            node.setdefault(_id(name(predicate)), []).append(_value(value, name))
    return {key: values[0] if isinstance(values, list) and len(values) == 1 else values for key, values in node.items()}


def _id(name: str) -> str:
    return name[1:-1] if name.startswith("<") else name


def _value(term: str, name: Name) -> object:
    parts = literal(term)
    if parts is None:
        return {"@id": _id(name(term))}
    if parts.language:
        return {"@value": parts.value, "@language": parts.language}
    if parts.datatype:
        return {"@value": parts.value, "@type": _id(name(f"<{parts.datatype}>"))}
    return parts.value
