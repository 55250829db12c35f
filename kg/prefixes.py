"""The short names of vocabularies: `prefixes.toml`, loaded once, and the way from `dip:Fact` to its IRI and back."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    tables = tomllib.loads(files("kg").joinpath("prefixes.toml").read_text("utf-8"))
    return MappingProxyType({name: MappingProxyType(table) for name, table in tables.items()})


def prefixes() -> Mapping[str, str]:
    """Prefix to namespace, for queries and files."""
    return _tables()["prefixes"]


def expand(name: str) -> str:
    """The IRI of a prefixed name; raises `KeyError` for a prefix that `prefixes.toml` lacks."""
    prefix, _, local = name.partition(":")
    for table in _tables().values():
        if prefix in table:
            return table[prefix] + local
    raise KeyError(prefix)


def declarations() -> str:
    """The prefixes as the head of a SPARQL query, one line each."""
    return "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in prefixes().items())
