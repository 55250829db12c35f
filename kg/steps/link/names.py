"""Names of people: who is called so here, and the offices that go with the name."""

from __future__ import annotations

from collections.abc import Sequence

from kg.knowledge.offices import LEADING, Office
from kg.model import RoleClaim
from kg.model.classes import ENCOUNTERS
from kg.steps.link.context import Context
from kg.steps.link.fields_by_place import of_own_people
from kg.steps.link.office_roles import may_act
from kg.steps.link.ordering import ordered_state
from kg.steps.link.seats import claim_seat, claim_state
from kg.steps.link.sides import mate, note_mate, side, stood_for

# roles of which a delegation tells the state, the head of a state being named by it
ASSIGNED = frozenset({"officialOf", "foreignMinisterOf", "headOfGovernmentOf"})
ONE_AT_A_TIME = LEADING | {"foreignMinisterOf"}
OF_STATES = frozenset({"country", "nisba"})
# manners in which an office is held no more
GONE = frozenset({"former", "late"})


def person(m: Context, at: int, offices: Sequence[tuple[str, str, str]], *, held: bool = True) -> str:
    """The person whom a name means; offices that may be another's, not surely `held`, only help to find him."""
    unit = m.units[at]
    tokens = [t for t in m.sentence.tokens[unit.start : unit.end] if t.is_word]
    words = [t.norm for t in tokens]
    lexicon = m.knowledge.lexicon
    if unit.conj or unit.prep:
        words[0] = words[0][len(unit.conj) + len(unit.prep) :]
    surface = m.surface(unit)
    entries = unit.entries
    if not entries:
        entries = lexicon.get(" ".join(words))
    crowned = any(o in m.knowledge.offices.reigning for _, _, o in offices)
    said, unsaid = [o for o in offices if o[1]], [o for o in offices if not o[1]]
    key = m.people.named(words, surface, entries, said, crowned, held, unsaid if not said else ())
    if key:
        m.here = True
        m.names.setdefault(key, set()).add(surface)
        m.told[m.people.state_of(key)] += 1
    return key


def claims(
    m: Context, key: str, offices: Sequence[tuple[str, str, str]], manner: str, start: int, end: int, pattern: str
) -> None:
    for role, of, office in (_as_held(m, key, office, start) for office in offices):
        titled = role == "officialOf" and any(o.startswith("organization:") for _, o, _ in offices)
        whole = of or ("" if titled else _whole(m, key, role, office, manner, start))
        if of and _is_by_its_people(m, start, of):
            note_own(m, key, role, office, start, of)
        if role == "chiefOf" and whole.startswith("country:"):
            continue
        if whole and not _is_of_region(m, key, role, whole, offices):
            actual = role
            sided = not of and whole == side(m, start)
            if m.knowledge.offices.offices[office].generic and role != "chiefOf" and not sided:
                stranger = key.startswith("person:~") and bool(of) and not may_act(m, office, start)
                actual = m.people.generic_role(key, whole) or (role if stranger and role == "officialOf" else "")
            if actual:
                note_mate(m, actual, whole, m.knowledge.offices.offices[office], end)
                held = "" if titled and whole.startswith("organization:") and _led_before(offices) else manner
                claim(m, key, actual, whole, office, held, start, end, pattern)
                note_state_around(m, key, whole, office)
                claim_seat(m, m.roles[-1], start, end)
                claim_state(m, m.roles[-1])


def note_state_around(m: Context, key: str, of: str, office: str) -> None:
    """Note for whom the head of a region's government speaks: the state in which it lies."""
    thing = m.knowledge.world.things.get(of) if of.startswith("place:") else None
    if thing is not None and thing.within.startswith("country:"):
        m.people.known[key].roles.append(("officialOf", thing.within, office))


def _is_by_its_people(m: Context, at: int, of: str) -> bool:
    """Whether nothing but the people whom a minister looks after abroad tells the state, as papers do at home."""
    unit = m.units[at]
    return unit.kind == "office" and of_own_people(m, unit) == (of,)


def _as_held(m: Context, key: str, office: tuple[str, str, str], at: int) -> tuple[str, str, str]:
    """The office of several that are called alike which the person holds: "Chancellor N", no adviser."""
    _, of, _ = office
    if m.units[at].kind != "office" or len(m.units[at].entries) < 2:
        return office
    alike = {e.key for e in m.units[at].entries if e.kind == "office"}
    if len(alike) < 2:
        return office
    tenures = m.knowledge.world.tenures.get(key, ())
    held = (t for t in tenures if t.office in alike and of in ("", t.of) and m.people.held(t))
    return next(((t.role, t.of, t.office) for t in held), office)


def _led_before(offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether a state's presidency stands in a row of offices beside those of an organisation: it alone is past."""
    return any(r in LEADING and o.startswith("country:") for r, o, _ in offices)


def _is_of_region(m: Context, key: str, role: str, of: str, offices: Sequence[tuple[str, str, str]]) -> bool:
    """Whether a government that is named is a region's own: the state around it is known to be led by another."""
    if role not in LEADING or not any(o.startswith("organization:") for _, o, _ in offices):
        return False
    within = {m.knowledge.world.things[o].within for _, o, _ in offices if o in m.knowledge.world.things}
    if of not in within:
        return False
    leads = {t.person for t in m.knowledge.world.tenures_of.get(of, ()) if t.role == role and m.people.held(t)}
    return bool(leads) and key not in leads


def _whole(m: Context, key: str, role: str, office: str, manner: str, at: int) -> str:
    """What an office is of where the words do not say: what its holder is known for, else the article's state."""
    if role in LEADING and not manner and m.people.has_left(key, role):
        return ""  # "President N" is said by courtesy of who led once
    held = m.people.tenure_of(key, role) or (m.people.state_of(key) if manner == "acting" else "")
    unit, row = m.units[at], m.knowledge.offices.offices[office]
    note_own(m, key, role, office, at)
    if not held and (_is_assigned(m, row) or role == "officialOf") and (told := side(m, at) or stood_for(m, at)):
        return told
    if not held and not row.generic and _is_assigned(m, row) and (told := mate(m, role, at)):
        return told if m.home in ("", told) else ""
    if not held and _is_assigned(m, row) and (told := ordered_state(m, at)):
        return told
    if held or unit.kind != "office" or not unit.info or not unit.info.definite or not _is_domestic(m, row):
        return held
    if _is_of_guests(m, office):
        return ""
    if key.startswith("person:~") and _is_visited(m):
        return ""
    if key.startswith("person:~") and role in ONE_AT_A_TIME and _is_taken(m, role, m.assumed_state(at)):
        return ""
    tenures = m.knowledge.world.tenures.get(key, ())
    if tenures:
        states = {t.of for t in tenures if t.of.startswith("country:")}
        return states.pop() if len(states) == 1 and role in ("officialOf", "foreignMinisterOf") else ""
    return m.assumed_state(at)


def _is_taken(m: Context, role: str, of: str) -> bool:
    """Whether somebody whom the base knows is told to hold an office of one holder: a stranger is of its staff."""
    known = (k for k in m.people.recent if not k.startswith("person:~"))
    return any(r == role and o == of for k in known for r, o, _ in m.people.known[k].roles)


def note_own(m: Context, key: str, role: str, office: str, at: int, given: str = "") -> None:
    """Note that an article names an official whom the base knows by the office alone, as papers do with their own."""
    unit, of = m.units[at], m.people.tenure_of(key, role, now=bool(m.people.when))
    short = unit.kind != "office" or unit.end - unit.start == 1
    if short or not of.startswith("country:") or not _is_domestic(m, m.knowledge.offices.offices[office]):
        return
    here = {(c.role, c.of, c.office) for c in m.roles if c.person == key} | {(role, given, office)}
    if here.issuperset(m.people.known[key].roles) and not m.is_named_before(of, at):
        m.own[of] += 1


def default(m: Context, role: str, office: str, at: int) -> str:
    """The state of an office that stands behind the name of somebody unknown, where the article has one."""
    row = m.knowledge.offices.offices[office]
    if _is_assigned(m, row) and (told := side(m, at) or stood_for(m, at)):
        return told
    if _is_assigned(m, row) and (told := mate(m, role, at)):
        return told if m.home in ("", told) else ""
    definite = m.units[at].info and (m.units[at].info.definite or row.ministerial)
    if _is_visited(m) or _is_of_guests(m, office):
        return ""
    return m.assumed_state(at) if definite and role != "headOfStateOf" and _is_domestic(m, row) else ""


def _is_of_guests(m: Context, office: str) -> bool:
    """Whether another holder of an office in the sentence is told to be of the article's state: this one is not."""
    for i, unit in enumerate(m.units[:-1]):
        if m.home and unit.kind == "office" and unit.key == office and m.units[i + 1].key == m.home:
            return True
    return False


def _is_visited(m: Context) -> bool:
    """Whether the article's state receives, is travelled to or met with here: the other one is no official of it."""
    verbs = (s.frame for u in m.units if u.kind == "verb" for s in m.knowledge.frames.verbs.get(u.key, ()))
    meets = any(f.event in ENCOUNTERS for f in verbs)
    return any(
        unit.key == m.home and unit.kind in OF_STATES and _is_other_side(m, at, meets)
        for at, unit in enumerate(m.units)
        if at
    )


def _is_other_side(m: Context, at: int, meets: bool) -> bool:
    """Whether the name or the adjective of a state tells where somebody goes, or whom he meets where they meet."""
    unit, before = m.units[at], m.units[at - 1]
    if before.kind == "counterpart" or m.text(before) in m.knowledge.ties.words["onward"]:
        return True
    if m.text(before) in m.knowledge.groups["capital"]:
        return at > 1 and m.text(m.units[at - 2]) in m.knowledge.ties.words["onward"]
    if before.kind == "office":
        return meets
    if unit.kind == "country" and before.kind == "noun" and before.prep:
        senses = m.knowledge.frames.nouns.get(before.key, ())
        return any(s.frame.event == "Visit" for s in senses)  # "on a visit to X"
    return False


def _is_assigned(m: Context, office: Office) -> bool:
    """Whether an office is one of which a delegation or those named beside it tell the state: no envoy's."""
    return office.role in ASSIGNED and not office.complement & m.knowledge.offices.posting


def _is_domestic(m: Context, office: Office) -> bool:
    """Whether an office named alone is one at home: no envoy, no vague word, no prince who need not reign."""
    if office.generic or office.role == "chiefOf" or office.complement & m.knowledge.offices.posting:
        return False
    return office.role != "headOfStateOf" or office.id == "president"


def claim(
    m: Context, key: str, role: str, of: str, office: str, manner: str, start: int, end: int, pattern: str
) -> None:
    first, last = m.units[max(start, 0)], m.units[min(end, len(m.units)) - 1]
    m.roles.append(RoleClaim(key, role, of, office, manner, first.start, last.end, f"role.{pattern}"))
    record = m.people.known[key]
    if (role, of, office) not in record.roles:
        record.roles.append((role, of, office))
    if manner in GONE:
        record.left.add((role, of))


def own_office(m: Context, key: str, office: tuple[str, str, str]) -> tuple[str, str, str]:
    """The office that somebody known holds in the state, where it is another than the one spoken of last."""
    terms = [t for t in m.knowledge.world.tenures.get(key, ()) if t.of == office[1]]
    held = [t for t in terms if m.people.held(t)]
    # on a page without a day any term that fits is meant, not only one that still runs
    fitting = held if m.people.when else terms
    if not held or any(t.role == office[0] for t in fitting):
        return office
    return held[-1].role, held[-1].of, held[-1].office
