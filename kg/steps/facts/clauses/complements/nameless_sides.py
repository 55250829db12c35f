"""States whose nameless people meet: "officials of X met diplomats from Y", "X-ian envoys held talks with"."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import PRESENT, Clause, Complement, groups_of
from kg.steps.facts.clauses.complements.accusative import is_accusative
from kg.steps.facts.clauses.row import Row

VISIT = "Visit"
SINGULAR = "singular"
MET = frozenset({"Meeting", "Call", VISIT})
# frames in which who takes part is told by other rules
OTHERWISE = PRESENT | {"absent", "gather", "lead_delegation", "represent", "deputise", "dispatch", "chair"}
DESCRIBING = frozenset({"word", "unknown", "modifier", "office", "non_office", "nisba", "title", "anaphor"})
AHEAD = DESCRIBING | {"particle", "ref", "orgword", "body"}
# right behind people, a word that is the adjective of a state as well is that
NISBAS = frozenset({"nisba", "nisba_weak"})
SENDERS = ("country:", "organization:")
LONG = 4
MANY = 2


def with_nameless_sides(row: Row, clauses: list[Clause]) -> list[Clause]:
    """The clauses of talks and visits with the states and bodies whose nameless people hold or make them."""
    if "envoys" not in row.traces:
        return clauses
    out: list[Clause] = []
    doers: tuple[str, ...] = ()
    for clause in clauses:
        told = clause
        if clause.sense.frame.event in MET:
            told = _going_on(clause, row, doers) if doers else clause
            told = _completed(row, told)
            doers = told.subject if told is not clause and told.subject != clause.subject else ()
        elif len(doers) > 1 and clause.number != SINGULAR and (clause.dropped or not clause.subject):
            # "envoys of X and Y met, and they signed"
            told = _going_on(clause, row, doers)
        out.append(told)
    return out


def _going_on(clause: Clause, row: Row, doers: tuple[str, ...]) -> Clause:
    """A clause that "and" or "where" joins to one of nameless people, who go on acting in it.

    "A delegation of N came and met X", "came to the capital, where it met X".
    """
    verb = row.items[clause.verb_at] if clause.kind == "verb" and clause.verb_at >= 0 else None
    if verb is None or clause.verb_at != clause.at or not clause.verb_at:
        return clause
    if not verb.conj and row.text(row.items[clause.verb_at - 1]) not in row.knowledge.groups["where"]:
        return clause
    if not clause.subject or clause.dropped:
        return clause._replace(subject=doers, subject_at=-1, common=False)
    behind, frame = clause.subject_at == clause.verb_at + 1, clause.sense.frame
    if not behind or frame.object != "participant" or any(p.role == "participant" for p in clause.parts):
        return clause
    met = Complement("participant", clause.subject, clause.subject_at)
    return clause._replace(subject=doers, subject_at=-1, parts=(*clause.parts, met))


def _completed(row: Row, clause: Clause) -> Clause:
    frame = clause.sense.frame
    if frame.id in OTHERWISE or not {"participant", "actor"} & {frame.subject, frame.object}:
        return clause
    begun = clause.verb_at if clause.verb_at >= 0 else clause.at
    taken = {p.item for p in clause.parts} | {clause.subject_at}
    # "representatives about N" are such of N, "officials in N" as well
    themes = {p.item for p in clause.parts if p.role == "about" or _is_whose_officials(row, p)}
    for at in range(_head(row, begun), min(clause.end, len(row.items))):
        sent = sent_by(row, at, clause.end)
        if not sent or sent[1] in taken - themes:
            continue
        keys, item = sent
        ahead, behind = at < begun, at == begun + 1 and not row.items[at].prep
        before = 0 <= clause.subject_at < begun and not clause.dropped
        met = behind and clause.kind == "verb" and (before or is_accusative(row, begun))
        if (ahead or (behind and clause.kind == "verb")) and not met:
            if clause.subject and not clause.dropped and not _is_goal(row, clause):
                continue
            if clause.subject_at > begun and _is_goal(row, clause):
                there = Complement("location", row.items[clause.subject_at].keys, clause.subject_at)
                clause = clause._replace(parts=(*clause.parts, there))
            clause = clause._replace(subject=keys, subject_at=item, dropped=False, common=False)
        elif frame.event != VISIT and (met or _faces(row, clause, at)):
            kept = tuple(p for p in clause.parts if p.item != item)
            clause = clause._replace(parts=(*kept, Complement("participant", keys, item)))
    return clause


def _head(row: Row, verb: int) -> int:
    """Where nameless people may stand before a verb: at the head of the sentence, or behind "that"."""
    first = verb
    while first > 0 and verb - first <= LONG + 1 and (row.items[first - 1].kind in AHEAD or _there_is(row, first - 1)):
        if groups_of(row.items[first - 1]) & {"that", "clause", "relative"}:
            return first
        first -= 1
    return first if first == 0 else verb


def _there_is(row: Row, at: int) -> bool:
    """Whether "there is" stands before those of whom a verb tells: "there is a mission of X that will visit"."""
    return row.text(row.items[at]) in row.knowledge.groups["there"]


def sent_by(row: Row, at: int, stop: int) -> tuple[tuple[str, ...], int] | None:
    """The states or bodies of the nameless people named at an item, and the item that names them."""
    item = row.items[at]
    bare = row.text(item)[len(item.conj) + len(item.prep) :]
    if bare not in row.knowledge.groups["envoys"]:
        return None
    for i in range(at + 1, min(at + 1 + LONG, stop, len(row.items))):
        behind = row.items[i]
        between = row.items[at + 1 : i]
        led = any(row.text(j) in row.knowledge.groups["sent_by"] for j in between)
        # "officials in N" are such of N, wherever they are met
        led = led or (bare in row.knowledge.groups["officials_in"] and any("inside" in groups_of(j) for j in between))
        if behind.kind in NISBAS and not behind.conj:
            return (behind.head.key,), i
        if behind.kind == "ref":
            named = all(k.startswith(SENDERS) for k in behind.keys)
            sent = led or row.text(row.items[i]).startswith(tuple(f"{p} " for p in row.knowledge.groups["sent_by"]))
            annexed = (i == at + 1 or _is_accusative(row, i - 1)) and not behind.prep and not behind.conj
            return (row.as_actors(behind.keys), i) if named and (sent or annexed) else None
        inside = "inside" in groups_of(behind) and bare in row.knowledge.groups["officials_in"]
        passed = led or inside or row.text(behind) in row.knowledge.groups["sent_by"]
        if behind.kind not in DESCRIBING and not passed:
            return None
    return None


def _is_whose_officials(row: Row, part: Complement) -> bool:
    """Whether a state is taken for the place of those who hold office in it: "officials in N"."""
    if part.role != "location" or part.item < MANY or "inside" not in groups_of(row.items[part.item - 1]):
        return False
    return row.text(row.items[part.item - MANY]) in row.knowledge.groups["officials_in"]


def _is_goal(row: Row, clause: Clause) -> bool:
    """Whether what is taken for the one who goes somewhere is where he goes: "a delegation of X visited Y"."""
    at = clause.subject_at
    if clause.sense.frame.event != VISIT or at <= clause.verb_at:
        return False
    return all(k.startswith(("place:", "country:")) for k in row.items[at].keys)


def _is_accusative(row: Row, at: int) -> bool:
    """Whether an adjective ends like an object, so that a name behind it is one too: "a military X-ian delegation"."""
    return row.text(row.items[at]).endswith(row.knowledge.endings.alef)


def _faces(row: Row, clause: Clause, at: int) -> bool:
    """Whether those named at an item are met: behind "with", "between" or the particle of the verb, or its object."""
    frame, item = clause.sense.frame, row.items[at]
    while not item.prep and at > 1 and row.text(row.items[at - 1]) in row.knowledge.groups["many_of"]:
        at -= 1
        item = row.items[at]
    before = row.items[at - 1]
    if item.conj:
        return any(p.role == "participant" and p.item == at - 1 for p in clause.parts)
    if item.prep:
        return frame.slots.get(item.prep) == "participant"
    led = row.text(before)[len(before.conj) :]
    if before.kind == "function" or before.kind == "particle":
        return frame.slots.get(led) == "participant"
    if clause.kind == "noun" and clause.pron and at == clause.at + 1 and frame.object == "participant":
        return _is_accusative(row, at)  # "his reception of an envoy of N"
    own = clause.kind == "verb" and clause.verb_at == clause.at and frame.object == "participant"
    placed = before.kind == "ref" and row.particle(at - 1) in row.knowledge.groups["place"] and at > 2
    after = at - 3 if placed and "place" in groups_of(row.items[at - 2]) else at - 2 if placed else at - 1
    return own and after == clause.subject_at
