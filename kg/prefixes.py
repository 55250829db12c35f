"""The short names of vocabularies, and the way from `dip:Fact` to its IRI."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from kg.vocab import PREFIXES

_PREFIXES: Mapping[str, str] = MappingProxyType(PREFIXES)


def prefixes() -> Mapping[str, str]:
    """Prefix to namespace, for queries and files."""
    return _PREFIXES


@cache
def _service() -> Mapping[str, str]:
    table: dict[str, str] = tomllib.loads(files("kg").joinpath("prefixes.toml").read_text("utf-8"))["service"]
    return table


def expand(name: str) -> str:
    """The IRI of a prefixed name; raises `KeyError` for an unknown prefix."""
    prefix, _, local = name.partition(":")
    return (_PREFIXES[prefix] if prefix in _PREFIXES else _service()[prefix]) + local


def declarations() -> str:
    """The prefixes as the head of a SPARQL query, one line each."""
    return "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in prefixes().items())
