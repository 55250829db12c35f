"""Those who are told to be present at a gathering, by name or among the many that are there."""

from __future__ import annotations

from kg.steps.facts.clauses.clause import DRILL, PRESENT, Clause, Complement, groups_of
from kg.steps.facts.clauses.row import Row

LEADING = 3
VISIT = "Visit"
ATTENDED = frozenset({"Meeting", "Signing", "Summit", "Visit"})
SHARED = frozenset({"inaugurate", "swear_in", DRILL})
FAR = 12
# how people may be told of whom nobody names
NAMELESS = frozenset({"word", "number", "nisba", "anaphor", "office", "non_office", "unknown", "modifier", "orgword"})


def present_people(row: Row, clauses: list[Clause]) -> list[Clause]:
    """Who is named apart from an event as present: they belong to the last gathering before them, else the next."""
    if not clauses or row.traces.isdisjoint(("attended", "among", "besides", "led_by")):
        return clauses
    taken = {part.item for clause in clauses if not _only_tells_presence(clause) for part in clause.parts}
    doing = {clause.subject_at for clause in clauses}
    for i, item in enumerate(row.items):
        keys = _present(row, i)
        if not keys and item.kind == "ref" and i not in taken | doing and (of := _of_many(row, clauses, i)) >= 0:
            one = Complement("attendee", row.keys("attendee", item), i)
            clauses[of] = clauses[of]._replace(parts=(*clauses[of].parts, one))
        if not keys or (i in taken and item.kind == "ref"):
            continue
        told = [n for n, c in enumerate(clauses) if _may_be_attended(c)]
        before = [n for n in told if clauses[n].at < i]
        if len(before) > 1 and _only_tells_which(row, clauses[before[-1]]):
            before.pop()  # "met N, who is on a visit to X, with M attending": at the meeting
        after = [n for n in told if clauses[n].at > i and i <= LEADING]
        if before or after:
            at = before[-1] if before else after[0]
            role = "participant" if clauses[at].sense.frame.id == DRILL else "attendee"
            attendee = Complement(role, keys, i)
            clauses[at] = clauses[at]._replace(parts=(*clauses[at].parts, attendee))
    return clauses


def _may_be_attended(clause: Clause) -> bool:
    held = clause.sense.frame.event in ATTENDED or clause.sense.frame.id in SHARED
    return held and not _only_tells_presence(clause)


def _only_tells_presence(clause: Clause) -> bool:
    """Whether a noun tells who is there and is carried by no verb: "and the attendance of N"."""
    return clause.kind == "noun" and clause.verb_at < 0 and clause.sense.frame.id in PRESENT


def _only_tells_which(row: Row, clause: Clause) -> bool:
    """Whether a journey stands in a relative clause, which tells who somebody is."""
    verb = clause.verb_at if clause.verb_at >= 0 else clause.at
    return clause.sense.frame.event == VISIT and row.is_relative(verb)


def _present(row: Row, at: int) -> tuple[str, ...]:
    """Who is present by a name or by adjectives of states: "in the presence of X", "with Kenyan mediation"."""
    item, attended = row.items[at], row.knowledge.groups["attended"]
    if item.kind == "ref":
        present = row.particle(at) in attended or _is_among_present(row, at) or _is_with_him(row, at)
        present = present or _leads_it(row, at) or _is_there_too(row, at)
        return row.keys("attendee", item) if present else ()
    if item.kind != "nisba" or not item.head.key.startswith("country:") or row.is_definite(item):
        return ()
    first = at
    while first and row.items[first].conj and row.items[first - 1].kind == "nisba":
        first -= 1
    before = row.items[first - 1] if first else None
    led = before is not None and "attended" in groups_of(before)
    forces = before is not None and before.kind == "ref" and before.head.kind == "body"
    joined = forces and bool(row.items[first].conj) and row.particle(first - 1) in attended
    return (item.head.key,) if led or joined else ()


def _leads_it(row: Row, at: int) -> bool:
    """Whether a sentence opens with who leads what it goes on with: "chaired by N, the council held a meeting"."""
    if at > 1 or row.particle(at) not in row.knowledge.groups["led_by"]:
        return False
    return at + 1 < len(row.items) and row.items[at + 1].kind in ("mark", "noun", "verb")


def _is_there_too(row: Row, at: int) -> bool:
    """Whether "and the presence of" joins a name to who leads or is there: "chaired by N, with M taking part"."""
    noun, before = row.items[at - 1] if at > 1 else None, at - 2
    if noun is None or noun.kind != "noun" or not noun.conj or row.items[at].prep:
        return False
    if not any(s.frame.id in PRESENT for s in row.knowledge.frames.nouns.get(noun.head.key, ())):
        return False
    led = row.knowledge.groups["led_by"] | row.knowledge.groups["attended"]
    return row.items[before].kind == "ref" and row.particle(before) in led


def _is_among_present(row: Row, at: int) -> bool:
    """Whether a name is one of those present that are told of before it: "in the presence of leaders, first X"."""
    first, among = _opening(row, at)
    if first < 1:
        return False
    if _goes_on_from_nameless(row, at):
        return True
    forces = first == at - 1 and row.items[first - 1].kind in ("word", "body")
    if not among and not (forces and row.text(row.items[first]) in row.knowledge.groups["from"]):
        return False
    for i in range(first - 1, max(-1, first - FAR), -1):
        if "attended" in groups_of(row.items[i]):
            return True
        if row.items[i].kind in ("verb", "noun", "quote"):
            return False
    return False


def _goes_on_from_nameless(row: Row, at: int) -> bool:
    """Whether "and" joins a name to nameless people that are present: "with four leaders and the minister N"."""
    if not row.items[at].conj or not all(k.startswith("person:") for k in row.items[at].keys):
        return False
    for i in range(at - 1, max(-1, at - FAR), -1):
        if "attended" in groups_of(row.items[i]):
            return i < at - 1
        if row.items[i].kind not in NAMELESS:
            return False
    return False


def _is_with_him(row: Row, at: int) -> bool:
    """Whether people come with somebody named before them: "the president attended, and with him X and Y"."""
    before = row.items[at - 1] if at else None
    if before is None or row.text(before) not in row.knowledge.groups["with_him"]:
        return False
    return all(k.startswith("person:") for k in row.items[at].keys)


def _opening(row: Row, at: int) -> tuple[int, bool]:
    """The item before a name, a mark passed over, and whether it ends a phrase like "among them"."""
    first, groups = at - 1, row.knowledge.groups
    while first > 0 and (row.items[first].kind == "mark" or "each_of" in groups_of(row.items[first])):
        first -= 1
    if first > 1 and row.sentence.words(row.items[first - 1].start, row.items[first].end) in groups["namely"]:
        first -= 2
    if first < 1:
        return first, False
    words = row.sentence.words(row.items[first - 1].start, row.items[first].end)
    return first, bool({row.text(row.items[first]), words} & groups["among"])


def _of_many(row: Row, clauses: list[Clause], at: int) -> int:
    """The clause of the gathering of whose many some are named: "talks with several ministers, among them X"; or -1."""
    first, among = _opening(row, at)
    before = [n for n, c in enumerate(clauses) if (c.verb_at if c.verb_at >= 0 else c.at) < first]
    if not among or not before or not all(k.startswith("person:") for k in row.items[at].keys):
        return -1
    last = clauses[before[-1]]
    met = last.sense.frame.event in ATTENDED or last.sense.frame.id in SHARED
    begun = last.at if last.verb_at < 0 or last.at < first else last.verb_at
    between = row.items[max(begun, last.verb_at) + 1 : first]
    apart = any(i.kind == "quote" or (i.kind == "verb" and not i.head.pron) for i in between[:-1])
    told = met and last.manner.status != "Denied" and not apart
    return before[-1] if told else -1
