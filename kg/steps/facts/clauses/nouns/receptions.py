"""Who receives whom, where a noun of receiving tells it: "at the reception of X stood Y", "Y was at his reception"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.match.marks import COMMAS, DASHES
from kg.model import Zone
from kg.steps.facts.clauses.clause import Complement, groups_of
from kg.steps.facts.clauses.openers import is_colon, is_that
from kg.steps.facts.clauses.row import Row

FAR = 12
# how soon behind a reception the verb tells who gave it
GIVEN = 4


def reception_parts(row: Row, at: int, stop: int) -> list[Complement] | None:
    """The parts of a reception told by its noun at an item; None where it is told as any other event is."""
    if given := list(_given_by(row, at)):
        return given
    info, pron = row.items[at].head.info, row.items[at].head.info.pron or row.items[at].head.pron
    # "at the head of those who receive him", which is told of two words
    led = {"place", "against"} if row.items[at].end - row.items[at].start > 1 else {"place"}
    place = at > 0 and bool(groups_of(row.items[at - 1]) & led) and not row.items[at - 1].prep
    before = _host_before(row, at - 1) if place else -1
    stands = place and at > 1 and "copula" in groups_of(row.items[at - 2])
    if stands and stop + 1 < len(row.items) and is_colon(row.items[stop]):
        stop += 2  # "at his reception at the airport were: X and Y"
    if info.definite and not pron and stands:
        there = next(_named(row, at, stop), -1)
        return [Complement("attendee", row.keys("attendee", row.items[there]), there)] if there >= 0 else []
    if pron:
        hosted = [Complement("host", row.keys("host", row.items[before]), before)] if before >= 0 else []
        return hosted or [*_welcomers(row, at, stop)]
    if not stands and before < 0 and (met := _host_and_guest(row, at, stop)):
        return met
    named = list(_named(row, at, stop))
    if before >= 0 and named:
        named.append(before)
    if len(named) < 2 or not (stands or before >= 0):
        return None
    guest = named[0]
    host = next((i for i in reversed(named[1:]) if _is_person(row, i) and not _is_joined(row, i)), -1)
    if host < 0:
        return None
    places = [i for i in range(guest + 1, max(host, stop)) if _is_place(row, i)]
    return [
        Complement("participant", row.keys("participant", row.items[guest]), guest),
        Complement("host", row.keys("host", row.items[host]), host),
        *(Complement("location", row.items[i].keys, i) for i in places),
    ]


def _given_by(row: Row, at: int) -> Iterator[Complement]:
    """Who gives a reception, for whom and where, as a relative verb tells: "a dinner that X gave in Y for him"."""
    if "gives_reception" not in row.traces:
        return
    gives, near = row.knowledge.groups["gives_reception"], range(at + 1, min(at + GIVEN, len(row.items) - 1))
    host = next((i + 1 for i in near if row.text(row.items[i]) in gives), -1)
    if host < 0 or row.items[host].kind != "ref" or row.particle(host) or _is_place(row, host):
        return
    # an envoy gives it in the state to which he is sent, which is not his own
    envoy = not row.knowledge.groups["envoys_called"].isdisjoint(row.text(row.items[host]).split(" "))
    role = "participant" if envoy or not _is_person(row, host) else "host"
    yield Complement(role, row.keys(role, row.items[host]), host)
    for i in range(host + 1, min(host + FAR, len(row.items))):
        item = row.items[i]
        if item.kind in ("mark", "verb", "quote") or is_that(item):
            return
        if _is_place(row, i) and row.particle(i):
            yield Complement("location", item.keys, i)
        elif row.text(item) in row.knowledge.groups["in_his_honour"] and len(row.last_subject) == 1:
            yield Complement("participant", row.last_subject, -1)
        elif item.kind == "ref" and row.particle(i) == row.knowledge.lexicon.clitics.lam and _is_person(row, i):
            yield Complement("participant", row.keys("participant", item), i)


def _host_and_guest(row: Row, at: int, stop: int) -> list[Complement]:
    """The parts of "the receiving by X of Y", whom X receives named behind him, with "of" or without; else none."""
    host = at + 1
    if host >= stop or row.items[host].kind != "ref" or row.particle(host) or not _is_person(row, host):
        return []
    places = [
        Complement("location", row.items[n].keys, n)
        for n in range(host + 1, stop)
        if _is_place(row, n) and row.particle(n)
    ]
    behind = row.items[host + 1] if host + 1 < stop else None
    if behind is not None and row.text(behind) in row.knowledge.groups["to_him"] and len(row.last_subject) == 1:
        # "said X after the receiving by Y of him"
        him, key = Complement("participant", row.last_subject, -1), row.last_subject[0]
        own = row.keys("host", row.items[host])
        return [him, Complement("host", own, host), *places] if key.startswith("person:") and key not in own else []
    for i in range(host + 1, stop):
        item = row.items[i]
        if item.kind in ("mark", "verb", "noun", "quote") or item.conj:
            return []
        if item.kind == "ref" and _is_person(row, i):
            led = row.particle(i)
            if led and led != row.knowledge.lexicon.clitics.lam:
                return []
            return [
                Complement("host", row.keys("host", row.items[host]), host),
                Complement("participant", row.keys("participant", item), i),
                *places,
            ]
    return []


def _named(row: Row, at: int, stop: int) -> Iterator[int]:
    """The names behind a noun that no particle leads."""
    return (i for i in range(at + 1, stop) if row.items[i].kind == "ref" and not row.particle(i))


def _is_person(row: Row, at: int) -> bool:
    return all(k.startswith("person:") for k in row.items[at].keys)


def _is_place(row: Row, at: int) -> bool:
    return row.items[at].kind == "ref" and row.items[at].keys[0].startswith("place:")


def _is_joined(row: Row, at: int) -> bool:
    """Whether a name is joined to the one before it, a word for who it is between them: "X and his wife Y"."""
    before = row.items[at - 1]
    return bool(row.items[at].conj) or (
        before.kind in ("word", "unknown", "office", "non_office") and bool(before.conj)
    )


def _host_before(row: Row, place: int) -> int:
    """Who stands before "at the reception of": behind a verb of being, or first in a headline; -1 where nobody does."""
    at = place - 1
    if at > 0 and row.items[at].kind == "mark" and row.items[at].head.key in DASHES:
        at = next((i for i in range(at - 1, max(-1, at - FAR), -1) if row.items[i].head.key in DASHES), 0) - 1
    elif at > 0 and row.items[at].kind == "mark" and row.items[at].head.key in COMMAS:
        at -= 1
    if at < 0 or row.items[at].kind != "ref" or row.items[at].prep or not _is_person(row, at):
        return -1
    led = at > 0 and "copula" in groups_of(row.items[at - 1])
    return at if led or (at == 0 and row.sentence.zone == Zone.TITLE) else -1


def _welcomers(row: Row, at: int, stop: int) -> Iterator[Complement]:
    """Who receives or is received by a reception with a pronoun: "at his reception stood X", "on receiving X"."""
    before = row.items[at - 1] if at else None
    receives = before is not None and "during" in groups_of(before)
    for i in range(at + 1, stop):
        if row.items[i].kind != "ref":
            continue
        particle = row.particle(i)
        agent = particle in row.knowledge.groups["agent"]
        guest = receives and (not particle or particle == row.knowledge.lexicon.clitics.lam)
        if agent or guest or (not particle and not receives):
            role = "participant" if guest and not agent else "host"
            yield Complement(role, row.keys(role, row.items[i]), i)
            return
