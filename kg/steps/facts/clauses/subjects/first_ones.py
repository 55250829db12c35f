"""States that are the first of all to do something: "X became the first country in Europe to recognise"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

FAR = 8


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
            told = row.items[at - 1]
            begun = at > 1 and bool(groups_of(row.items[at - 2]) & {"become", "copula"})
            named = told.kind == "ref" and not told.prep and told.keys[0].startswith(("country:", "place:"))
            return at - 1 if named and begun else -1
    return -1
