"""Relative clauses whose noun takes up what they tell of: "the sanctions that X means to impose on Y".

Such a clause is read by itself with what it tells of in its own place, "X means to impose the sanctions on Y", so that
plans, decisions and threats have their deeds in it as they have elsewhere; what is around it is read without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Item, Token
from kg.steps.facts.clauses.clause import Clause, groups_of, is_comma
from kg.steps.facts.clauses.parts_of_rows import Reader, joined, moved, within, without
from kg.steps.facts.clauses.row import Row

# of what kinds the words of a phrase are
PHRASE = frozenset(
    {
        "word",
        "unknown",
        "nisba",
        "modifier",
        "ref",
        "office",
        "non_office",
        "orgword",
        "body",
        "number",
        "noun",
        "topic",
    }
)
# who may act in the clause, and what else stands between its verb and its noun
DOERS = frozenset({"ref", "body", "office", "orgword"})
BETWEEN = DOERS | {"word", "unknown", "nisba", "time", "modifier", "title"}
HEADS = frozenset({"unknown", "orgword", "office", "topic"})
# how many words what is told of has, and how far behind the verb the noun may stand
LONG, FAR = 4, 6
FIRST = 1
RELATIVE = "relative"
SMALL = ("particle", "function")
PRONOUN = ("function", "inflected_preposition")


def read_taken_up(row: Row, read: Reader) -> list[Clause]:
    """The clauses of a sentence, those of the first relative clause that takes up what it tells of among them."""
    if RELATIVE not in row.traces:
        return read(row)
    for which in range(FIRST, len(row.items) - 2):
        if RELATIVE in groups_of(row.items[which]) and (noun := _noun(row, which)) > 0:
            first, stop = _first(row, which), _stop(row, noun)
            if first < which and not _leads_back(row, noun, stop):
                return _read_both(row, read, first, which, noun, stop)
    return read(row)


def _read_both(row: Row, read: Reader, first: int, which: int, noun: int, stop: int) -> list[Clause]:
    last = which - is_comma(row.items[which - 1])
    outer = without(row, read, [*range(which), *range(stop, len(row.items))])
    place = [*range(which + 1, noun + 1), *range(first, last), *range(noun + 1, stop)]
    told = _in_place(row, place, noun, first)
    return joined(outer, moved(read(told), place))


def _in_place(row: Row, place: Sequence[int], noun: int, first: int) -> Row:
    """The clause as it would be worded with what it tells of behind its noun: a row of its own words and items."""
    items: list[Item] = []
    tokens: list[Token] = []
    for at in place:
        item = row.items[at]
        own = list(row.sentence.tokens[item.start : item.end])
        if at == noun and item.kind != "noun":
            own[-1] = _cut(own[-1], 0, len(_led(row, item)))
            entries = row.knowledge.lexicon.get(own[-1].norm)
            small = next((e for kind in SMALL for e in entries if e.kind == kind), None)
            if small is not None:
                head = item.head._replace(kind=small.kind, key=small.key, info=small.info)
                item = item._replace(kind=small.kind, head=head)
        elif at == noun:
            own[-1] = _cut(own[-1], 0, len(_pronoun(item)))
            info = item.head.info._replace(pron="", definite=False)
            item = item._replace(head=item.head._replace(pron="", info=info))
        elif at == first:
            own[0] = _cut(own[0], len(item.conj) + len(item.prep), 0)
            item = item._replace(prep="", conj="")
        items.append(item._replace(start=len(tokens), end=len(tokens) + len(own)))
        tokens += own
    sentence = replace(row.sentence, tokens=tuple(tokens))
    return replace(within(row, items), sentence=sentence)


def _cut(token: Token, front: int, back: int) -> Token:
    """A word without some letters written onto its front or back."""
    stop = len(token.norm) - back
    return token._replace(text=token.text[front:], norm=token.norm[front:stop])


def _noun(row: Row, which: int) -> int:
    """The noun behind a verb and who acts whose pronoun means what stands before a relative pronoun; 0 without one."""
    verb = which + 1
    while verb < len(row.items) and groups_of(row.items[verb]) & {"copula", "done", "may"}:
        verb += 1
    if verb >= len(row.items) or row.items[verb].kind != "verb" or row.items[verb].head.pron:
        return 0
    named = False
    for at in range(verb + 1, min(len(row.items), verb + 1 + FAR)):
        item = row.items[at]
        if item.kind == "noun" and _pronoun(item):
            return at if named and not item.conj and _agrees(row, which, _pronoun(item)) else 0
        if item.kind == "noun" and at + 1 < len(row.items) and (led := _led(row, row.items[at + 1])):
            return at + 1 if named and not item.conj and _agrees(row, which, led) else 0
        if item.kind in SMALL and not item.conj and at + 1 < len(row.items) and row.items[at + 1].kind == "noun":
            continue  # "agreed to the imposing of"
        if item.kind not in BETWEEN or item.conj or item.kind == "noun":
            return 0
        named = named or item.kind in DOERS
    return 0


def _pronoun(item: Item) -> str:
    """The pronoun on a noun."""
    return str(item.head.pron or item.head.info.pron)


def _led(row: Row, item: Item) -> str:
    """The pronoun on a particle behind a noun: "their release", which is "the letting go of them"."""
    if (item.kind, item.head.key) != PRONOUN or item.conj:
        return ""
    words = row.text(item)
    fits = (
        p for p in row.knowledge.endings.pronouns if words.endswith(p) and row.knowledge.lexicon.get(words[: -len(p)])
    )
    return max(fits, key=len, default="")


def _agrees(row: Row, which: int, pronoun: str) -> bool:
    """Whether a pronoun is that of a relative pronoun: "which" of one thing, of things, of people."""
    relative = row.items[which]
    return f"{row.text(relative)[len(relative.conj) :]} {pronoun}" in row.knowledge.groups["taken_up_by"]


def _first(row: Row, which: int) -> int:
    """Where the phrase before a relative pronoun begins."""
    stop = which - is_comma(row.items[which - 1])
    first = stop
    while first > max(0, stop - LONG) and row.items[first - 1].kind in PHRASE:
        first -= 1
        item = row.items[first]
        if item.prep or item.conj or item.kind in ("noun", "ref") or (item.kind in HEADS and row.is_definite(item)):
            break
    return first


def _stop(row: Row, noun: int) -> int:
    """Where the clause of a noun ends: at a mark, a verb, or what opens another clause."""
    for at in range(noun + 1, len(row.items)):
        item = row.items[at]
        if item.kind in ("mark", "verb", "quote") or groups_of(item) & {"relative", "that", "clause"}:
            return at
    return len(row.items)


def _leads_back(row: Row, noun: int, stop: int) -> bool:
    """Whether another word takes up what is told of: "the body that X told of its leaving it"."""
    for item in row.items[noun + 1 : stop]:
        if (item.kind, item.head.key) == PRONOUN or (item.kind == "noun" and _pronoun(item)):
            return True
    return False
