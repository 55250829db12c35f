"""Names in the genitive of a noun: what the noun of an event is of, and what it is not."""

from __future__ import annotations

from kg.knowledge.frames import Frame
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.measures import is_quantity

DELEGATION = "delegation"
SIGNED = "agreement"
MATTERS = frozenset({"content", "about"})
# words whose noun may have in its genitive for whom they are: "thanks of X"
FELT_FOR = frozenset(
    {"thank", "praise", "endorse", "appreciate", "admire", "welcome", "congratulate", "wish_well", "solidarity"}
)


def are_of_nameless(row: Row, verb: int, at: int) -> bool:
    """Whether states stand behind "from" right after nameless people: "officials of X and Y signed"."""
    between = row.items[verb + 1 : at - 1]
    plain = all(i.kind in ("office", "title", "word", "orgword", "unknown") and not i.prep for i in between)
    people = any(i.kind == "office" or groups_of(i) & {"human", "side"} for i in between)
    states = len(row.items[at].keys) > 1 and all(k.startswith("country:") for k in row.items[at].keys)
    sent = any(i.kind == "body" and i.head.key == DELEGATION for i in between)
    sent = sent and all(k.startswith(("country:", "organization:")) for k in row.items[at].keys)
    return plain and ((people and states) or sent) and row.particle(at) in row.knowledge.groups["from"]


def is_annexed(row: Row, noun_at: int, at: int) -> bool:
    """Whether a name stands behind a noun, a number at most between them: "the expulsion of sixty diplomats of X"."""
    return 0 <= noun_at < at and all(
        is_quantity(row, i) or "each_of" in groups_of(row.items[i]) or row.is_link(i, at)
        for i in range(noun_at + 1, at)
    )


def holds_words(row: Row, at: int, stop: int, frame: Frame) -> bool:
    """Whether who is named in the genitive of a noun that a verb carries has what is voiced, and hears it not.

    A wish or a worry is never somebody's for whom it is; thanks are where nobody else is named behind "to".
    """
    if frame.event != "Statement":
        return False
    lam = row.knowledge.lexicon.clitics.lam
    return frame.id not in FELT_FOR or any(row.items[i].prep == lam for i in range(at + 1, stop))


def is_visited(frame: Frame, item: Item) -> bool:
    """Whether a place behind the noun of a journey is where that leads to: "paid a visit of X", "the visit of X"."""
    return frame.event == "Visit" and all(k.startswith(("place:", "country:")) for k in item.keys)


def is_of_asked(row: Row, at: int) -> bool:
    """Whether a name only tells to whom what is asked for should be done: "called for the trial of X"."""
    deed = row.items[at - 1]
    if deed.kind not in ("word", "unknown") or deed.head.pron or row.is_definite(deed):
        return False
    led = row.items[at - 2] if at > 1 else None
    return led is not None and led.kind == "function" and led.head.key == "preposition"


def is_behind_matter(row: Row, first: int, at: int, frame: Frame) -> bool:
    """Whether a name stands in what is asked or warned of, behind its particle: "warned of mixing and X's policy"."""
    for item in row.items[first + 1 : at - 1]:
        led = item.prep or (row.text(item)[len(item.conj) :] if item.kind in ("function", "particle") else "")
        if led and frame.slots.get(led) in MATTERS:
            return row.items[at - 1].kind in ("word", "unknown", "noun", "topic")
    return False


def is_of_things(row: Row, at: int) -> bool:
    """Whether states only tell whose things come together: "the teams of X and Y met"."""
    return row.text(row.items[at - 1]) in row.knowledge.groups["no_people"]


def are_signers(row: Row, noun: int, at: int) -> bool:
    """Whether who signs stands right behind a noun of signing: "saw the signing by N and M of a pact"."""
    words = row.text(row.items[noun]).split(" ")
    definite = row.items[noun].head.info.definite or any(w.startswith(row.knowledge.endings.article) for w in words)
    first = noun + 2 if "each_of" in groups_of(row.items[noun + 1]) else noun + 1
    return at == first and not definite and not any(k.startswith(f"{SIGNED}:") for k in row.items[at].keys)
