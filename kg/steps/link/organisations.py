"""Organisations that the base does not know: a head noun with its name, or with a name in quotes or brackets.

A later "the movement" or the letters in brackets stand for the same one.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Unit
from kg.steps.link.context import Context, Found
from kg.steps.link.minting import OF_STATES, bare, behind_letters, kind_of, known_by_letters, mint
from kg.steps.link.organisation_aims import (
    dated,
    for_a_field,
    for_its_aim,
    for_or_without,
    for_what,
    in_charge,
    of_what,
)
from kg.steps.link.organisation_names import is_definite, named, proper, quoted
from kg.steps.link.organisation_parts import part_of, serving
from kg.steps.link.outlets import outlet

ALONE = frozenset({"party", "company"})
DIRECT = ALONE | {"committee", "agency", "body"}
# of what there are many everywhere, so that only a name tells one apart, or a state
RESEARCH, FORCE = "research", "force"
APART = frozenset({RESEARCH, "religious", FORCE})
HEADS = DIRECT | APART | OF_STATES | {"works", "state"}
STRANGE = frozenset({"unknown", "given", "person", "place"})
STATES = frozenset({"nisba", "country"})
FIELDS = frozenset({"word", "noun", "body", "modifier"})
# who works at a body behind "in"
MEMBERS = frozenset({"title", "office", "person"})
# how many words a name has at most that may be that of any body
LONG = 3
# how many words stand at most before the letters that an organisation goes by, and what stands in no name
MOST_SPELLED = 7
CLOSING = frozenset({"verb", "mark", "quote", "person", "time"})


def at_orgword(m: Context, at: int) -> Found | None:
    """An organisation of a kind that acts by itself, named here or called by its head noun alone."""
    return outlet(m, at) or acting(m, at) or _by_letters(m, at) or called_by_head(m, at) or _known_group(m, at)


def _by_letters(m: Context, at: int) -> Found | None:
    """An organisation whose letters stand in brackets behind its name, however that is put: "the group of … (N)"."""
    if kind_of(m.units[at]) not in HEADS or m.units[at].pron:
        return None
    for after in range(at + 1, min(at + MOST_SPELLED, len(m.units))):
        if key := known_by_letters(m, after):
            return (key,), behind_letters(m, after), "name"
        if m.units[after].kind in CLOSING or m.units[after].conj:
            break
    return None


def _known_group(m: Context, at: int) -> Found | None:
    """ "The agency", "the league": an organisation of states told of before, where no word tells it apart."""
    found = called_by_head(m, at, HEADS)
    thing = m.knowledge.world.things.get(found[0][0]) if found else None
    if thing is None or "InternationalOrganization" not in thing.types:
        return None
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    article = m.knowledge.lexicon.clitics.article
    apart = behind is not None and behind.kind != "mark" and m.text(behind).startswith(article)
    return None if apart else found


def acting(m: Context, at: int) -> Found | None:
    """An organisation of a kind that acts by itself, under a name that no other body goes by."""
    return organisation(m, at, DIRECT, whole=True) or _institution(m, at)


def _institution(m: Context, at: int) -> Found | None:
    """A body of a kind of which there are many, under a name that tells it apart: "the X-ian academy of sciences"."""
    kind = kind_of(m.units[at])
    found = organisation(m, at, APART | OF_STATES) if kind in APART | OF_STATES else None
    if found is None or found[2] != "name" or _is_place_of_deed(m, at):
        return None
    name = m.units[at + 1 : found[1]]
    kinds = m.knowledge.groups["regional"] | m.knowledge.groups["denominations"]
    of_state = any(_tells_state(unit) or m.text(unit) in kinds for unit in name)
    known = found[0][0] not in m.made
    plain = [at + 1 + i for i, unit in enumerate(name) if unit.kind in STRANGE]
    strange = any(unit.kind in ("quote", "place") for unit in name) or any(not is_definite(m, i) for i in plain)
    long = m.units[found[1] - 1].end - m.units[at].start > LONG
    named = (kind in APART and (strange or long)) or (kind != FORCE and in_charge(m, at))
    aimed = any(_is_led_to(m, i) for i in range(at + 2, found[1]))
    charged = (is_definite(m, at) and (long or aimed)) or (kind == RESEARCH and aimed)
    return found if known or of_state or named or charged else None


def _tells_state(unit: Unit) -> bool:
    """Whether a word in the name of a body is a state or its adjective, which may be spelled like another word."""
    return unit.kind in STATES or any(entry.kind == "nisba_weak" for entry in unit.entries)


def organisation(m: Context, at: int, kinds: frozenset[str], *, whole: bool = False) -> Found | None:
    """An organisation whose name begins with a head noun at a place, where the head is one of some kinds.

    Where a `whole` name is wanted, one adjective alone makes none of a body, as it may be another word for a known one.
    """
    unit = m.units[at]
    kind = kind_of(unit)
    if kind not in kinds or unit.pron:
        return None
    if kind not in ALONE and not is_definite(m, at) and at + 1 < len(m.units) and _is_led_to(m, at + 1):
        return None  # "a committee for the talks" has no name
    day = dated(m, at) if kind in ALONE else 0
    after = day if day > at + 1 else quoted(m, at + 1) or for_what(m, at, named(m, at) or proper(m, at, kind)) or at + 1
    after = for_its_aim(m, of_what(m, after)) if kind in ALONE or after > at + 1 else after
    after = after if after > at + 1 else for_or_without(m, at, alone=is_definite(m, at))
    after = after if after > at + 1 or _is_panel(m, unit) else 0
    if kind not in ALONE and after and (served := serving(m, at, after)):
        return served
    if kind not in ALONE and (part := part_of(m, at, after or at + 1, named=not whole)):
        return part
    if whole and kind not in ALONE and after == at + 2 and is_definite(m, at) and not _is_name(m, at):
        return None  # "the southern bloc" is another word for one that has a name
    if after == at + 2 and _names_nothing(m, at, kind):
        return None
    if kind not in ALONE and after and _is_shared(m, at, after):
        return None
    if not after or any(m.text(u) in m.knowledge.offices.far for u in m.units[at + 1 : after]):
        return None
    if (
        after > at + 1
        and m.units[at + 1].kind == "quote"
        and m.units[at + 2].kind == "organization"
        and after == at + 4
    ):
        return (m.units[at + 2].key,), after, "name"
    key, after = mint(m, at, after)
    return (key,), after, "name"


def _is_panel(m: Context, unit: Unit) -> bool:
    """Whether a head noun of two words makes a body by itself: "the panel of experts", "the contact group"."""
    return m.text(unit)[len(unit.conj) + len(unit.prep) :] in m.knowledge.groups["panels"]


def other_council(m: Context, at: int) -> Found | None:
    """A council of a state whose first words are those of a known one: "the X-ian security and defence council"."""
    after = at + 1
    while after < len(m.units) and m.units[after].kind in FIELDS and is_definite(m, after):
        if m.units[after].prep or m.units[after].pron:
            break
        after += 1
    behind = m.units[after] if after < len(m.units) else None
    if after == at + 1 or behind is None or behind.kind != "nisba" or behind.conj:
        return None
    key, after = mint(m, at, after + 1)
    return (key,), after, "name"


def of_state_for(m: Context, at: int) -> Found | None:
    """A body called by a state and what it is for, or by a region: "the X-ian union for basketball", "the Arab group".

    Its noun alone points back to another that was told of.
    """
    after = named(m, at)
    if not after:
        return None
    end = for_a_field(m, after)
    led = any(_is_led_to(m, i) for i in range(at + 1, end))
    if not led and not (is_regional(m, at) and after == at + 2):
        return None
    key, end = mint(m, at, end)
    return (key,), end, "name"


def is_regional(m: Context, at: int) -> bool:
    """Whether a region's adjective makes a group of states another than the one told of: "the African group"."""
    head, behind = fold(m.surface(m.units[at])), m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.conj or head not in m.knowledge.groups["regional_heads"]:
        return False
    return m.text(behind) in m.knowledge.groups["regional"]


def _is_name(m: Context, at: int) -> bool:
    """Whether one adjective makes a name of a body, as those of parties do, where no other of its kind was told of."""
    unit = m.units[at]
    if unit.end - unit.start > 1:
        return True
    head = bare(m, unit).removeprefix(m.knowledge.lexicon.clitics.article)
    return m.text(m.units[at + 1]) in m.knowledge.groups["party_adjectives"] and head not in m.heads


def _names_nothing(m: Context, at: int, kind: str) -> bool:
    """Whether a noun with the word behind it is no body: "air traffic", "the northern front", "the ballot box"."""
    head, word = m.units[at], m.text(m.units[at + 1])
    if kind not in ALONE:
        return word in m.knowledge.groups["of_no_body"] and not is_definite(m, at)
    moves = m.text(head).removeprefix(head.conj + head.prep) in m.knowledge.groups["motion"]
    return word in m.knowledge.groups["of_no_party"] or (moves and word in m.knowledge.groups["of_motion"])


def _is_led_to(m: Context, at: int) -> bool:
    """Whether a particle is written onto the word at a place."""
    return bool(m.units[at].prep) or m.text(m.units[at]).startswith(m.knowledge.lexicon.clitics.lam * 2)


def _is_shared(m: Context, at: int, after: int) -> bool:
    """Whether a body is called by the states that have it between them, which are the parties to what it does."""
    return sum(u.kind == "nisba" and u.key.startswith("country:") for u in m.units[at:after]) > 1


def _is_place_of_deed(m: Context, at: int) -> bool:
    """Whether something takes place at a body, which is then a place: "signed at the university of X"."""
    unit, before = m.units[at], m.units[at - 1] if at else None
    if unit.prep not in ("", m.knowledge.lexicon.clitics.lam):
        return True
    if at > 1 and (m.units[at - 2].kind in MEMBERS or m.text(m.units[at - 2]) in m.knowledge.groups["staff"]):
        return False  # "the researcher at the centre of"
    return before is not None and not unit.prep and m.text(before) in m.knowledge.groups["place"]


def called_by_head(m: Context, at: int, kinds: frozenset[str] = ALONE) -> Found | None:
    """ "The movement": the organisation last named with this head, where no name of its own follows."""
    unit = m.units[at]
    if kind_of(unit) not in kinds or not is_definite(m, at) or unit.pron:
        return None
    key = m.heads.get(bare(m, unit).removeprefix(m.knowledge.lexicon.clitics.article))
    return ((key,), at + 1, "head") if key else None


def note_head(m: Context, key: str, names: Iterable[str]) -> None:
    """Note by which head noun an organisation may be called from now on."""
    called = m.knowledge.memo(_called)
    for name in names:
        head, bodies = called[name]
        if head:
            m.heads[head] = key
        m.bodies.update(dict.fromkeys(bodies, key))


def _called(name: str, knowledge: Knowledge) -> tuple[str, tuple[str, ...]]:
    """The head noun by which an organisation of a name may be called, and the kinds of bodies that it may name."""
    head = fold(name).split(" ", 1)[0].removeprefix(knowledge.lexicon.clitics.article)
    entries = knowledge.lexicon.get(head)
    alone = any(e.kind == "orgword" and e.info in HEADS for e in entries)
    return head if alone else "", tuple(e.key for e in entries if e.kind == "body")
