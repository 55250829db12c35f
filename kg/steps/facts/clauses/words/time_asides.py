"""Times that commas set apart right behind a verb: "the summit that was held, yesterday, in X"."""

from __future__ import annotations

from kg.knowledge import Knowledge
from kg.model import Item
from kg.steps.facts.clauses.clause import is_comma

# what closes the clause of a verb, so that the comma before it is more than that of a time
CLOSING = frozenset({"verb", "mark", "quote", "modal"})


def unparted(knowledge: Knowledge, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a sentence without the commas around a time that parts a verb from what belongs to it.

    Behind a verb of saying they are left, as what is said begins behind them.
    """
    dropped: set[int] = set()
    for at in range(len(items) - 4):
        if items[at].kind != "verb" or not is_comma(items[at + 1]) or items[at + 2].kind != "time":
            continue
        if any(s.frame.event == "Statement" for s in knowledge.frames.verbs.get(items[at].head.key, ())):
            continue
        if is_comma(items[at + 3]) and items[at + 4].kind not in CLOSING and not items[at + 4].conj:
            dropped |= {at + 1, at + 3}
    return tuple([item for at, item in enumerate(items) if at not in dropped]) if dropped else items
