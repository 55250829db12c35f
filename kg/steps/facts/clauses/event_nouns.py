"""Clauses of event nouns: "the visit of X to Y", "talks between X and Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.frames import Sense
from kg.model import Item, Zone
from kg.steps.facts.clauses.annexes import DOERS, noun_parts
from kg.steps.facts.clauses.called_off import fate, planned_behind
from kg.steps.facts.clauses.carriers import agreed, guests, take_themes
from kg.steps.facts.clauses.clause import CONVENED, PRESENT, SESSION, Clause, Complement, groups_of
from kg.steps.facts.clauses.precedents import disagrees
from kg.steps.facts.clauses.relative_clauses import noun_stop, will_be_held
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.senses import near, sense_of
from kg.steps.facts.clauses.status import COMING, HAPPENED, Manner, manner_of

REACH = 8
PLACES = ("place:", "country:")
NEAR = 4
ELECT = "elect"
HOSTING = "host_meeting"
INVITING = "invite"
PURPOSES = frozenset({"Meeting", "Signing", "Call", "Summit"})
THINGS = frozenset({"Accession", "Agreement", "Appointment", "Founding", "Action", "Signing"})
LEADING = 3
HELD = frozenset({"organizer", "participant", "host"})
ATTENDED = frozenset({"Meeting", "Signing", "Summit", "Visit"})


def noun_clause(row: Row, at: int) -> Clause | None:
    item = row.items[at]
    sense = sense_of(row, row.knowledge.frames.nouns.get(item.head.key, ()), at, min(len(row.items), at + REACH))
    if sense is None or _is_named(row, at) or (sense.frame.event in THINGS and _is_question(row, at)):
        return None
    if sense.frame.id == ELECT and _is_picked_for(row, at):
        return None
    stop = row.stop(at)
    if sense.frame.id == HOSTING and (hosted := _hosted_by(row, at, stop)) is not None:
        return hosted
    if sense.frame.id == "light" or _holds(row, at, sense):
        return _carried(row, at, stop)
    if _is_done_by(row, at, sense):
        sense = sense._replace(genitive=sense.frame.subject, genitive_alone="")
        if row.items[at + 2].kind == "noun":
            row.themes.add(at + 2)
    take_themes(row, at, stop, sense)
    parts = noun_parts(row, at, stop, sense)
    if not any(p.role == "location" for p in parts) and (where := _placed_before(row, at)) >= 0:
        parts.append(Complement("location", row.keys("location", row.items[where]), where))
    owner = _complement(row, at, sense)
    if owner:
        sense = sense._replace(genitive=sense.frame.subject)
    announced = will_be_held(row, stop) or bool(planned_behind(row, at))
    fell_through = fate(row, at, stop) if sense.frame.event in ATTENDED else None
    stop = noun_stop(row, at, stop)
    holder = _held_by(row, at, sense)
    sides = [k for p in parts if p.role in HELD for k in p.keys]
    if holder and (not sides or (len(holder) == len(sides) == 1 and holder[0] not in sides)):
        parts.append(Complement(sense.genitive or sense.frame.subject, holder, -1))
    agreed_at = agreed(row, at, stop) if sense.frame.object == "agreement" and not sense.agreement else -1
    if agreed_at >= 0:
        found = sense_of(
            row, row.knowledge.frames.nouns.get(row.items[agreed_at].head.key, ()), agreed_at, agreed_at + 5
        )
        if found is not None:
            have = {(p.role, p.item) for p in parts}
            parts += [p for p in noun_parts(row, agreed_at, stop, found) if (p.role, p.item) not in have]
            sense = sense._replace(agreement=found.agreement)
            take_themes(row, agreed_at, stop, sense)
    if _is_remembered(row, at) or (sense.agreement and _is_negotiated(row, at)):
        return None
    if _is_purpose(row, at) and sense.frame.event in PURPOSES and row.last_subject:
        parts.append(Complement(sense.frame.subject, _hosted(row, at) or row.last_subject, -1))
    if sense.frame.event in ATTENDED and (shown := _shown(row, at)) >= 0:
        parts.append(Complement("attendee", row.keys("attendee", row.items[shown]), shown))
    deed = sense.frame.event == "Action"
    items = row.items
    if _is_kind_of(row, at) or _is_object_of(row, at):
        items = [*items[:at], item._replace(prep=""), *items[at + 1 :]]
    manner = manner_of(items, at, row.knowledge, False, sense.frame.status, deed=deed)
    if manner == HAPPENED and _is_to_be(row, at):
        manner = COMING
    if manner == HAPPENED and sense.frame.event == "Summit" and _is_come_for(row, at):
        manner = Manner("Planned", "expected")
    if manner == HAPPENED and announced:
        manner = COMING
    manner = fell_through or manner
    info = item.head.info
    return Clause(
        at,
        sense,
        item.head.key,
        "noun",
        info.number,
        (),
        -1,
        tuple(parts),
        stop,
        manner,
        definite=is_the_one(row, at),
        pron=info.pron or item.head.pron or owner,
        agreed=agreed_at if agreed_at >= 0 else at,
    )


def _hosted_by(row: Row, at: int, stop: int) -> Clause | None:
    """A gathering behind the noun of hosting it, with its host: "the hosting by X of a summit", "ready to host talks".

    The host is named between the two, stands in a pronoun, or is who was spoken of last.
    """
    owner = next((i for i in range(at + 1, min(stop, at + 2)) if row.items[i].kind == "ref"), -1)
    noun_at = owner + 1 if owner >= 0 else at + 1
    noun = row.items[noun_at] if noun_at < stop else None
    if noun is None or noun.kind != "noun" or noun.prep or noun.conj:
        return None
    sense = sense_of(row, row.knowledge.frames.nouns.get(noun.head.key, ()), noun_at, noun_at + REACH)
    if sense is None or sense.frame.event not in CONVENED:
        return None
    row.adopted.add(noun_at)
    parts = noun_parts(row, noun_at, stop, sense)
    host = row.keys("host", row.items[owner]) if owner >= 0 and not row.items[owner].prep else row.last_subject
    if len(host) == 1 and host[0].startswith(("country:", "person:")):
        parts.append(Complement("host", host, owner))
    manner = manner_of(row.items, at, row.knowledge, False, sense.frame.status)
    if another(row, noun_at) == "next" and manner == HAPPENED:
        manner = COMING
    definite = is_the_one(row, noun_at)
    return Clause(
        noun_at, sense, noun.head.key, "noun", "singular", (), -1, tuple(parts), stop, manner, definite=definite
    )


def _holds(row: Row, at: int, sense: Sense) -> bool:
    """Whether a noun only tells that the gathering right behind it is held: "the convening of the meeting of X"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if sense.frame.id != SESSION or behind is None or behind.kind != "noun" or behind.prep or behind.conj:
        return False
    return any(s.frame.event in CONVENED for s in row.knowledge.frames.nouns.get(behind.head.key, ()))


def _is_picked_for(row: Row, at: int) -> bool:
    """Whether somebody is chosen for what he is to do, and not for an office: "the choice of X to visit Y"."""
    name = next((i for i in range(at + 1, min(at + NEAR, len(row.items) - 1)) if row.items[i].kind == "ref"), -1)
    aim = row.items[name + 1] if name >= 0 else None
    return aim is not None and aim.kind == "noun" and aim.prep == row.knowledge.lexicon.clitics.lam


def _is_to_be(row: Row, at: int) -> bool:
    """Whether a form of "will be" stands right before an event: "and the visit of X will be the first"."""
    before = row.items[at - 1] if at else None
    auxiliary = before is not None and before.kind == "function" and before.head.key == "auxiliary"
    return auxiliary and before is not None and row.text(before)[len(before.conj) :] in row.knowledge.groups["will_be"]


def _is_purpose(row: Row, at: int) -> bool:
    """Whether an event is what somebody does something for: "he came for a meeting", not "a date for a meeting"."""
    before = row.items[at - 1] if at else None
    whose = before is not None and before.kind in ("word", "unknown") and not row.is_definite(before)
    aimed = before is not None and "aim" in groups_of(before)
    return aimed or (row.items[at].prep == row.knowledge.lexicon.clitics.lam and not whose)


def _complement(row: Row, at: int, sense: Sense) -> str:
    """The pronoun on the noun that a reading needs, which is no event of its own: "the withdrawal of its forces"."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    if behind is None or not sense.needs or behind.kind != "noun" or behind.conj or behind.prep:
        return ""
    if not near(row, at, at + 2, sense.needs.near):
        return ""
    row.adopted.add(at + 1)
    pron = behind.head.info.pron or behind.head.pron
    return pron if sense.frame.event == "Action" and not row.items[at].head.info.pron and not sense.genitive else ""


def _is_object_of(row: Row, at: int) -> bool:
    """Whether "for" marks what somebody does something about: "its support for the aggression of X"."""
    before = row.items[at - 1] if at else None
    if before is None or before.kind not in ("word", "noun", "unknown"):
        return False
    owned = before.head.pron or (before.kind == "noun" and before.head.info.pron)
    return bool(owned) and row.items[at].prep == row.knowledge.lexicon.clitics.lam


def _placed_before(row: Row, at: int) -> int:
    """Where what was done took place, told before its noun: "there was, today in X, the signing of"; -1 if nowhere."""
    for i in range(at - 1, max(-1, at - REACH), -1):
        item = row.items[i]
        if "done" in groups_of(item) or row.text(item)[len(item.conj) :] in row.knowledge.groups["passive"]:
            named = [n for n in range(i + 1, at) if row.items[n].kind == "ref"]
            placed = len(named) == 1 and row.particle(named[0]) in row.knowledge.groups["place"]
            return named[0] if placed and row.items[named[0]].keys[0].startswith(PLACES) else -1
        if item.kind not in ("time", "ref", "mark", "particle", "function"):
            return -1
    return -1


def _is_kind_of(row: Row, at: int) -> bool:
    """Whether "for" only tells what kind of thing a noun before it is: "in an operation for the exchange of"."""
    if not at or row.items[at].prep != row.knowledge.lexicon.clitics.lam or row.items[at - 1].conj:
        return False
    before = row.items[at - 1]
    return row.text(before)[len(before.prep) :] in row.knowledge.groups["operations"]


def _is_done_by(row: Row, at: int, sense: Sense) -> bool:
    """Whether the doer stands between the noun of a deed and what it needs: "the withdrawal by X of its envoy"."""
    doer = row.items[at + 1] if at + 2 < len(row.items) else None
    if doer is None or not sense.needs or sense.frame.event != "Action" or sense.frame.subject in ("", "none"):
        return False
    if sense.frame.category == "AID" and sense.genitive == "target":
        return False
    named = doer.kind == "ref" and not doer.prep and not doer.conj and not row.items[at].head.info.definite
    if not named or not all(k.startswith(DOERS) for k in row.as_actors(doer.keys)):
        return False
    return any(near(row, at + 1, at + 3, terms) for terms in (sense.needs.near, sense.needs.anywhere))


def _is_come_for(row: Row, at: int) -> bool:
    """Whether a gathering is what somebody came or is asked to attend: "arrived to take part in the summit"."""
    first = at - 1
    passed = ("particle", "function", "word", "modifier")
    while first > 0 and at - first < LEADING and (row.items[first].kind in passed or _is_course(row, first)):
        first -= 1
    noun = row.items[first] if first >= 0 else None
    if noun is None or noun.kind != "noun":
        return False
    senses = row.knowledge.frames.nouns.get(noun.head.key, ())
    if first == at - 1 and any(s.frame.id == INVITING for s in senses) and noun.end - noun.start > 1:
        return True
    if noun.prep != row.knowledge.lexicon.clitics.lam:
        return False
    return any(s.frame.id in PRESENT for s in row.knowledge.frames.nouns.get(noun.head.key, ()))


def _is_course(row: Row, at: int) -> bool:
    """Whether a noun only stands for the course of the gathering behind it: "the proceedings of the summit"."""
    item = row.items[at]
    return row.text(item)[len(item.conj) + len(item.prep) :] in row.knowledge.groups["proceedings"]


def _hosted(row: Row, at: int) -> tuple[str, ...]:
    """The guests who come for an event: "hosts X and Y to sign"."""
    verb = next((i for i in range(at - 1, -1, -1) if row.items[i].kind == "verb"), -1)
    if verb < 0 or not row.hosted(row.items[verb]):
        return ()
    found = guests(row, verb, at)
    return row.items[found].keys if found >= 0 else ()


def _is_remembered(row: Row, at: int) -> bool:
    """Whether an event is only what an anniversary is of: "the fifth anniversary of its signing"."""
    if row.items[at].prep != row.knowledge.lexicon.clitics.lam:
        return False
    before = (i for i in reversed(row.items[max(0, at - 3) : at]) if i.kind not in ("modifier", "number"))
    words = (row.text(i)[len(i.conj) + len(i.prep) :] for i in before)
    return any(word in row.knowledge.groups["anniversaries"] for word in words)


def _is_negotiated(row: Row, at: int) -> bool:
    """Whether an agreement is only what talks are about: "the talks of the peace agreement"."""
    before = row.items[at - 1] if at else None
    if before is not None and before.kind == "quote" and at > 1:
        before = row.items[at - 2]
    if before is None or before.kind != "noun" or row.items[at].prep or before.head.info.definite:
        return False
    return any(s.frame.event == "Meeting" for s in row.knowledge.frames.nouns.get(before.head.key, ()))


def _is_question(row: Row, at: int) -> bool:
    """Whether an event is only what a question, a chance or the like is about: "the matter of its accession"."""
    before = row.items[at - 1] if at else None
    if before is None or row.items[at].prep or before.kind not in ("word", "noun", "unknown"):
        return False
    bare = row.text(before)[len(before.conj) + len(before.prep) :]
    return bare in row.knowledge.groups["questions"]


def is_the_one(row: Row, at: int) -> bool:
    """Whether an event noun is definite and not told apart as the next or the previous one."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    dated = behind is not None and behind.kind == "time" and row.items[at].end - row.items[at].start == 1
    return bool(row.items[at].head.info.definite or dated) and not another(row, at)


def another(row: Row, at: int) -> str:
    """`next` or `former` where an adjective behind an event noun says so."""
    return told_apart(row.items, at)


def told_apart(items: Sequence[Item], at: int) -> str:
    """`next` or `former` where an adjective behind the event noun at an item says so."""
    for item in items[at + 1 : at + 3]:
        if item.kind == "modifier" and item.head.key in ("next", "former"):
            return str(item.head.key)
    return ""


def points_back(row: Row, at: int) -> bool:
    """Whether a noun of agreement is definite and says nothing more of what was agreed."""
    behind = row.items[at + 1] if at + 1 < len(row.items) else None
    bare = behind is None or behind.kind in ("mark", "time", "function", "particle") or behind.kind == "ref"
    return bool(row.items[at].head.info.definite) and row.items[at].end - row.items[at].start == 1 and bare


def _shown(row: Row, at: int) -> int:
    """Who is in the picture of a caption without a verb: "The two presidents at the summit of"; -1 where nobody is."""
    named = at >= 2 and row.items[at - 2].kind == "ref" and not row.items[at - 2].prep
    inside = named and row.text(row.items[at - 1]) in row.knowledge.groups["inside"]
    verbless = not any(item.kind in ("verb", "participle") for item in row.items)
    whole = inside and verbless and at - 2 <= 1 and row.sentence.zone in (Zone.CAPTION, Zone.TITLE)
    people = whole and all(k.startswith(("person:", "country:")) for k in row.items[at - 2].keys)
    return at - 2 if people else -1


def _is_named(row: Row, at: int) -> bool:
    """Whether an event noun is part of the name of a body: "the Council of Coordination"."""
    lam = row.items[at].prep == row.knowledge.lexicon.clitics.lam
    if row.items[at].conj or (row.items[at].prep and not lam):
        return False
    heads = row.items[max(0, at - (2 if lam else 1)) : at]
    return any(item.kind in ("orgword", "body") for item in heads)


def _held_by(row: Row, at: int, sense: Sense) -> tuple[str, ...]:
    """Who held an event by the pronoun of a relative clause: "a summit that they held in" """
    for i in range(at + 1, min(at + 4, len(row.items))):
        item = row.items[i]
        if i in row.passed and item.head.pron and not row.hosted(item) and sense.frame.event in CONVENED:
            behind = row.items[i + 1] if i + 1 < len(row.items) else None
            named = behind is not None and behind.kind == "ref" and not behind.prep
            one = len(row.last_subject) == 1 and row.last_subject[0].startswith("person:")
            fits = one and not named and not disagrees(row, item.head.info)
            return row.last_subject if fits or item.head.info.number == "plural" else ()
    return ()


def _carried(row: Row, at: int, stop: int) -> Clause | None:
    """ "To hold talks with": a light verb as a noun, with the noun that it carries; its subject is understood."""
    noun_at = next((i for i in range(at + 1, min(stop, at + 3)) if row.items[i].kind == "noun"), -1)
    if noun_at < 0:
        return None
    row.adopted.add(noun_at)
    sense = sense_of(row, row.knowledge.frames.nouns.get(row.items[noun_at].head.key, ()), noun_at, noun_at + 5)
    if sense is None or sense.frame.id == "light":
        return None
    parts = noun_parts(row, noun_at, stop, sense)
    owner = row.items[at + 1]
    owned = owner.kind == "ref" and not owner.prep and sense.frame.subject not in ("", "none")
    if owned:
        parts.append(Complement(sense.frame.subject, row.keys(sense.frame.subject, owner), at + 1))
    sides = [k for part in parts if part.role == sense.frame.subject for k in part.keys]
    if (
        row.last_subject
        and not owned
        and not _is_course(row, at)
        and sense.frame.subject not in ("", "none")
        and len(sides) < 2
    ):
        parts.append(Complement(sense.frame.subject, row.last_subject, -1))
    own = "Planned" if row.items[at].prep == row.knowledge.lexicon.clitics.lam else sense.frame.status
    manner = manner_of(row.items, at, row.knowledge, False, own)
    return Clause(noun_at, sense, row.items[noun_at].head.key, "noun", "singular", (), -1, tuple(parts), stop, manner)
