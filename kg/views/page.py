"""The graph as one HTML page: offline, in Arabic and English, every line leading to the sentence behind it."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from pyoxigraph import Quad

from kg.views.network import PageNetwork, renderer
from kg.views.pagedata import columns, compact, strings

SCRIPTS = (
    "01-base", "02-model", "03-state", "04-choice", "05-graph", "06-labels", "07-panel", "08-quotes", "09-filters",
    "10-time", "11-table", "12-timeline", "13-map", "14-matrix", "15-export", "16-main",
)  # fmt: skip
ARABIC = "U+0600-06FF,U+200C-200F,U+2066-2069,U+20"
LATIN = "U+0021-00FF,U+2010-2026,U+2190-2212"
FONTS = (
    ("Noto Kufi Page", "noto-kufi-arabic-arabic", 400, ARABIC),
    ("Noto Kufi Page", "noto-kufi-arabic-arabic", 700, ARABIC),
    ("Noto Kufi Page", "noto-kufi-arabic-latin", 400, LATIN),
    ("Noto Kufi Page", "noto-kufi-arabic-latin", 700, LATIN),
    ("Noto Naskh Page", "noto-naskh-arabic-arabic", 400, ARABIC),
)
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
    """The script without its comments and indentation, which are for those who read the files."""
    lines = (line.strip() for name in SCRIPTS for line in _text("js", f"{name}.js").splitlines())
    whole = "\n".join(line for line in lines if line and not line.startswith(("//", "/*", "*")))
    return f'(() => {{\n"use strict";\n{whole}\n}})();\n'.replace("</script", "<\\/script")


def _style() -> str:
    """The style sheet with the fonts inside, without its spaces."""
    faces = []
    for family, file, weight, letters in FONTS:
        content = files("kg.views").joinpath("html", "fonts", f"{file}-{weight}.woff2").read_bytes()
        source = f"url(data:font/woff2;base64,{base64.b64encode(content).decode()}) format('woff2')"
        faces.append(f"@font-face{{font-family:'{family}';font-weight:{weight};src:{source};unicode-range:{letters}}}")
    spaced = re.sub(r"\s*([{};])\s*", r"\1", _text("style.css"))
    return "\n".join([*faces, re.sub(r': (?!")', ":", spaced)])


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
