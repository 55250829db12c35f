"""Who speaks at an occasion that is his: "it came at a press conference that X held, where he rejected Y".

"In an interview with X he rejected Y" tells as well who speaks, where it is the press that has it.
"""

from __future__ import annotations

from kg.match.fold import fold
from kg.model.keys import ACTORS
from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.subjects.gender_agreement import disagrees

# how far behind "it came" his name may begin
NEAR = 8


def holder_before(row: Row, at: int) -> tuple[str, ...]:
    """Whose occasion a sentence began with, where the verb of saying at `at` names nobody; empty where nobody's."""
    verb = row.items[at]
    if verb.kind != "verb" or "came" not in row.traces:
        return ()
    came = next((i for i in range(min(2, at)) if "came" in groups_of(row.items[i])), -1)
    if came < 0:
        return ()
    for i in range(came + 2, min(at, came + NEAR)):
        if "that" in groups_of(row.items[i]):
            break
        if row.items[i].kind == "ref":
            keys = row.items[i].keys
            mine = _holds(row, i) and all(key.startswith(ACTORS) for key in keys)
            return () if not mine or disagrees(row, verb.head.info, keys) else keys
    return ()


def interviewed(row: Row, at: int) -> tuple[str, ...]:
    """Who is interviewed at the head of a sentence, where the first verb behind it is at `at`; empty where nobody is.

    The noun of an interview is "a special one", or a paper or channel is named before the verb.
    """
    if row.items[at].kind != "verb" or "interviews" not in row.traces or not row.speaks(row.items[at]):
        return ()
    noun = next((i for i in range(min(at, NEAR)) if _is_interview(row, i)), -1)
    if noun < 0 or any(i.kind == "verb" for i in row.items[noun:at]):
        return ()
    world = row.knowledge.world
    press = row.items[noun + 1].kind == "modifier" or any(world.is_outlet(k) for i in row.items[:at] for k in i.keys)
    led = noun + 1
    while led < at and "with" not in groups_of(row.items[led]):
        led += 1
    named = next((i for i in row.items[led:at] if i.kind == "ref"), None)
    keys = named.keys if named is not None else ()
    person = len(keys) == 1 and keys[0].startswith("person:")
    return keys if press and person and not disagrees(row, row.items[at].head.info, keys) else ()


def _is_interview(row: Row, at: int) -> bool:
    item = row.items[at]
    bare = row.text(item)[len(item.conj) + len(item.prep) :].split(" ")[0]
    return item.kind == "noun" and not item.head.pron and bare in row.knowledge.groups["press_talks"]


def _holds(row: Row, at: int) -> bool:
    """Whether somebody named holds what stands before him: "that X held", "a speech of X", "the words of X"."""
    item, before = row.items[at], row.items[at - 1]
    if item.prep:
        return item.prep == row.knowledge.lexicon.clitics.lam and before.kind in ("noun", "word")
    if before.kind == "verb":
        return bool(before.head.pron) and not before.conj
    return before.kind == "noun" and fold(before.head.key) in row.knowledge.groups["speech"]
