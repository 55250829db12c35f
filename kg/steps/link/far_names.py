"""Names that come a few words behind their offices."""

from __future__ import annotations

from kg.knowledge.offices import LEADING
from kg.model import Unit
from kg.steps.link.context import Context
from kg.steps.link.met_behind_names import may_meet
from kg.steps.link.office_roles import role_in
from kg.steps.link.organisation_names import is_definite

FAR = 8
NEAR = 7
# what may stand between an office and the name of its holder: where he sits, what he works on
FIELDS = frozenset({"word", "noun", "participle", "orgword", "body", "unknown", "anaphor"})
OBJECTS = frozenset({"word", "noun", "orgword", "body"})
# behind which somebody else is named: who says it, who leads a delegation, who is there as well
OTHERS = frozenset({"that", "led_by", "with", "besides"})
ASIDES = FIELDS | {"modifier", "nisba", "place", "country", "organization"}


def far_name(
    m: Context, offices: tuple[tuple[str, str, str], ...], at: int
) -> tuple[tuple[tuple[str, str, str], ...], int]:
    """A name that comes a few words behind its office: "coordinator of the policy of the Union, N"."""
    body = ""
    for_it = (
        at < len(m.units)
        and m.units[at].prep == m.knowledge.lexicon.clitics.lam
        and m.units[at].kind in ("word", "noun", "orgword", "body")
    )
    about = at < len(m.units) and m.text(m.units[at]) in m.knowledge.groups["about"]
    field = for_it or about
    for i in range(at, min(at + FAR, len(m.units))):
        unit = m.units[i]
        if unit.kind == "particle" and isinstance(unit.info, frozenset) and unit.info & OTHERS:
            break
        if is_object(m, i):
            break  # "the president received a delegation of X led by N"
        if unit.kind == "noun" and unit.prep == m.knowledge.lexicon.clitics.lam and i > at:
            break  # "the head of the government of X is in Y to meet N"
        if unit.kind == "person" and i > at:
            if unit.conj or unit.prep or not (body or field) or (about and i == at + 1):
                break  # "the spokesman quoted from N": right behind "about" the name is another's
            return tuple(
                (role_in(m, m.knowledge.offices.offices[o], of or body), of or body, o) for _, of, o in offices
            ), i
        if (unit.kind in ("organization", "country") and unit.info != "ambiguous") or (
            unit.kind == "nisba" and m.units[i - 1].kind == "body" and unit.key.startswith("country:")
        ):
            body = body or unit.key
        elif (unit.kind == "quote" and m.is_quoted_name(i)) or (
            unit.kind == "mark" and unit.key in ("(", ")") and body + unit.key != ")"
        ):
            continue
        elif unit.kind not in ("word", "orgword", "function", "particle", "nisba", "body", "noun") or unit.conj:
            break
    return offices, at


def behind_seat(m: Context, at: int) -> int:
    """The place of a titled name behind where the office is held: "the envoy of X to the union in T, Ambassador N"."""
    if at + 2 >= len(m.units):
        return at
    led, seat = m.units[at], m.units[at + 1]
    inside = led.kind == "particle" and isinstance(led.info, frozenset) and "place" in led.info
    if not inside or led.conj or seat.conj or seat.kind not in ("place", "country"):
        return at
    title = m.units[at + 2]
    named = max(m.titles(at + 2), at + 3) if any(e.kind == "title" for e in title.entries) else at
    titled = at < named < len(m.units) and m.units[named].kind == "person"
    return named if titled and not (m.units[named].conj or title.conj or title.prep) else at


def behind_asides(m: Context, at: int, after: int) -> int:
    """The place of a stranger's full name a few words behind an office: "the head of the movement in the north, N".

    Only behind a verb of speech, whose subject the office is, no other person can come there; nor can one where no verb
    or noun stands before the office that could have him as object, or behind the words for a section, which its head is
    of. Who is named for the first time behind an office and what it is of bears it: "the mayor of the city N warned".
    """
    name = after
    while name < len(m.units) and name - after < NEAR and _is_aside(m.units[name]):
        name += 1
    unit = m.units[name] if name < len(m.units) else None
    if name == after or unit is None or unit.kind != "person" or unit.conj or unit.prep or unit.key:
        return after
    alone = opens_section(m, at, after) or not may_meet(m, at)
    alone = alone or (_is_annexed(m, at, after) and _is_new(m, unit))
    return name if unit.end - unit.start > 1 and alone else after


def _is_annexed(m: Context, head: int, at: int) -> bool:
    """Whether an office without the article is of something common that is not understood: "the mayor of the city"."""
    article = m.knowledge.endings.article
    bare = not any(word.startswith(article) for word in m.text(m.units[head]).split(" "))
    first = at
    while at + 1 < len(m.units) and m.units[at].kind in FIELDS and not (is_definite(m, at) or m.units[at + 1].conj):
        at += 1  # "the director of the company of the transport"
    field = m.units[at].kind in FIELDS and is_definite(m, at) and not m.units[at].prep
    return bare and first == head + 1 and field


def _is_new(m: Context, unit: Unit) -> bool:
    """Whether the article has not yet named somebody."""
    name = m.surface(unit)
    return not any(name in known.names for known in m.people.known.values())


def opens_section(m: Context, head: int, at: int) -> bool:
    """Whether the noun of a section ends the words of an office, or stands behind them: "the head of the unit of X"."""
    sections = m.knowledge.groups["sections"]
    unit = m.units[at] if at < len(m.units) else None
    told = unit is not None and not (unit.conj or unit.prep) and m.text(unit) in sections
    return told or m.text(m.units[head]).rpartition(" ")[2] in sections


def end_of_section(m: Context, head: int, at: int) -> int:
    """The place behind the words for a section of a state, whose adjective or name ends them before a mark."""
    if not opens_section(m, head, at):
        return at
    end = at
    while end < len(m.units) and end - at < NEAR and _is_aside(m.units[end]):
        end += 1
    closed = end == len(m.units) or m.units[end].kind == "mark"
    return end if closed and end > at + 1 else at


def is_object(m: Context, at: int) -> bool:
    """Whether a noun without the article ends as objects do: "(he received) a delegation"."""
    unit, alef = m.units[at], m.knowledge.endings.alef
    bare = unit.kind in FIELDS and unit.end - unit.start == 1 and not (unit.conj or unit.prep or unit.pron)
    word = m.text(unit)
    ends = word.endswith(alef) and word.removesuffix(alef) in m.knowledge.lexicon  # "issues" has the ending always
    return bare and ends and not is_definite(m, at) and unit.kind in OBJECTS


def _is_aside(unit: Unit) -> bool:
    """Whether a unit can tell where somebody sits or what he works on, with the particles that lead there."""
    if unit.kind == "particle":
        return isinstance(unit.info, frozenset) and bool(unit.info & {"place", "about"}) and not unit.conj
    return (unit.kind in ASIDES or unit.key == "preposition") and (unit.kind in FIELDS or not unit.conj)


def of_last(
    m: Context, at: int, offices: tuple[tuple[str, str, str], ...], after: int, name: int
) -> tuple[tuple[str, str, str], ...]:
    """Offices with the state that stands right before a name, behind words that were not understood.

    Who is "head" of such words leads no state.
    """
    last = m.units[name - 1]
    told = last.kind in ("country", "nisba") and last.key.startswith("country:") and last.info != "ambiguous"
    if name == after or not told or any(of for _, of, _ in offices):
        return offices
    unsaid = offices or (("officialOf", "", m.units[at].key),)
    return tuple(("officialOf" if role in LEADING else role, last.key, office) for role, _, office in unsaid)
