"""The page of an article, right to left: each stretch of text that a fact rests on leads to the fact, and back.

Each name in the text of a thing that the facts speak of leads to the page of that thing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from pyoxigraph import NamedNode

from kg.serve.html import bidi, page, texts, thing_link
from kg.serve.marking import go, marked
from kg.serve.mentions import find_mentions
from kg.store import names, questions
from kg.store.articles import maintenance
from kg.store.protocol import Store
from kg.store.rows import Term, plain
from kg.store.texts import FOLDER, read_text


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
    status_name: str


def article_page(store: Store, identifier: str, folder: Path, lang: str) -> str:
    """The page of the article of this identifier; raises `QueryError` when there is none."""
    article = names.article(store, identifier)
    words = texts()[lang]
    found = stated(store, article, lang)
    about = store.query(maintenance("about_article", {"article": article})).rows
    described = {plain(key): plain(value) for key, value in about}
    text = read_text(folder / FOLDER, described.get("schema:identifier", ""))
    if text is not None and _fits(text, found):
        shown = _marked(store, article, text, found, lang)
    else:
        shown = _excerpts(found, lang)
    title = described.get("schema:headline") or identifier
    link = described.get("schema:url", "")
    source = f'<a href="{escape(link)}" rel="noopener noreferrer">{words["source"]}</a>' if is_web(link) else ""
    facts = _facts(found, lang) or f"<p>{words['no_facts']}</p>"
    body = (
        f'<h1 dir="auto">{escape(title)}</h1>\n<p class="about">{bidi(described.get("schema:publisher", ""))} '
        f'{escape(described.get("schema:datePublished", ""))} {source}</p>\n<div class="columns">\n'
        f'<article dir="rtl" lang="ar">{shown}</article>\n'
        f"<section><h2>{words['facts']} ({len(found)})</h2>{facts}</section>\n</div>"
    )
    return page(lang, title, body, here=f"/articles/{identifier}")


def is_web(link: str) -> bool:
    """Whether a link is one that a page may hold."""
    return urlsplit(link).scheme in ("http", "https")


def stated(store: Store, article: NamedNode, lang: str) -> list[Stated]:
    """What the article says, in the order of its text."""
    results = store.query(maintenance("stated", {"article": article}, lang=lang))
    found = [_stated(dict(zip(results.variables, row, strict=True))) for row in results]
    return sorted(found, key=lambda fact: (fact.start, -fact.end, fact.subject_name, fact.predicate, fact.object_name))


def _stated(row: Mapping[str, Term | None]) -> Stated:
    text = {name: plain(term) for name, term in row.items()}
    return Stated(
        start=int(text["start"]),
        end=int(text["end"]),
        words=text["words"],
        subject=row["subject"],
        subject_name=text["subjectName"] or text["subject"],
        predicate=text["predicateName"] or text["predicate"],
        object=row["object"],
        object_name=text["objectName"] or text["object"],
        status=text["status"].partition(":")[2],
        status_name=text["statusName"],
    )


def _fits(text: str, found: list[Stated]) -> bool:
    """Whether a text is the one that was read: every fact's words stand where the fact says."""
    return all(text[fact.start : fact.end] == fact.words for fact in found)


def _marked(store: Store, article: NamedNode, text: str, found: list[Stated], lang: str) -> str:
    names = [(plain(name), thing.value) for thing, name in store.query(maintenance("named", {"article": article})).rows
             if isinstance(thing, NamedNode)]  # fmt: skip
    spans = Counter((fact.start, fact.end) for fact in found if fact.start < fact.end)
    return marked(text, spans, find_mentions(text, names), lang)


def _excerpts(found: list[Stated], lang: str) -> str:
    """The sentences alone, where the text is not at hand."""
    numbers = Counter((fact.start, fact.end, fact.words) for fact in found)
    parts = (
        f'<p><span class="mark" id="s{start}-{end}">{escape(words)}{go((start, end), number, lang)}</span></p>'
        for (start, end, words), number in sorted(numbers.items())
    )
    return f'<p class="note">{escape(texts()[lang]["no_text"])}</p>' + "\n".join(parts)


def _facts(found: list[Stated], lang: str) -> str:
    by_span: dict[tuple[int, int], list[Stated]] = defaultdict(list)
    for fact in found:
        by_span[fact.start, fact.end].append(fact)
    return "\n".join(
        f'<div class="facts" id="f{start}-{end}">'
        f'<a class="quote" dir="rtl" href="#s{start}-{end}">{escape(facts[0].words)}</a>'
        f"{_by_subject(facts, lang)}</div>"
        for (start, end), facts in sorted(by_span.items())
    )


def _by_subject(facts: list[Stated], lang: str) -> str:
    """Each thing once, and under it what is said of it."""
    told: dict[str, list[str]] = defaultdict(list)
    for fact in facts:
        told[_linked(fact.subject, fact.subject_name, lang)].append(_fact(fact, lang))
    return "".join(f"<h3>{subject}</h3><ul>{''.join(lines)}</ul>" for subject, lines in told.items())


def _fact(fact: Stated, lang: str) -> str:
    predicate = texts()[lang].get(fact.predicate, fact.predicate)
    status = "" if fact.status == "Occurred" else f" <small>{escape(fact.status_name or fact.status)}</small>"
    value = _linked(fact.object, fact.object_name, lang)
    return f'<li class="{escape(fact.status.lower())}"><i>{escape(predicate)}</i> {value}{status}</li>'


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
