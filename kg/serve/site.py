"""The pages that are made of the graph, by name: what the worker writes when a page is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.serve import articles, description, pages
from kg.store.protocol import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of `PAGES`, with what its address says, in one of the languages of the pages."""

    name: str
    values: Mapping[str, str]
    lang: str


def _question(store: Store, folder: Path, values: Mapping[str, str], lang: str) -> bytes:
    given = {name: value for name, value in values.items() if name != "/name" and value}
    return pages.answer_page(store, values["/name"], given, lang).encode()


def _articles(store: Store, folder: Path, values: Mapping[str, str], lang: str) -> bytes:
    return articles.articles_page(store, lang).encode()


def _article(store: Store, folder: Path, values: Mapping[str, str], lang: str) -> bytes:
    return articles.article_page(store, values["name"], folder, lang).encode()


def _thing(store: Store, folder: Path, values: Mapping[str, str], lang: str) -> bytes:
    return pages.thing_page(store, values["iri"], lang).encode()


def _description(store: Store, folder: Path, values: Mapping[str, str], lang: str) -> bytes:
    return description.describe(store, values["endpoint"], values["media"])


PAGES: Mapping[str, Callable[[Store, Path, Mapping[str, str], str], bytes]] = {
    "question": _question,
    "articles": _articles,
    "article": _article,
    "thing": _thing,
    "description": _description,
}


def written(store: Store, folder: Path, page: Page) -> bytes:
    """The page of a build folder, whose store is open; raises `QueryError` when there is nothing to show."""
    return PAGES[page.name](store, folder, page.values, page.lang)
