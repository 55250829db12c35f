"""Who is told to be the first of all, or one of several, to do something.

"X became the first country in Europe to recognise", "X is the second state that leaves it", "X and Y were among the
states that voted against it".
"""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of, is_comma
from kg.steps.facts.clauses.row import Row

FAR = 8
MOST = 4
CALLED = frozenset({"anaphor", "word", "number", "office", "noun", "nisba", "modifier", "orgword"})


def first_of_states(row: Row, verb: int) -> int:
    """The state told to be the first, second or last country to do what a verb tells; -1 where none is."""
    item = row.items[verb]
    if item.kind != "verb" or item.conj or item.head.info.tense != "imperfect" or "ranked" not in row.traces:
        return -1
    for at in range(verb - 2, max(0, verb - FAR), -1):
        if row.items[at].kind in ("verb", "mark", "quote"):
            return -1
        land = row.text(row.items[at + 1])
        if row.text(row.items[at]) in row.knowledge.groups["ranked"] and land in row.knowledge.groups["a_country"]:
            # "X is the first", "X, the first": a pronoun or a comma may stand for "became" behind who it is
            set_off = is_comma(row.items[at - 1]) or row.text(row.items[at - 1]) in row.knowledge.ties.words["linking"]
            first = at - 1 - set_off
            told = row.items[max(0, first)]
            begun = set_off or (first > 0 and bool(groups_of(row.items[first - 1]) & {"become", "copula"}))
            named = told.kind == "ref" and not told.prep and told.keys[0].startswith(("country:", "place:"))
            return first if named and begun and first >= 0 else -1
    return -1


def counted_one(row: Row, verb: int) -> int:
    """Who is told to be the second or the only one that does something: "X is the third president who visits Y"."""
    items, groups = row.items, row.knowledge.groups
    if verb < MOST or items[verb].kind != "verb" or items[verb].conj or "relative" not in groups_of(items[verb - 1]):
        return -1
    linking, first = row.knowledge.ties.words["linking"], verb - 2
    while first > 1 and verb - first <= MOST + 1 and row.text(items[first]) not in linking:
        called = items[first].kind in CALLED or items[first].kind == "body" or items[first].why == "office"
        if not called or items[first].conj or items[first].prep:
            return -1
        first -= 1
    named = items[first - 1] if first else None
    if named is None or row.text(items[first]) not in linking or named.kind != "ref" or named.prep:
        return -1
    bare = [row.text(i).removeprefix(row.knowledge.endings.article) for i in items[first + 1 : verb - 1]]
    bare += [word.removesuffix(row.knowledge.endings.feminine) for word in bare]
    words = row.knowledge.calendar.words
    ranked = any(w in groups["ranked"] or w in groups["only_one"] or "ordinal" in words.get(w, ()) for w in bare)
    return first - 1 if ranked else -1


def one_of_several(row: Row, at: int) -> int:
    """Who is told to be among those who do something: "X was among the states that voted against it"; else -1."""
    i = at - 1
    related = i >= 0 and "relative" in groups_of(row.items[i])
    i -= related
    first = i
    while i > 0 and first - i < MOST and not _is_among(row, i) and (row.items[i].kind in CALLED or _is_kind(row, i)):
        i -= 1
    if i == first or i < 1 or not _is_among(row, i):
        return -1
    counted = any(item.kind == "number" for item in row.items[i + 1 : at])
    i -= 1 + int(row.text(row.items[i - 1]) in row.knowledge.groups["sent_from"])
    named = row.items[i] if i > 0 else None
    if named is None or named.kind != "ref" or named.prep or not (related or counted):
        return -1
    return i if "copula" in groups_of(row.items[i - 1]) else -1


def _is_kind(row: Row, at: int) -> bool:
    """Whether a word is one for people or lands, whoever they are: "the states", "the leaders"."""
    return bool(groups_of(row.items[at]) & {"human", "place_head"})


def _is_among(row: Row, at: int) -> bool:
    """Whether "among" stands at a place: "between", "within", or "of" alone."""
    word = row.text(row.items[at])
    return word in row.knowledge.groups["belonging_to"] or word in row.knowledge.groups["sent_from"]
