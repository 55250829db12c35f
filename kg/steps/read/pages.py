"""From the text of a file to the pages in it, by format: plain text, HTML, feeds, records."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote, urlsplit

from kg.errors import SourceError
from kg.model import RawPage
from kg.steps.read.decoding import FEWEST_LETTERS, letters
from kg.steps.read.markup import article_of, has_markup, plain

Page = RawPage | SourceError

# the names under which sources give what is known of an article
FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "title": ("title", "headline", "name"),
        "published": (
            "published",
            "date",
            "published_at",
            "datepublished",
            "publish_date",
            "pubdate",
            "published_date",
        ),
        "outlet": ("outlet", "publisher", "source", "site", "site_name", "sitename"),
        "url": ("url", "link", "canonical_url"),
        "language": ("language", "lang", "inlanguage"),
    }
)
_TEXTS = ("text", "body", "content", "articlebody", "maintext", "article", "full_text")
_IDENTIFIERS = ("id", "identifier", "_id", "guid", "doc_id", "article_id")
_LISTS = ("articles", "items", "records", "data", "documents", "results", "entries")
_HEADER_LINE = re.compile(r"\ufeff?([A-Za-z_]{2,12})[ \t]*:[ \t]*(.*)")
_HEADER_LINES = 8
_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST_IDENTIFIER = 120


def text_pages(where: str, identifier: str, text: str) -> Iterator[Page]:
    """A file of plain text is one page; a few header lines may stand before it and stay in its text.

    A web page that goes by the name of a text is read as what it is.
    """
    if text.lstrip("\ufeff \n\r\t")[:1] == "<" and has_markup(text):
        yield from html_pages(where, identifier, text)
        return
    yield _page(where, RawPage(identifier=identifier, text=text, meta=_header(text)))


def html_pages(where: str, identifier: str, text: str) -> Iterator[Page]:
    """A web page is one page: its main text under its headline, and what its metadata say."""
    body, found = article_of(text)
    meta = _meta(found)
    yield _page(where, RawPage(identifier=identifier, text=_headed(body, meta), markup=True, meta=meta))


def feed_pages(where: str, identifier: str, text: str) -> Iterator[Page]:
    """Each entry of a feed is one page, named by its id or the end of its link."""
    import feedparser  # slow to import, and most sources are no feeds

    feed = feedparser.parse(text.encode("utf-8"), response_headers={"content-type": "application/xml; charset=utf-8"})
    if not feed.entries:
        yield SourceError(where, "it is no RSS or Atom feed, or has no entries")
    outlet = feed.feed.get("title")
    for number, entry in enumerate(feed.entries, start=1):
        contents = [content.value for content in entry.get("content", ())] or [entry.get("summary", "")]
        stated = {"title": entry.get("title"), "url": entry.get("link"), "outlet": outlet}
        meta = _meta({**stated, "published": entry.get("published") or entry.get("updated")})
        name = _slug(entry.get("id") or entry.get("link") or "") or f"{identifier}-{number}"
        body = plain(max(contents, key=len))
        place = f"{where}, entry {number}"
        yield _page(place, RawPage(identifier=name, text=_headed(body, meta), markup=True, meta=meta))


def json_pages(where: str, identifier: str, text: str) -> Iterator[Page]:
    """A JSON file is a record, a list of records, or an object that holds such a list."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        yield SourceError(where, f"it is no sound JSON: {error}")
        return
    if isinstance(data, Mapping):
        data = next((data[name] for name in _LISTS if isinstance(data.get(name), list)), [data])
    if not isinstance(data, list) or not data:
        yield SourceError(where, "it holds no records; a record is an object with the article under `text`")
        return
    for number, record in enumerate(data, start=1):
        yield record_page(
            f"{where}, record {number}", f"{identifier}-{number}" if len(data) > 1 else identifier, record
        )


def record_page(where: str, identifier: str, record: object) -> Page:
    """A record with the article under `text` (or `body`, `content` …) and what is known of it beside that."""
    if not isinstance(record, Mapping):
        return SourceError(where, "it is no object with the article under `text`")
    fields = {str(name).lower(): value for name, value in record.items()}
    body = next((fields[name] for name in _TEXTS if isinstance(fields.get(name), str) and fields[name]), None)
    if body is None:
        return SourceError(where, "it has no text; expected it under " + ", ".join(f"`{name}`" for name in _TEXTS[:3]))
    meta = _meta({field: _given(fields, names) for field, names in FIELDS.items()})
    given = next((str(fields[name]) for name in _IDENTIFIERS if fields.get(name) not in (None, "")), "")
    marked = has_markup(body)
    text = _headed(plain(body) if marked else body, meta)
    return _page(where, RawPage(identifier=_slug(given) or identifier, text=text, markup=marked, meta=meta))


def _given(fields: Mapping[str, Any], names: tuple[str, ...]) -> object:
    for name in names:
        value = fields.get(name)
        value = value.get("name") if isinstance(value, Mapping) else value
        if value not in (None, "", []):
            return value
    return None


def _page(where: str, page: RawPage) -> Page:
    if letters(page.text) >= FEWEST_LETTERS:
        return page
    return SourceError(where, f"it has no Arabic text to speak of (fewer than {FEWEST_LETTERS} Arabic letters)")


def _header(text: str) -> Mapping[str, str]:
    """What header lines at the head of a plain text say; none unless a blank line ends them."""
    stated: dict[str, str] = {}
    for line in text.split("\n", _HEADER_LINES + 1)[: _HEADER_LINES + 1]:
        match = _HEADER_LINE.match(line)
        if not line.strip():
            return MappingProxyType(stated) if stated else MappingProxyType({})
        if match is None:
            break
        field = next((field for field, names in FIELDS.items() if match.group(1).lower() in names), None)
        if field is not None and match.group(2).strip():
            stated[field] = match.group(2).strip()
    return MappingProxyType({})


def _meta(found: Mapping[str, object]) -> Mapping[str, str]:
    """The fields that have a value, as strings on one line; dates as ISO dates where they can be read as such."""
    meta = {name: " ".join(str(value).split()) for name, value in found.items() if value not in (None, "")}
    if "published" in meta:
        meta["published"] = _iso(meta["published"])
    return MappingProxyType(meta)


def _iso(stated: str) -> str:
    parsers: tuple[Callable[[str], datetime], ...] = (datetime.fromisoformat, parsedate_to_datetime)
    for parse in parsers:
        try:
            return parse(stated).date().isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return stated


def _headed(body: str, meta: Mapping[str, str]) -> str:
    """The text under its headline, unless it begins with that already."""
    title = meta.get("title", "")
    return body if not title or title in body[: 3 * len(title) + 200] else f"{title}\n\n{body}"


def _slug(identifier: str) -> str:
    """An id as a name: of an address the last part of its path, without what is unsafe in names of files."""
    if "://" in identifier:
        address = urlsplit(identifier)
        parts = [part for part in address.path.split("/") if part]
        identifier = unquote(parts[-1]).rsplit(".", 1)[0] if parts else address.netloc
        identifier += f"-{address.query}" if address.query and not parts else ""
    return _UNSAFE.sub("-", identifier).strip("-.")[:_LONGEST_IDENTIFIER]
