"""The query page, the named questions, and the page of one thing."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from urllib.parse import quote

from pyoxigraph import NamedNode

from kg.errors import QueryError
from kg.prefixes import declarations, prefixes
from kg.serve.html import address, bidi, data, page, table, texts, thing_link
from kg.store import questions
from kg.store.protocol import Store
from kg.store.questions import Question
from kg.store.results import Results
from kg.store.rows import Term, plain

SHOWN_ROWS = 500
CARD_ROWS = 100


def query_page(lang: str, query: str = "") -> str:
    """YASGUI with our prefixes and the named questions."""
    words = texts()[lang]
    examples = [
        {"title": question.title[lang], "query": question.sparql({}, lang=lang)}
        for question in questions.questions().values()
        if not any(parameter.required for parameter in question.parameters)
    ]
    first = declarations() + "SELECT ?name ?thing WHERE {\n  ?thing a schema:Country ; rdfs:label ?name .\n} LIMIT 20\n"
    settings = {"prefixes": dict(prefixes()), "examples": examples, "query": query or first}
    head = '<link rel="stylesheet" href="/static/yasgui.min.css">\n'
    body = (
        f'<label>{escape(words["questions"])} <select id="examples"></select></label>\n'
        '<div id="yasgui" dir="ltr"></div>\n'
        f"{data('settings', settings)}"
        '<script src="/static/yasgui.min.js"></script>\n<script src="/static/query.js"></script>'
    )
    return page(lang, words["query"], body, head=head)


def questions_page(lang: str) -> str:
    """All named questions with a form for each."""
    words = texts()[lang]
    forms = "\n".join(_form(question, {}, lang) for question in questions.questions().values())
    return page(lang, words["questions"], f"<h1>{escape(words['questions'])}</h1>\n{forms}", here="/ask")


def _form(question: Question, values: Mapping[str, str], lang: str) -> str:
    words = texts()[lang]
    fields = "".join(
        f'<label title="{escape(parameter.about)}">{escape(parameter.name)}{" *" if parameter.required else ""} '
        f'<input name="{escape(parameter.name)}" value="{escape(values.get(parameter.name, ""))}" dir="auto"'
        f"{' required' if parameter.required else ''}></label> "
        for parameter in question.parameters
    )
    return (
        f'<form class="question" action="/ask/{question.name}" method="get"><h2>{escape(question.title[lang])}</h2>'
        f'<p>{escape(question.about[lang])}</p><input type="hidden" name="lang" value="{lang}">{fields}'
        f"<button>{escape(words['ask'])}</button></form>"
    )


def answer_page(store: Store, name: str, values: Mapping[str, str], lang: str) -> str:
    """The answer to a named question as a table; raises `QueryError` for an unknown question."""
    question, words = questions.find(name), texts()[lang]
    here = address(f"/ask/{name}", **values)
    try:
        sparql = questions.prepare(store, name, values, lang=lang, limit=SHOWN_ROWS)
        rows = _table(store.query(sparql), lang)
    except QueryError as error:
        message = f'<p class="error" dir="auto">{escape(str(error))}</p>'
        return page(lang, question.title[lang], _form(question, values, lang) + message, here=here)
    link = f'<p><a href="/?lang={lang}&amp;query={quote(sparql, safe="")}">{escape(words["sparql"])}</a></p>'
    return page(lang, question.title[lang], _form(question, values, lang) + rows + link, here=here)


def _table(results: Results, lang: str) -> str:
    rows = results.rows[:SHOWN_ROWS]
    cells = ([_cell(term, lang) for term in row] for row in rows)
    return f"<p>{len(rows)} {escape(texts()[lang]['rows'])}</p>" + table(results.variables, cells)


def _cell(term: Term | None, lang: str) -> str:
    if isinstance(term, NamedNode):
        return thing_link(term.value, plain(term), lang)
    return bidi(plain(term)) if term is not None else ""


def thing_page(store: Store, iri: str, lang: str) -> str:
    """What is known of a thing, and every sentence that says so; raises `QueryError` when nothing is."""
    words = texts()[lang]
    card = questions.ask(store, "card", {"thing": iri}, lang=lang)
    if not card.rows:
        raise QueryError(words["missing"])
    label = next((plain(row[3]) for row in card if plain(row[1]) == "rdfs:label"), iri)
    said = ([escape(plain(row[0])), escape(plain(row[1])), _named(row[3], row[2], lang)] for row in card)
    known = table(("", "", ""), said)
    told = questions.ask(store, "sources", {"thing": iri}, lang=lang, limit=CARD_ROWS)
    quotes = "".join(_quote(row, lang) for row in told.records())
    body = (
        f'<h1 dir="auto">{escape(label)}</h1>\n<p><code dir="ltr">{escape(iri)}</code></p>\n'
        f"<h2>{escape(words['sentences'])}</h2>\n<ul>{quotes}</ul>\n<h2>{escape(words['known'])}</h2>\n{known}"
    )
    return page(lang, label, body, here=address("/thing", iri=iri))


def _named(term: Term | None, name: Term | None, lang: str) -> str:
    if isinstance(term, NamedNode):
        return thing_link(term.value, plain(name) or plain(term), lang)
    return bidi(plain(term))


def _quote(row: Mapping[str, str], lang: str) -> str:
    start, words = row["start"], row["words"]
    end = int(start) + len(words)
    path = f"/articles/{quote(row['article'], safe='')}?lang={lang}#s{start}-{end}"
    said = escape(row["predicate"])
    return f'<li dir="rtl"><a href="{escape(path)}">{escape(words)}</a> <small>{said}</small></li>\n'
