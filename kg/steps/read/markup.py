"""The article in a web page: its main text, and what its metadata and its head state outright.

Dates are taken from metadata, or else from a short line under the headline that gives one in full; a date that a
library guesses from the page is none.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree, html  # type: ignore[import-untyped]

# what the extractor finds wrong with a page is told as our own error, not on the screen
logging.getLogger("trafilatura").addHandler(logging.NullHandler())

_MARKUP = re.compile(r"</(?:p|div|br|span|a|h[1-6]|li|strong|b|em|article|section)>|<br\s*/?>|<p[\s>]", re.IGNORECASE)
_BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "blockquote", "section", "figcaption"})
_DROPPED = "//script|//style|//noscript|//template|//nav|//footer|//form|//iframe|//comment()"
_BLANKS = re.compile(r"[ \t\r\f\v]*\n\s*")
_TITLES = ("og:title", "twitter:title", "headline")
_OUTLETS = ("og:site_name", "application-name", "twitter:site:name")
_DATES = (
    *("article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.created"),
    *("pubdate", "publishdate", "publish-date", "publication_date", "date.created", "parsely-pub-date"),
    *("sailthru.date", "dc.date", "date"),
)
_URLS = ("og:url", "twitter:url")
_YEAR = re.compile(r"(?<!\d)(?:19|20|\u0661\u0669|\u0662\u0660)\d\d(?!\d)")
_AFTER_BAR = re.compile(r"[|•]\s*([^|•]{6,30})$")
_BELOW = "following::*[self::p or self::div or self::span or self::time or self::li]"
_DATELINE_WORDS = 16


def has_markup(text: str) -> bool:
    """Whether a text is marked up as a web page is."""
    return _MARKUP.search(text) is not None


def article_of(page: str) -> tuple[str, dict[str, object]]:
    """The main text of a web page, a line for each paragraph, and the metadata that it states."""
    import trafilatura  # slow to import, and most sources are plain texts

    tree = _tree(page)
    if tree is None:
        return "", {}
    found = _metadata(tree)
    extracted = trafilatura.extract(
        page, output_format="txt", include_comments=False, include_tables=False, deduplicate=False, favor_recall=True
    )
    return (extracted or plain(page)), found


def plain(marked: str) -> str:
    """The text of a piece of markup, a line for each block."""
    tree = _tree(marked)
    if tree is None:
        return ""
    for element in tree.xpath(_DROPPED):
        if element.getparent() is not None:
            element.drop_tree()
    for element in tree.iter():
        if element.tag == "br":
            element.tail = "\n" + (element.tail or "")
        elif element.tag in _BLOCKS:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    return _BLANKS.sub("\n", str(tree.text_content())).strip()


def _tree(page: str) -> Any:
    if not page.strip():
        return None
    try:
        return html.document_fromstring(page.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return None


def _metadata(tree: Any) -> dict[str, object]:
    named = {
        name.lower(): content
        for element in tree.iter("meta")
        for name in (element.get("property"), element.get("name"), element.get("itemprop"))
        if name and (content := (element.get("content") or "").strip())
    }
    linked = dict(_linked_data(tree))
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    return {
        "title": _pick(named, _TITLES) or linked.get("headline") or _heading(tree),
        "published": linked.get("datePublished") or _pick(named, _DATES) or _time(tree) or _dateline(tree),
        "outlet": _pick(named, _OUTLETS) or linked.get("publisher"),
        "url": canonical or _pick(named, _URLS),
        "language": tree.get("lang"),
    }


def _pick(named: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((named[name] for name in names if name in named), None)


def _heading(tree: Any) -> str | None:
    for name in ("h1", "title"):
        found = [" ".join(str(element.text_content()).split()) for element in tree.iter(name)]
        if len(found) == 1 and found[0]:
            return found[0]
    return None


def _time(tree: Any) -> str | None:
    """The machine-readable value of the page's only publication time."""
    marked = {
        element.get("datetime")
        for element in tree.iter("time")
        if element.get("datetime")
        and (element.get("pubdate") is not None or element.get("itemprop") == "datePublished")
    }
    every = {element.get("datetime") for element in tree.iter("time") if element.get("datetime")}
    only = marked or every
    return only.pop() if len(only) == 1 else None


def _dateline(tree: Any) -> str | None:
    """The first short line with a year between the headline and the text, else what closes the page's title."""
    heading = next(tree.iter("h1"), None)
    below = [] if heading is None else heading.xpath(_BELOW)
    for element in below:
        words = str(element.text_content()).split()
        if element.tag == "p" and len(words) > _DATELINE_WORDS:
            break
        if len(words) <= _DATELINE_WORDS and not element.xpath("ancestor-or-self::a") and _YEAR.search(" ".join(words)):
            return " ".join(words)
    title = next((str(element.text_content()).strip() for element in tree.iter("title")), "")
    closing = _AFTER_BAR.search(title)
    return closing[1] if closing and _YEAR.search(closing[1]) else None


def _linked_data(tree: Any) -> Iterator[tuple[str, str]]:
    """Headline, day and publisher of the one article that the page describes as linked data."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            if "article" in str(item.get("@type", "")).lower() or "posting" in str(item.get("@type", "")).lower():
                for name in ("headline", "datePublished", "publisher"):
                    value = item.get(name)
                    value = value.get("name") if isinstance(value, Mapping) else value
                    if isinstance(value, str) and value.strip():
                        yield name, value.strip()
                return


def _items(data: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _items(item)
    elif isinstance(data, Mapping):
        yield data
        yield from _items(data.get("@graph"))
