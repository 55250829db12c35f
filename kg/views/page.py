"""The graph as one HTML page: offline, in Arabic and English, every line leading to the sentence behind it."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from pyoxigraph import Quad

from kg.views.network import PageNetwork, renderer
from kg.views.pagedata import columns, compact, strings

SCRIPTS = ("1-base", "2-model", "3-state", "4-graph", "5-panel", "6-filters", "7-views", "8-export", "9-main")
FONTS = (
    ("Noto Kufi Page", "noto-kufi-arabic", 400),
    ("Noto Kufi Page", "noto-kufi-arabic", 700),
    ("Noto Naskh Page", "noto-naskh-arabic", 400),
)
LATIN = "U+0021-00FF,U+2010-2026,U+2190-2212"
NAMES = 40


def render(quads: Iterable[Quad], *, title: str | None = None) -> str:
    """The whole page for the quads of a graph; the same bytes for the same quads, in whatever order they come."""
    texts = strings()
    data = columns(quads)
    data |= {"title": title or "", "ui": texts["ui"], "kind_text": texts["kinds"], "world": _world(data)}
    script, style = _script(), _style()
    network = PageNetwork({
        "title": title or texts["ui"]["title"][0],
        "t": {key: pair[0] for key, pair in texts["ui"].items()},
        "policy": _policy([renderer(), script], style),
        "style": style,
        "script": script,
        "renderer": renderer(),
        "data": base64.b64encode(gzip.compress(compact(data), 9, mtime=0)).decode(),
        "names": [*data["nodes"]["ar"][:NAMES], *(row[1] for row in data["articles"][:NAMES])],
    })  # fmt: skip
    return network.generate_html()


def _text(*path: str) -> str:
    return files("kg.views").joinpath("html", *path).read_text("utf-8")


def _script() -> str:
    whole = "\n".join(_text("js", f"{name}.js") for name in SCRIPTS)
    return f'(() => {{\n"use strict";\n{whole}}})();\n'.replace("</script", "<\\/script")


def _style() -> str:
    """The style sheet with the fonts inside."""
    faces = []
    for family, file, weight in FONTS:
        for script, letters in (("arabic", "U+0600-06FF,U+200C-200F,U+2066-2069,U+20"), ("latin", LATIN)):
            content = files("kg.views").joinpath("html", "fonts", f"{file}-{script}-{weight}.woff2").read_bytes()
            source = f"url(data:font/woff2;base64,{base64.b64encode(content).decode()}) format('woff2')"
            face = f"font-family:'{family}';font-weight:{weight};src:{source};unicode-range:{letters}"
            faces.append(f"@font-face{{{face}}}")
    return "\n".join([*faces, _text("style.css")])


def _policy(scripts: list[str], style: str) -> str:
    """A content policy under which nothing runs but these scripts, and nothing is fetched at all."""
    allowed = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; font-src data:; img-src data: blob:; "
        "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _world(data: dict[str, Any]) -> Any:
    """The outlines of countries (Natural Earth), tenths of a degree, each point as its step from the one before."""
    return json.loads(_text("world.json"))
