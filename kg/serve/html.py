"""The frame of every page, and the one way in which text gets into HTML: escaped."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from importlib.resources import files
from urllib.parse import quote, urlencode

from kg.store.rows import shorten


@cache
def texts() -> Mapping[str, Mapping[str, str]]:
    """The words of the pages by language."""
    return tomllib.loads(files("kg.serve").joinpath("texts.toml").read_text("utf-8"))


def language(wish: str | None) -> str:
    """A language that the pages have."""
    return wish if wish is not None and wish in texts() else "ar"


def page(lang: str, title: str, body: str, *, head: str = "", here: str = "") -> str:
    """A whole page; `here` is its path, for the switch to the other language."""
    words = texts()[lang]
    places = (("/", "query"), ("/ask", "questions"), ("/articles", "articles"), ("/graph", "graph"))
    links = " ".join(f'<a href="{path}?lang={lang}">{escape(words[name])}</a>' for path, name in places)
    other = "en" if lang == "ar" else "ar"
    switch = f'<a href="{escape(address(here or "/", lang=other))}" lang="{other}">{words["other"]}</a>'
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}" dir="{words["dir"]}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{escape(title)}</title>\n'
        f'<link rel="icon" href="data:,">\n<link rel="stylesheet" href="/static/style.css">\n{head}</head>\n<body>\n'
        f"<header><strong>{escape(words['title'])}</strong><nav>{links} {switch}</nav></header>\n"
        f"<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def address(path: str, **parameters: str) -> str:
    """A path with parameters."""
    joint = "&" if "?" in path else "?"
    return f"{path}{joint}{urlencode(parameters)}" if parameters else path


def data(name: str, value: object) -> str:
    """A block of JSON for a script; no text in it can end the block."""
    text = json.dumps(value, ensure_ascii=False).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return f'<script type="application/json" id="{name}">{text}</script>\n'


def thing_link(iri: str, text: str, lang: str) -> str:
    """A link to the page of a thing."""
    return f'<a href="{thing_href(iri, lang)}" title="{escape(shorten(iri))}">{bidi(text)}</a>'


def thing_href(iri: str, lang: str) -> str:
    """The address of the page of a thing, escaped for an attribute."""
    return f"/thing?iri={quote(iri, safe='')}&amp;lang={lang}"


def bidi(text: str) -> str:
    """Text that keeps its own direction."""
    return f"<bdi>{escape(text)}</bdi>"


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table; the cells are HTML already, the head is text."""
    titles = "".join(f"<th>{escape(title)}</th>" for title in head)
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n" for row in rows)
    return f'<div class="wide"><table><thead><tr>{titles}</tr></thead>\n<tbody>\n{lines}</tbody></table></div>'
