"""The words of a SPARQL query, with their places: enough to bind variables, wrap a query and refuse one.

This is the terminal part of the SPARQL 1.1 grammar as one regular expression. It never looks into strings,
IRIs and comments, and it splits rather than joins where an engine might: what must not pass, does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kg.store.rows import Term

_TOKEN = re.compile(
    r"""
      (?P<space>\s+|\#[^\r\n]*)
    | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    | (?P<string>\"\"\"(?:(?:"|"")?(?:[^"\\]|\\.))*\"\"\"|'''(?:(?:'|'')?(?:[^'\\]|\\.))*'''
               |"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*')
    | (?P<variable>[?$]\w+)
    | (?P<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<name>(?:[^\W\d_](?:[\w.\-]*[\w\-])?|_)?:(?:(?:[\w:]|%[0-9A-Fa-f]{2}|\\[-_~.!$&'()*+,;=/?\#@%])
               (?:(?:[\w.:\-]|%[0-9A-Fa-f]{2}|\\[-_~.!$&'()*+,;=/?\#@%])*
               (?:[\w:\-]|%[0-9A-Fa-f]{2}|\\[-_~.!$&'()*+,;=/?\#@%]))?)?)
    | (?P<word>\w+)
    | (?P<mark>.)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A token: its kind (`iri`, `string`, `variable`, `language`, `name`, `word` or `mark`), text and start."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the next token may begin."""
        return self.start + len(self.text)


def words(query: str) -> Iterator[Word]:
    """The tokens of a query without spaces and comments."""
    for found in _TOKEN.finditer(query):
        if found.lastgroup != "space":
            yield Word(found.lastgroup or "mark", found.group(), found.start())


def bind(query: str, terms: Mapping[str, Term]) -> str:
    """Replace variables by terms; the text of a term is escaped, so it stays one term whatever it holds.

    A variable that is bound may stand in the pattern alone, not among the selected ones.
    """
    if not terms:
        return query
    parts, last = [], 0
    for word in words(query):
        if word.kind == "variable" and word.text[1:] in terms:
            parts += [query[last : word.start], str(terms[word.text[1:]])]
            last = word.end
    return "".join([*parts, query[last:]])


def with_prefixes(query: str, known: Mapping[str, str]) -> str:
    """The query with those of the known prefixes declared that it uses and does not declare, all on its first line."""
    tokens = list(words(query))
    names = {token.text.partition(":")[0] for token in tokens if token.kind == "name"}
    declared = {
        after.text[:-1]
        for token, after in pairwise(tokens)
        if token.kind == "word" and token.text.upper() == "PREFIX" and after.kind == "name"
    }
    lacking = sorted((names - declared) & known.keys())
    return "".join(f"PREFIX {prefix}: <{known[prefix]}> " for prefix in lacking) + query


def pattern(query: str) -> tuple[int, int] | None:
    """Where the outermost WHERE group starts and ends, braces included; None for a DESCRIBE without one."""
    groups = _outer_groups(query)
    tokens = [(word.text.upper(), word.start) for word in words(query) if word.kind == "word"]
    form = next((text for text, _ in tokens if text in ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")), "")
    if form == "CONSTRUCT" and len(groups) > 1:
        return groups[1]
    return groups[0] if groups else None


def _outer_groups(query: str) -> list[tuple[int, int]]:
    groups, depth, start = [], 0, 0
    for word in words(query):
        if word.kind != "mark":
            continue
        if word.text == "{":
            start = word.start if depth == 0 else start
            depth += 1
        elif word.text == "}":
            depth -= 1
            if depth == 0:
                groups.append((start, word.end))
    return groups


def inside_graph(query: str, graph: str) -> str:
    """The query with its pattern asked of one named graph, where it does not name another itself.

    A query that chooses its own dataset stays as it is.
    """
    place = pattern(query)
    if place is None or any(word.kind == "word" and word.text.upper() == "FROM" for word in words(query)):
        return query
    start, end = place
    head, body = query[:start], query[start:end]
    if _is_short_construct(query):
        head = re.sub(r"(?i)where\s*$", "", head) + body + " WHERE "
    return f"{head}{{ GRAPH <{graph}> {body} }}{query[end:]}"


def _is_short_construct(query: str) -> bool:
    tokens = [word.text.upper() for word in words(query)]
    return "CONSTRUCT" in tokens and tokens[tokens.index("CONSTRUCT") + 1] == "WHERE"
