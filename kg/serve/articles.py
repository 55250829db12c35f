"""The page of an article, right to left: each stretch of text that a fact rests on leads to the fact, and back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from pyoxigraph import Literal, NamedNode

from kg.serve.html import bidi, page, texts, thing_link
from kg.store import names, questions
from kg.store.articles import maintenance
from kg.store.protocol import Store
from kg.store.rows import Term, plain


class Stated(NamedTuple):
    """A fact with the half-open stretch of the article's text that it rests on."""

    start: int
    end: int
    words: str
    subject: Term | None
    subject_name: str
    predicate: str
    object: Term | None
    object_name: str
    status: str


def article_page(store: Store, identifier: str, folder: Path, lang: str) -> str:
    """The page of the article of this identifier; raises `QueryError` when there is none."""
    article = names.article(store, identifier)
    words = texts()[lang]
    found = stated(store, article, lang)
    about = store.query(maintenance("about_article", {"article": article})).rows
    described = {plain(key): plain(value) for key, value in about}
    text = _text(folder, described.get("schema:identifier", ""))
    title = described.get("schema:headline") or identifier
    link = described.get("schema:url", "")
    source = f'<a href="{escape(link)}" rel="noopener noreferrer">{words["source"]}</a>' if is_web(link) else ""
    facts = _facts(found, lang) or f"<p>{words['no_facts']}</p>"
    body = (
        f'<h1 dir="auto">{escape(title)}</h1>\n<p class="about">{bidi(described.get("schema:publisher", ""))} '
        f'{escape(described.get("schema:datePublished", ""))} {source}</p>\n<div class="columns">\n'
        f'<article dir="rtl" lang="ar">{_marked(text, found, words["no_text"])}</article>\n'
        f"<section><h2>{words['facts']} ({len(found)})</h2>{facts}</section>\n</div>"
    )
    return page(lang, title, body, here=f"/articles/{identifier}")


def is_web(link: str) -> bool:
    """Whether a link is one that a page may hold."""
    return urlsplit(link).scheme in ("http", "https")


def stated(store: Store, article: NamedNode, lang: str) -> list[Stated]:
    """What the article says, in the order of its text."""
    rows = store.query(maintenance("stated", {"article": article, **_language(lang)})).rows
    found = [
        Stated(int(plain(start)), int(plain(end)), plain(words), subject, plain(subject_name) or plain(subject),
               plain(predicate), value, plain(object_name) or plain(value), plain(status))
        for start, end, words, subject, subject_name, predicate, value, object_name, status in rows
    ]  # fmt: skip
    return sorted(found, key=lambda fact: (fact.start, -fact.end, fact.subject_name, fact.predicate, fact.object_name))


def _language(lang: str) -> dict[str, Term]:
    return {"lang": Literal(lang)}


def _text(folder: Path, identifier: str) -> str | None:
    """The text as it was read, where the build kept it; the name is looked up, never joined to a path."""
    kept = {path.stem: path for path in (folder / "articles").glob("*.txt")}
    return kept[identifier].read_text("utf-8") if identifier in kept else None


def _marked(text: str | None, found: list[Stated], without: str) -> str:
    if text is None:
        excerpts = {(fact.start, fact.end): fact.words for fact in found}
        parts = [f"<p>{_mark(start, end, escape(words))}</p>" for (start, end), words in sorted(excerpts.items())]
        return f'<p class="note">{escape(without)}</p>' + "\n".join(parts)
    return "<p>" + "".join(_segments(text, found)).replace("\n", "</p>\n<p>") + "</p>"


def _segments(text: str, found: list[Stated]) -> Iterator[str]:
    """The text cut where a mark begins or ends; a piece in several marks leads to the shortest."""
    spans = sorted({(fact.start, fact.end) for fact in found if 0 <= fact.start < fact.end <= len(text)})
    cuts = sorted({0, len(text), *(place for span in spans for place in span)})
    anchored: set[tuple[int, int]] = set()
    for start, end in pairwise(cuts):
        covering = [span for span in spans if span[0] <= start and end <= span[1]]
        piece = escape(text[start:end])
        if not covering:
            yield piece
            continue
        span = min(covering, key=lambda span: (span[1] - span[0], span))
        anchors = "".join(f'<a id="s{s}-{e}"></a>' for s, e in covering if (s, e) not in anchored and (s, e) != span)
        yield anchors + _mark(*span, piece, first=span not in anchored)
        anchored.update(covering)


def _mark(start: int, end: int, piece: str, *, first: bool = True) -> str:
    anchor = f' id="s{start}-{end}"' if first else ""
    return f'<a class="mark"{anchor} href="#f{start}-{end}">{piece}</a>'


def _facts(found: list[Stated], lang: str) -> str:
    by_span: dict[tuple[int, int], list[Stated]] = defaultdict(list)
    for fact in found:
        by_span[fact.start, fact.end].append(fact)
    return "\n".join(
        f'<div class="facts" id="f{start}-{end}">'
        f'<a class="quote" dir="rtl" href="#s{start}-{end}">{escape(facts[0].words)}</a>'
        f"<ul>{''.join(_fact(fact, lang) for fact in facts)}</ul></div>"
        for (start, end), facts in sorted(by_span.items())
    )


def _fact(fact: Stated, lang: str) -> str:
    subject, value = _linked(fact.subject, fact.subject_name, lang), _linked(fact.object, fact.object_name, lang)
    status = fact.status.partition(":")[2]
    said = f"{subject} <i>{escape(fact.predicate)}</i> {value} <small>{escape(status)}</small>"
    return f'<li class="{escape(status.lower())}">{said}</li>'


def _linked(term: Term | None, name: str, lang: str) -> str:
    return thing_link(term.value, name, lang) if isinstance(term, NamedNode) else bidi(name)


def articles_page(store: Store, lang: str) -> str:
    """All articles, newest first."""
    rows = questions.ask(store, "articles", lang=lang).records()
    items = "".join(
        f'<li>{escape(row["date"])} <a href="/articles/{quote(row["identifier"], safe="")}?lang={lang}">'
        f"{bidi(row['headline'] or row['identifier'])}</a></li>\n"
        for row in rows
    )
    title = texts()[lang]["articles"]
    return page(lang, title, f"<h1>{escape(title)}</h1>\n<ul>\n{items}</ul>", here="/articles")


