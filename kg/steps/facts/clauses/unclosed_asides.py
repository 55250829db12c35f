"""Relative clauses that no comma closes, behind a name ahead of its verb: "that N who left the pact in May joined"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

FAR = 12
# what may end a relative clause: a name or a time, which the verb behind it does not describe
ENDING = frozenset({"ref", "time"})
LED = frozenset({"that", "narrator"})
OPENING = frozenset({"that", "relative", "clause", "negation", "condition", "done"})


def unclosed(row: Row, at: int) -> int:
    """The last item of the relative clause that opens at `at`, where the verb of the name before it follows; else 0."""
    items, name = row.items, at - 1
    if items[at].kind != "particle" or items[at].conj or "relative" not in groups_of(items[at]):
        return 0
    first = items[at + 1] if at + 1 < len(items) else None
    if not _is_ahead(row, name):
        return 0
    if first is None or first.kind != "verb" or first.head.info.tense != "perfect" or row.speaks(first):
        return 0
    for i in range(at + 2, min(at + FAR, len(items))):
        item = items[i]
        if item.kind in ("mark", "quote", "participle") or groups_of(item) & OPENING or item.conj:
            return 0
        if item.kind == "verb" or row.is_other_verb(item):
            goes_on = item.kind == "verb" and item.head.info.tense == "perfect" and not (item.prep or item.head.pron)
            closed = items[i - 1].kind in ENDING and not disagrees(row, item.head.info, items[name].keys)
            return i - 1 if goes_on and closed else 0
    return 0


def _is_ahead(row: Row, name: int) -> bool:
    """Whether a name stands at the head of its sentence, or right behind "that", so that its verb is yet to come."""
    item = row.items[name]
    if item.kind != "ref" or item.prep or len(item.keys) != 1:
        return False
    return name == 0 or (name > 0 and bool(LED & groups_of(row.items[name - 1])))
