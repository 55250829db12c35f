"""Which address of a server is for what, and how to sign in."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import unquote, urlsplit, urlunsplit

from kg.errors import StoreError
from kg.prefixes import expand


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A SPARQL 1.1 server: its addresses, how to sign in, and the named graph that holds our default graph there.

    `wrap` asks each query of that graph (`GRAPH <default_graph> { … }`), whatever the server's own default is.
    `digest` is how to send the password: None is whatever the server asks for. `batch` is quads and `at_once` graphs
    for one update, `timeout` and `pause` (before the first retry) are seconds.
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
    digest: bool | None = None
    batch: int = 1000
    at_once: int = 10_000
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

    Who signs in may stand in the address (`https://USER:PASSWORD@…`) or in the environment (`KG_STORE_USER`,
    `KG_STORE_PASSWORD`, `KG_STORE_TOKEN`); options come first, then the address. Raises `StoreError` for a kind or
    scheme that is not known.
    """
    scheme, _, rest = address.partition("://")
    kind, _, transport = scheme.rpartition("+")
    kind = kind or "sparql"
    if kind not in kinds() or transport not in ("http", "https"):
        raise StoreError(f"the store address {scheme}://… is none of: {', '.join(f'{name}+https' for name in kinds())}")
    who, root = _signed(f"{transport}://{rest}".rstrip("/"))
    known = dict(kinds()[kind])
    places = {name: root + known.pop(name) for name in ("query", "update", "graphs") if name in known}
    chosen = {name: value for name, value in options.items() if value is not None}
    return Server(**({"default_graph": expand("graph:default")} | _environment() | who | known | places | chosen))


def _signed(url: str) -> tuple[dict[str, str], str]:
    """Who signs in, and the address without that."""
    parts = urlsplit(url)
    who, _, host = parts.netloc.rpartition("@")
    if not who:
        return {}, url
    user, _, password = who.partition(":")
    return {"user": unquote(user), "password": unquote(password)}, urlunsplit(parts._replace(netloc=host))


def _environment() -> dict[str, str]:
    names = {"user": "KG_STORE_USER", "password": "KG_STORE_PASSWORD", "token": "KG_STORE_TOKEN"}
    return {name: os.environ[variable] for name, variable in names.items() if os.environ.get(variable)}
