"""The noun of a deed that a verb is followed by, and what leads it: "ordered the closing of", "took part in a raid"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

# what a reading needs beside its verb; the particle that leads the noun stands behind it
DEED = "+deed"
# what the noun tells is done, or is given a name of its own behind the light noun: "the waging of war"
DONE = frozenset({"Action"})
# how far behind the verb it stands, its subject with an adjective, a time or an aside between
NEAR = 5
# what may stand before it besides the name of whose deed it is
PASSED = frozenset(
    {"word", "unknown", "nisba", "nisba_weak", "modifier", "time", "body", "office", "anaphor", "number"}
)


def deed_behind(row: Row, at: int) -> str:
    """The need that is met by the first noun behind a verb and its subject, where it is that of a deed, or "" """
    items = row.items
    named = int(at > 0 and items[at - 1].kind == "ref" and not items[at - 1].prep and not row.particle(at - 1))
    for i in range(at + 1, min(len(items), at + 1 + NEAR)):
        item = items[i]
        if item.kind == "noun":
            lead = item.prep or row.particle(i)
            return f"{DEED} {lead}".rstrip() if _tells_deed(row, i) and not item.conj else ""
        if item.kind == "ref" and not item.prep and not item.conj:
            # whoever is named behind the subject is bidden to do it
            named += 1
            if named > 1:
                return ""
        elif i + 1 < len(items) and row.particle(i + 1) and items[i + 1].kind == "noun":
            continue
        elif item.prep or item.conj or not (item.kind in PASSED or "human" in groups_of(item)):
            return ""
    return ""


def _tells_deed(row: Row, at: int) -> bool:
    senses = row.knowledge.frames.nouns.get(row.items[at].head.key, ())
    return any(s.frame.event in DONE or s.frame.id == "light" for s in senses)
