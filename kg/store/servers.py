"""Which address of a server is for what, and how to sign in."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from kg.errors import StoreError
from kg.prefixes import expand


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A SPARQL 1.1 server: its addresses, how to sign in, and the named graph that holds our default graph there.

    `wrap` asks each query of that graph (`GRAPH <default_graph> { … }`), whatever the server's own default is.
    `batch` is quads for one update, `timeout` and `pause` (before the first retry) are seconds.
    """

    query: str
    update: str
    graphs: str | None = None
    graph_parameter: str = "graph"
    default_graph: str
    wrap: bool = True
    user: str | None = None
    password: str | None = None
    token: str | None = None
    digest: bool = False
    batch: int = 1000
    timeout: float = 60.0
    retries: int = 4
    pause: float = 0.5


@cache
def kinds() -> dict[str, dict[str, Any]]:
    """The kinds of servers of `servers.toml`."""
    return tomllib.loads(files("kg.store").joinpath("servers.toml").read_text("utf-8"))


def is_address(place: str) -> bool:
    """Whether a store is named by an address rather than by a folder."""
    return "://" in place


def server(address: str, **options: Any) -> Server:
    """A server by its address, plain or with a kind in front (`KIND+https:…`); options as in `Server`.

    Raises `StoreError` for a kind or scheme that is not known.
    """
    scheme, _, rest = address.partition("://")
    kind, _, transport = scheme.rpartition("+")
    kind = kind or "sparql"
    if kind not in kinds() or transport not in ("http", "https"):
        raise StoreError(f"the store address {address!r} is none of: {', '.join(f'{name}+https' for name in kinds())}")
    root = f"{transport}://{rest}".rstrip("/")
    known = dict(kinds()[kind])
    places = {name: root + known.pop(name) for name in ("query", "update", "graphs") if name in known}
    chosen = {name: value for name, value in options.items() if value is not None}
    return Server(**({"default_graph": expand("graph:default")} | known | places | chosen))
