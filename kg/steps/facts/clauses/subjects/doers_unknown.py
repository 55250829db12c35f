"""What stands before a verb and is not who does it: nobody known, a thing taken up, a dateline, a mere pronoun."""

from __future__ import annotations

from kg.match.marks import DASHES
from kg.model import Item
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row

THINGS = frozenset({"word", "modifier"})
MATTERS = frozenset({"noun", "topic", "agreement"})


def is_expletive(row: Row, at: int, stop: int) -> bool:
    """Whether the pronoun before a verb stands for nobody, as its subject is behind it: "it is said that N died"."""
    behind = row.items[at + 1] if at + 1 < stop else None
    senses = row.knowledge.frames.verbs.get(row.items[at].head.key, ())
    bare = bool(senses) and all(s.frame.object in ("", "none") and not s.frame.light for s in senses)
    if behind is None or behind.kind != "ref" or behind.prep:
        return False
    him = row.text(row.items[at - 1]) in row.knowledge.groups["that_he"]
    if him and str(getattr(row.items[at].head.info, "gender", "")) == "f" and not row.particle(at + 1):
        return True
    return bare or (_is_of_body(row, at) and behind.keys[0].startswith("person:"))


def _is_of_body(row: Row, at: int) -> bool:
    """Whether a body speaks, so that "he" in its words is none that acts: "the paper affirmed that he signed, N"."""
    if row.text(row.items[at - 1]) not in row.knowledge.groups["that_he"] or not row.last_subject:
        return False
    return all(k.startswith("organization:") for k in row.last_subject)


def is_dateline(row: Row, before: int, at: int) -> bool:
    """Whether a place only tells where a report was written: "New York, 10 September (Agency) - X joined"."""
    if before > 0 or not all(k.startswith(("place:", "country:")) for k in row.items[before].keys):
        return False
    between = row.items[before + 1 : at]
    dash = any(i.kind == "mark" and i.head.key in DASHES for i in between)
    return dash and any(i.kind == "time" or i.head.key == "(" for i in between)


def is_of_nobody_known(row: Row, at: int) -> bool:
    """Whether a verb stands in a relative clause behind no name: "the minister who came", "the quake that struck"."""
    first = at - 1
    while first > 0 and groups_of(row.items[first]) & {"done", "negation", "copula"}:
        first -= 1
    if first < 1 or "relative" not in groups_of(row.items[first]):
        return False
    last = first - 1 if row.items[first - 1].kind != "mark" or first < 2 else first - 2
    if row.items[last].kind in ("office", "nisba", "non_office", "title") or _is_source(row, last):
        return True
    beside = row.items[last].kind == "ref" and bool(row.particle(last)) and row.antecedent(at) < 0
    if (row.items[last].kind in MATTERS or beside) and _has_no_doer(row, at):
        return True
    start = last
    while start >= 0 and row.items[start].kind in THINGS and not row.items[start].conj:
        start -= 1
    return start < last and (start < 0 or row.items[start].kind != "ref")


def _has_no_doer(row: Row, at: int) -> bool:
    """Whether a verb of saying has neither a pronoun nor a name right behind it: "the sanctions that were passed"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    return row.speaks(row.items[at]) and not row.items[at].head.pron and (behind is None or behind.kind != "ref")


def takes_up_a_thing(row: Row, at: int, behind: Item | None) -> bool:
    """Whether a relative verb takes up a thing by its pronoun, its subject behind it: "the plant that X holds"."""
    verb = row.items[at]
    relative = at > 0 and "relative" in groups_of(row.items[at - 1])
    named = behind is not None and behind.kind == "ref" and not behind.prep and not behind.conj
    return relative and named and verb.kind == "verb" and bool(verb.head.pron)


def _is_source(row: Row, at: int) -> bool:
    """Whether an item is a word for somebody whom nobody names: "the source who asked not to be named"."""
    bare = row.text(row.items[at])[len(row.items[at].conj) :].removeprefix(row.knowledge.endings.article)
    return bare in row.knowledge.groups["stranger"]
