"""The named questions: SPARQL files with a title, a description and parameters, run with names that people type.

A file of `queries/` begins with comments: `title-en`, `title-ar`, `about-en`, `about-ar`, and a `parameter: NAME TYPE
[required]: MEANING` for each parameter. In the query, a parameter is the variable of its name. A line that ends in
`# when NAME` is left out unless that parameter is given. `?lang` is the language of names; a thing without a name in
it is named in Arabic.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pyoxigraph import Literal, NamedNode

from kg.errors import QueryError
from kg.prefixes import expand
from kg.store import names
from kg.store.labels import in_language
from kg.store.lexer import bind
from kg.store.protocol import Store
from kg.store.results import Results
from kg.store.rows import Term

_HEAD = re.compile(r"# (title|about)-(ar|en): (.*)")
_PARAMETER = re.compile(r"# parameter: (\w+) (\w+)( required)?: (.*)")
_WHEN = re.compile(r"# when (\w+)$")
_LIMIT = re.compile(r"\bLIMIT \d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """What may be asked for: `kind` is a type of `parameters.toml`, or `article`."""

    name: str
    kind: str
    required: bool
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A named question with its texts by language (`ar`, `en`)."""

    name: str
    title: Mapping[str, str]
    about: Mapping[str, str]
    parameters: tuple[Parameter, ...]
    text: str

    def sparql(self, terms: Mapping[str, Term], *, lang: str = "ar", limit: int | None = None) -> str:
        """The query with the parameters that are given, and without the lines for the others."""
        lines = [line for line in self.text.split("\n") if _is_kept(line, terms)]
        text = bind(in_language("\n".join(lines), lang), {**terms, "lang": Literal(lang)})
        return text if limit is None else _cut(text, int(limit))


def _is_kept(line: str, terms: Mapping[str, Term]) -> bool:
    found = _WHEN.search(line)
    return found is None or found[1] in terms


def _cut(text: str, limit: int) -> str:
    """At most so many rows, and no more than that many things looked at on the way."""
    text = _LIMIT.sub(f"LIMIT {limit}", text).rstrip()
    return text if text.endswith(f"LIMIT {limit}") else f"{text} LIMIT {limit}"


@cache
def questions() -> Mapping[str, Question]:
    """All named questions by name, sorted."""
    folder = files("kg.store").joinpath("queries")
    paths = sorted((path for path in folder.iterdir() if path.name.endswith(".rq")), key=lambda path: path.name)
    return {path.name[:-3]: _read(path.name[:-3], path.read_text("utf-8")) for path in paths}


def _read(name: str, text: str) -> Question:
    heads = {(kind, language): value for kind, language, value in _HEAD.findall(text)}
    parameters = [
        Parameter(name=title, kind=kind, required=bool(required), about=about)
        for title, kind, required, about in _PARAMETER.findall(text)
    ]
    return Question(
        name=name,
        title={lang: heads["title", lang] for lang in ("ar", "en")},
        about={lang: heads["about", lang] for lang in ("ar", "en")},
        parameters=tuple(parameters),
        text=text,
    )


def find(name: str) -> Question:
    """A question by its name; raises `QueryError` with the names that there are."""
    if name not in questions():
        raise QueryError(f"there is no question {name!r}; there are: {', '.join(questions())}")
    return questions()[name]


def ask(
    store: Store, name: str, values: Mapping[str, str] | None = None, *, lang: str = "ar", limit: int | None = None
) -> Results:
    """Run a named question with values as people type them, such as `{"country": "China", "year": "2024"}`.

    Raises `QueryError` for an unknown question, parameter, name or malformed value, and for one that is lacking.
    """
    return store.query(prepare(store, name, values or {}, lang=lang, limit=limit))


def prepare(store: Store, name: str, values: Mapping[str, str], *, lang: str = "ar", limit: int | None = None) -> str:
    """The SPARQL that `ask` would run."""
    question = find(name)
    known = {parameter.name: parameter for parameter in question.parameters}
    unknown = [value for value in values if value not in known]
    if unknown:
        raise QueryError(f"{name} has no parameter {unknown[0]!r}; it has: {', '.join(known) or 'none'}")
    for parameter in question.parameters:
        if parameter.required and not values.get(parameter.name):
            raise QueryError(f"{name} needs {parameter.name}: {parameter.about}")
    terms = {key: _term(store, known[key], value) for key, value in values.items() if value}
    return question.sparql(terms, lang=lang, limit=limit)


def _term(store: Store, parameter: Parameter, value: str) -> Term:
    if parameter.kind == "article":
        return names.article(store, value)
    if parameter.kind in names.things():
        return names.thing(store, value, parameter.kind)
    if not names.values()[parameter.kind].fullmatch(value):
        raise QueryError(f"{parameter.name} must be a {parameter.kind}, not {value!r}")
    return NamedNode(expand(f"dip:{value.upper()}")) if parameter.kind == "category" else Literal(value)
