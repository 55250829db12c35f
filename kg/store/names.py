"""From a name as somebody types it to the thing in the graph that bears it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError
from kg.match.fold import fold
from kg.prefixes import expand
from kg.store.articles import maintenance
from kg.store.protocol import Store
from kg.store.rows import plain

_WIKIDATA = re.compile(r"(?:wd:)?(Q[0-9]+)")
_PREFIXED = re.compile(r"([a-z]+):([\w.\-]+)")
SHOWN = 8


@cache
def things() -> dict[str, list[str]]:
    """The types of things that a parameter may be, with their classes."""
    return dict(tomllib.loads(files("kg.store").joinpath("parameters.toml").read_text("utf-8"))["things"])


@cache
def values() -> dict[str, re.Pattern[str]]:
    """The types of plain values, with what each must look like."""
    data = tomllib.loads(files("kg.store").joinpath("parameters.toml").read_text("utf-8"))["values"]
    return {name: re.compile(pattern, re.DOTALL) for name, pattern in data.items()}


def thing(store: Store, name: str, kind: str) -> NamedNode:
    """The one thing of a kind of `parameters.toml` that is called so, in any spelling that folds alike.

    A name may be a label or another name in any language, an IRI, a prefixed name or a Wikidata id. Raises
    `QueryError` when nothing or more than one thing is called so.
    """
    direct = _by_identity(store, name.strip())
    found = [direct] if direct else _exact(store, name.strip(), kind) or _folded(store, name, kind)
    if len(found) == 1:
        return found[0]
    if not found:
        raise QueryError(f"the graph knows no {kind if kind != 'any' else 'thing'} called {name!r}")
    shown = ", ".join(plain(node) for node in found[:SHOWN])
    raise QueryError(f"{name!r} may be any of {len(found)}: {shown}; name it by one of these instead")


def article(store: Store, name: str) -> NamedNode:
    """The article with this identifier, or this IRI; raises `QueryError` when there is none."""
    direct = _by_identity(store, name.strip())
    query = maintenance("article", {"name": Literal(name.strip())})
    found = [direct] if direct else _nodes(row[0] for row in store.query(query).rows)
    if not found:
        raise QueryError(f"the graph has no article called {name!r}")
    return found[0]


def _by_identity(store: Store, name: str) -> NamedNode | None:
    if found := _WIKIDATA.fullmatch(name):
        query = maintenance("same", {"other": NamedNode(expand(f"wd:{found[1]}"))})
        return next(iter(_nodes(row[0] for row in store.query(query).rows)), None)
    try:
        if found := _PREFIXED.fullmatch(name):
            return NamedNode(expand(name))
        return NamedNode(name.strip("<>")) if "://" in name else None
    except (KeyError, ValueError):
        return None


def _exact(store: Store, name: str, kind: str) -> list[NamedNode]:
    """By the name as it is typed: an index look-up; a label wins over another name."""
    names = {"plain": Literal(name), "ar": Literal(name, language="ar"), "en": Literal(name, language="en")}
    rows = store.query(maintenance("exact", names)).rows
    bearers = [(row[0], row[1]) for row in rows if plain(row[2]) in things()[kind]]
    labels = [bearer for bearer, is_label in bearers if plain(is_label) == "true"]
    return _nodes(labels or [bearer for bearer, _ in bearers])


def _folded(store: Store, name: str, kind: str) -> list[NamedNode]:
    """By the folded name: reads the labels of the kind, and if none fits, the other names."""
    wanted = fold(name).casefold()
    classes = " ".join(f"<{expand(known)}>" for known in things()[kind])
    for query in ("labels", "other_names"):
        rows = store.query(maintenance(query).replace("UNDEF", classes)).rows
        found = _nodes(row[0] for row in rows if fold(plain(row[1])).casefold() == wanted)
        if found:
            return found
    return []


def _nodes(terms: Iterable[object]) -> list[NamedNode]:
    return sorted({term for term in terms if isinstance(term, NamedNode)}, key=lambda node: node.value)
