"""Long lists of who is there, with members without a name: "and envoys of X and Y, and delegations from Z"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import COMMAS
from kg.model import Item
from kg.steps.link.context import Context

HUMAN = "human"
STATE = "country:"
BODIES = frozenset({"orgword", "body"})
HEADS = BODIES | {"office"}
# what may tell more of the member named last, and what may stand between one without a name and what it is of
REST = frozenset({"word", "body", "noun", "orgword", "nisba", "modifier", "unknown"})
DESCRIBING = frozenset({"word", "modifier", "unknown"})
COUNTING = frozenset({"number", "function", "word"})
BETWEEN = REST | {"number", "office", "participle", "person"}
MOST_REST, MOST_BETWEEN = 3, 4


def behind_others(m: Context, items: Sequence[Item], at: int) -> int | None:
    """The next ref of a list behind what else is told of the one before it, or behind those without a name."""
    head = _behind_rest(m, items, at)
    head += int(head < len(items) and _is_comma(items[head]))
    if head >= len(items) or not items[head].conj or items[head].prep:
        return None
    if items[head].kind == "ref":
        return head if head > at + 1 or not _is_comma(items[at]) else None
    if not _is_of_people(m, items[head]):
        return None
    after = head + 1
    while after < len(items) and after - head <= MOST_BETWEEN and _is_between(m, items[after]):
        after += 1
    if (passed := _behind_unknown(m, items, head, after)) is not None:
        return passed
    named = after < len(items) and items[after].kind == "ref" and not items[after].conj
    return after if named and items[after].prep in ("", m.knowledge.lexicon.clitics.lam) else None


def behind_one(m: Context, items: Sequence[Item], at: int) -> int | None:
    """The next ref behind those without a name who are joined to one man: "N, and envoys of those who, and the M"."""
    return behind_others(m, items, at) if items[at - 1].keys[0].startswith("person:") else None


def behind_strange(m: Context, items: Sequence[Item], at: int, start: int) -> int | None:
    """The next state of a list behind one that nobody knows: "X, Unheard-of and Y", "X and the isles of N and Y"."""
    first, item = items[start], items[at]
    led = item.kind == "word" and bool(item.conj) and at + 1 < len(items) and items[at + 1].kind == "unknown"
    strange = items[at + 1] if led else item
    joined = led or m.text(strange.head)[:1] in m.knowledge.lexicon.clitics.conjunctions
    nxt = items[at + 2 if led else at + 1] if at + 1 + led < len(items) else None
    if nxt is None or strange.kind != "unknown" or not joined or not nxt.conj or nxt.prep or nxt.kind != "ref":
        return None
    return at + 1 + led if all(k.startswith(STATE) for k in (*first.keys, *nxt.keys)) else None


def _behind_unknown(m: Context, items: Sequence[Item], head: int, after: int) -> int | None:
    """The next ref behind an office of what nobody knows: "and the head of Unheard-of and the ministers of X"."""
    if items[head].kind != "office" or after <= head + 1:
        return None
    after += int(after < len(items) and _is_comma(items[after]))
    if after >= len(items) or not items[after].conj or items[after].prep:
        return None
    return after if items[after].kind == "ref" else behind_others(m, items, after)


def begin_others(m: Context, items: Sequence[Item]) -> int:
    """How many items at the end are people without a name that open the list which "and" goes on: "six presidents"."""
    at = len(items) - 1
    while at > 0 and len(items) - at <= MOST_REST and _is_plain_rest(items[at]):
        at -= 1
    if at < 0 or items[at].kind == "ref" or not _is_of_people(m, items[at]) or not _is_many(m, items[at]):
        return 0
    counted = at > 0 and not items[at].conj and items[at - 1].kind in COUNTING and not _is_comma(items[at - 1])
    return len(items) - at + int(counted)


def _is_plain_rest(item: Item) -> bool:
    """Whether a word can tell more of people without a name, and names no state."""
    return item.kind in DESCRIBING and not (item.conj or item.prep)


def _is_many(m: Context, item: Item) -> bool:
    """Whether a word for people stands for several of whom nobody knows which."""
    if item.conj or item.prep or item.kind in BODIES:
        return False
    told = item.head.info
    definite = m.text(item.head).startswith(m.knowledge.lexicon.clitics.article)
    return not definite and (item.kind != "office" or (told is not None and told.number == "plural"))


def _behind_rest(m: Context, items: Sequence[Item], at: int) -> int:
    """The place behind the words led by "for" that tell more of an office: "the minister of X for relations"."""
    after, lam = at, m.knowledge.lexicon.clitics.lam
    while after < len(items) and after - at < MOST_REST and items[after].kind in REST and not items[after].conj:
        after += 1
    led = after > at and m.text(items[at].head).startswith(lam)
    return after if led and after < len(items) and (items[after].conj or _is_comma(items[after])) else at


def _is_of_people(m: Context, item: Item) -> bool:
    """Whether a word is one for people who are sent, or for an office or a body."""
    told, groups = item.head.info, m.knowledge.groups
    human = item.kind == "particle" and isinstance(told, frozenset) and HUMAN in told
    bare = m.text(item.head)[len(item.conj) :]
    return human or item.kind in HEADS or bare in groups["attenders"] or bare in groups["delegates"]


def _is_between(m: Context, item: Item) -> bool:
    """Whether a word can stand between a member without a name and what it is of."""
    if item.conj or item.kind == "ref":
        return False
    groups = item.head.info
    placed = item.kind == "particle" and isinstance(groups, frozenset) and bool({"place", HUMAN} & groups)
    return placed or item.kind in BETWEEN or m.text(item.head) in m.knowledge.groups["from"]


def _is_comma(item: Item) -> bool:
    return item.kind == "mark" and item.head.key in COMMAS
