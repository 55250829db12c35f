"""Forces, ships, fighters and agents behind a verb of harm: whose they are is who does it."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import groups_of
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.senses import is_quantity

# deeds that forces and agents do
FORCEFUL = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
# planes that are brought down or held, people who are taken, do nothing
SUFFERED = frozenset({"shoot_down", "seize", "arrest", "kidnap", "kill", "expel"})
DESCRIBING = frozenset({"word", "unknown", "modifier", "number", "given", "surname", "body", "orgword", "title"})
OWNED = ("country:", "organization:")
FAR = 8


def doing_force(row: Row, verb: int, stop: int) -> int:
    """Whose force is the subject of a verb of harm: the item of the adjective or name that tells; -1 without one.

    "Three Ruritanian fighters entered", "planes of type N of the army of X bombed", "gunmen of Y attacked".
    """
    frames = [s.frame for s in row.knowledge.frames.verbs.get(row.items[verb].head.key, ())]
    if row.items[verb].kind != "verb" or row.items[verb].head.pron:
        return -1
    if not any(f.subject != "target" and (f.light or (f.event == "Action" and f.category in FORCEFUL)) for f in frames):
        return -1
    head = _head(row, verb + 1, stop)
    if head < 0:
        return -1
    whose = _whose(row, head, stop)
    if whose < 0:
        return -1
    word = _bare(row, head)
    acts = word in row.knowledge.groups["arms"] | row.knowledge.groups["fighters"] or row.items[head].kind == "body"
    if acts and not any(f.id in SUFFERED for f in frames):
        return whose
    owned = acts or word in row.knowledge.groups["owned"]
    return whose if owned and _strikes_another(row, whose, stop) else -1


def _bare(row: Row, at: int) -> str:
    return row.text(row.items[at])[len(row.items[at].conj) :].removeprefix(row.knowledge.endings.article)


def _head(row: Row, at: int, stop: int) -> int:
    """The first noun behind a verb, times and numbers passed over; -1 where a particle leads it or it is a name."""
    while at < stop and (row.items[at].kind == "time" or is_quantity(row, at)) and not row.items[at].prep:
        at += 1
    if at < stop and at and row.text(row.items[at]) in row.knowledge.groups["from"] and is_quantity(row, at - 1):
        at += 1
    if at >= stop or row.items[at].prep or row.items[at].conj or row.items[at].keys:
        return -1
    return at


def _whose(row: Row, head: int, stop: int) -> int:
    """The adjective or name that tells whose force a noun stands for, words that tell more of it passed over."""
    definite = row.is_definite(row.items[head])
    fighters = _bare(row, head) in row.knowledge.groups["fighters"]
    led = False
    for i in range(head + 1, min(stop, head + FAR)):
        item, text = row.items[i], row.text(row.items[i])
        if item.kind in ("nisba", "nisba_weak") and not item.conj and not item.prep:
            return i if led or row.is_definite(item) == definite or i > head + 1 else -1
        if item.kind == "ref":
            joined = led or item.prep == row.knowledge.lexicon.clitics.lam
            mine = item.keys[0].startswith(OWNED) and not item.conj and len(item.keys) == 1
            return i if mine and (joined or (not item.prep and not definite)) else -1
        if text in row.knowledge.groups["from"] and not item.conj:
            led = fighters or (i + 1 < stop and row.text(row.items[i + 1]) in row.knowledge.groups["make"])
            if not led:
                return -1
            continue
        if text in row.knowledge.groups["force_of"] or text in row.knowledge.groups["make"]:
            continue
        if item.kind not in DESCRIBING or item.conj or item.prep or groups_of(item):
            return -1
        if not definite and _bare(row, i) in row.knowledge.groups["owned"] | row.knowledge.groups["struck"]:
            return -1
    return -1


def _strikes_another(row: Row, whose: int, stop: int) -> bool:
    """Whether something of another state stands behind a thing of one, no particle between them: its object."""
    own = row.items[whose].keys or (row.items[whose].head.key,)
    for i in range(whose + 1, min(stop, whose + FAR)):
        item = row.items[i]
        if item.kind in ("nisba", "ref"):
            return not item.prep and not item.conj and set(item.keys or (item.head.key,)).isdisjoint(own)
        if item.prep or item.conj or item.kind in ("mark", "function", "particle", "verb"):
            return False
    return False
