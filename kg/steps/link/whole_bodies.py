"""Bodies that stand between an office and the name of its holder, whatever they are called.

No list holds the names of committees, chambers, courts and departments, and no grammar of names tells where one ends:
"the head of the committee of the X-ian house for foreign affairs, N". Its place does: all that stands between the word
for its head and the name of that one, or the mark behind it, is the name of the body.
"""

from __future__ import annotations

from kg.knowledge.offices import LEADING, Office
from kg.match.fold import fold
from kg.model import Made, Unit
from kg.steps.link.context import Context
from kg.steps.link.minting import kind_of
from kg.steps.link.office_roles import role_in
from kg.steps.link.offices_understood import wholes_of
from kg.steps.link.organisation_names import NAME, PERMANENT, is_definite

# how many units such a name takes at most behind its head noun
MOST = 9
KNOWN = frozenset({"organization", "body"})
GOVERNMENT = "GovernmentOrganization"
# the office of who heads what is no body of a state
HEAD = "organisation_head"
AMBIGUOUS = "ambiguous"
NAMELESS = frozenset({"media", "ministry", "group", "force", "state"})
# who speaks for a body or heads it by another word than "head"
OTHERS = frozenset({"spokesperson", "secretary_general", "director_general"})
# words for people between a body and a name: "the diplomat N"
PEOPLE = frozenset({"title", "office", "non_office"})
STATES = frozenset({"nisba", "country"})
LED = "preposition"
# what ends a sentence or opens another inside quotation marks
OPENING = frozenset({"mark", "verb"})


def whole_body(m: Context, at: int, read: int) -> tuple[tuple[str, ...], int] | None:
    """What the office at a place is of, by where that ends, and the place behind it; `read` is the place read up to.

    None where what was read goes up to there already, or where no noun of a body opens it.
    """
    head, first, end = reach(m, at, read)
    return (_minted(m, head, first, end), end) if head is not None else None


def reach(m: Context, at: int, read: int) -> tuple[Unit | None, int, int]:
    """The head noun of a body behind the word for its head, the place of that, and the place behind the whole name."""
    unit = m.units[at]
    head = _head(m, at) if heads(m, unit) or unit.key in OTHERS else None
    if head is None:
        return None, at, at
    first = at if head.end <= unit.end else at + 1
    if read > first + 1 and closes(m, read) and not _is_organ(m, head, first):
        return None, at, at
    end = _end(m, first)
    if end < read or end <= first + 1 or not _is_held(m, at, end):
        return None, at, at
    return head, first, end


def _is_held(m: Context, at: int, end: int) -> bool:
    """Whether the holder of an office is named right behind what it is of, or before the office."""
    name = m.titles(end + int(m.is_comma(end)))
    bearer = m.units[name] if name < len(m.units) else None
    if bearer is not None and bearer.kind == "person" and not (bearer.conj or bearer.prep):
        return True
    before = m.units[at - 1 - int(m.is_comma(at - 1))] if at > 1 else m.units[0]
    return bool(m.units[at].conj) or (at > 0 and before.kind == "person")


def heads(m: Context, unit: Unit) -> bool:
    """Whether an office is that of who heads what its words or those behind them name: "head", "head of section"."""
    word = m.sentence.words(unit.start, unit.start + 1)[len(unit.conj) + len(unit.prep) :]
    return word in m.knowledge.offices.heading


def named_up_to(m: Context, at: int, first: int) -> tuple[str, int] | None:
    """The body whose name begins with the noun at a token of the unit at a place, and the place behind it."""
    unit = m.units[at]
    noun = unit
    if first > unit.start:
        noun = Unit(first, first + 1, "orgword", "", "", entries=m.knowledge.lexicon.get(m.sentence.norms[first]))
    end = _end(m, at) if noun.kind not in KNOWN and _is_noun(m, noun) else 0
    return (_minted(m, noun, at, end)[0], end) if end > at + 1 else None


def _head(m: Context, at: int) -> Unit | None:
    """The noun of a body that stands among the words of an office, behind "head", or right behind them."""
    unit = m.units[at]
    if unit.end - unit.start > 1 and heads(m, unit):
        first = unit.start + 1
        noun = Unit(first, first + 1, "orgword", "", "", entries=m.knowledge.lexicon.get(m.sentence.norms[first]))
        known = m.knowledge.lexicon.get(m.sentence.words(first, unit.end))
        if any(e.kind in KNOWN for e in known) or _leads(m, unit):
            return None
        return noun if _is_noun(m, noun) else None
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.conj or behind.pron or behind.prep not in ("", m.knowledge.lexicon.clitics.lam):
        return None
    return behind if behind.kind not in KNOWN and _is_noun(m, behind) else None


def _leads(m: Context, unit: Unit) -> bool:
    """Whether an office of several words is that of who leads a state: "head of the council of ministers"."""
    office = m.knowledge.offices.offices.get(unit.key)
    return office is not None and office.role in LEADING


def _is_noun(m: Context, unit: Unit) -> bool:
    """Whether a word is the noun of a body or of a section of one; no summit or project is one."""
    kind, article = kind_of(unit), m.knowledge.lexicon.clitics.article
    plain = m.text(unit)[len(unit.conj) + len(unit.prep) :].removeprefix(article)
    if kind == AMBIGUOUS or plain in m.knowledge.groups["standing_for_wholes"]:
        return plain in m.knowledge.groups["sections"]
    return bool(kind) and kind not in NAMELESS


def _is_organ(m: Context, head: Unit, first: int) -> bool:
    """Whether a known organisation stands right behind the noun of an organ of it: "the mission of X in Y"."""
    whole = m.units[first + 1]
    return whole.kind == "organization" and not whole.conj and kind_of(head) != AMBIGUOUS


def _end(m: Context, first: int) -> int:
    """The place of the name or mark that closes the name of a body; 0 where something else follows before."""
    at, quotes = first + 1, 0
    while at < len(m.units) and at - first <= MOST:
        if not quotes % 2 and closes(m, at):
            return at
        if not _goes_on(m, at) and not (quotes % 2 and m.units[at].kind not in OPENING):
            return 0
        quotes += int(m.units[at].kind == "quote")
        at += 1
    return 0


def closes(m: Context, at: int) -> bool:
    """Whether a name of a person, with its titles, a comma or "that" stands at a place."""
    name = m.titles(at)
    bearer = m.units[name] if name < len(m.units) else None
    if bearer is not None and bearer.kind == "person":
        return not (bearer.conj or bearer.prep)
    groups = m.units[at].info if at < len(m.units) and m.units[at].kind == "particle" else None
    if isinstance(groups, frozenset) and "that" in groups:
        return True
    return m.is_comma(at) and m.units[at].key != "("


def _goes_on(m: Context, at: int) -> bool:
    """Whether a unit goes on with the name of a body: a noun, an adjective, where it sits."""
    unit = m.units[at]
    if unit.kind == "quote":
        return True
    if unit.kind == "particle" or unit.key == LED:
        behind = m.units[at + 1] if at + 1 < len(m.units) else None
        inside = m.text(unit) in m.knowledge.groups["place"] or _is_town(unit)
        return inside and behind is not None and (behind.kind in NAME | KNOWN or _is_town(behind)) and not behind.prep
    if any(e.kind in PEOPLE for e in unit.entries):
        return False
    if unit.kind not in NAME | KNOWN or unit.pron or (unit.kind == "modifier" and unit.key != PERMANENT):
        return False
    return not unit.conj or is_definite(m, at)


def _is_town(unit: Unit) -> bool:
    """Whether a word such as "town" stands before the name of a place."""
    return unit.kind == "particle" and isinstance(unit.info, frozenset) and "place_head" in unit.info


def _minted(m: Context, head: Unit, first: int, end: int) -> tuple[str, ...]:
    """The body whose name goes from its head noun up to a place, and the state that it is an organ of."""
    last = m.units[end - 1].end
    key = "organization:~" + "_".join(_called(m, head, last).split(" "))
    state = _state(m, head, first, end)
    label = _surface(m, head, last)
    types = ("Organization", GOVERNMENT) if state else ("Organization",)
    m.made.setdefault(key, Made(key, types, label, state))
    names = m.names.setdefault(key, set())
    names.add(label)
    seat = next((i for i in range(first + 2, end) if _is_seat(m, i)), 0)
    if seat:
        names.add(_surface(m, head, m.units[seat - 1].end))
    m.heads[_called(m, head, head.end).removeprefix(m.knowledge.lexicon.clitics.article)] = key
    whole = next((u.key for u in m.units[first + 1 : end] if u.kind == "organization"), "")
    if whole and not state:
        m.parts[key] = whole
    return tuple(filter(None, (key, whole if state else "", state)))


def _called(m: Context, head: Unit, last: int) -> str:
    """The folded words of a name, its head noun without particles."""
    return fold(_surface(m, head, last))


def _surface(m: Context, head: Unit, last: int) -> str:
    rest = [t.text for t in m.sentence.tokens[head.end : last] if t.is_word]
    return " ".join([m.surface(head), *rest])


def _is_seat(m: Context, at: int) -> bool:
    """Whether "in" and where a body sits begin here, which its name may go without."""
    led = m.text(m.units[at]) in m.knowledge.groups["place"] or m.units[at].prep in m.knowledge.groups["at"]
    return led and not m.units[at].conj


def _state(m: Context, head: Unit, first: int, end: int) -> str:
    """The state of which a body is an organ: one of its government, or one within another of that."""
    inner = m.units[first + 1 : end]
    known = (m.knowledge.world.things[u.key] for u in inner if u.kind == "organization")
    within = next((t.within for t in known if GOVERNMENT in t.types and t.within.startswith("country:")), "")
    own = any(e.kind == "orgword" and e.key == GOVERNMENT for e in head.entries) or any(u.kind == "body" for u in inner)
    told = [u.key for u in inner if u.kind in STATES and u.key.startswith("country:")]
    return within or (told[-1] if own and told else "")


def of_whole_body(m: Context, office: Office, unit: Unit, of: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """The roles of an office in a body that its place alone tells, and in what that is a part of."""
    wholes, _ = wholes_of(m, of[:1], 0)
    first = "chiefOf" if heads(m, unit) else role_in(m, office, of[0])
    return [
        (first, of[0], office.id),
        *(("officialOf", whole, office.id) for whole in dict.fromkeys((*of[1:], *wholes))),
    ]
