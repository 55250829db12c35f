"""Organisations and agreements by their names, and what an office is of."""

from __future__ import annotations

from kg.match.fold import fold
from kg.model import Unit
from kg.steps.link.bodies import DESCRIBING, at_body, body
from kg.steps.link.bodies_called_alike import is_of_other_state, is_party
from kg.steps.link.context import Context, Found
from kg.steps.link.minting import behind_letters, kind_of, known_by_letters, mint
from kg.steps.link.organisation_aims import of_purpose, of_sport
from kg.steps.link.organisation_names import has_long_name, is_definite, quoted
from kg.steps.link.organisations import (
    HEADS,
    called_by_head,
    is_regional,
    note_head,
    of_state_for,
    organisation,
    other_council,
)
from kg.steps.link.states import states_at

# behind which places stand, and no outlet
QUARTERS = frozenset({"place", "between", "against"})


def things_at(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """States, organisations or bodies named at a place, as what an office is of."""
    unit = m.units[at]
    if unit.kind == "quote":
        return _in_quotes(m, at)
    if unit.kind == "organization":
        if _is_untold(m, at):
            return (), at
        if is_of_other_state(m, at):
            other, after = mint(m, at, at + 2)
            return (other,) if is_party(m, unit) else (other, m.units[at + 1].key), after
        thing = m.knowledge.world.things[unit.key]
        note_head(m, unit.key, (thing.ar, *thing.aliases))
        own = thing.within.startswith("country:") and "GovernmentOrganization" in thing.types
        return (unit.key, thing.within) if own else (unit.key,), at + 1
    bare_company = unit.kind == "particle" and kind_of(unit) in HEADS and not is_definite(m, at)
    if unit.kind in ("orgword", "noun") or bare_company:
        named = organisation(m, at, HEADS) or called_by_head(m, at, HEADS)
        if named:
            return _with_state(m, at, named[0][0]) if len(named[0]) == 1 else named[0], named[1]
        if unit.kind == "orgword" and unit.key == "GovernmentOrganization" and is_definite(m, at):
            return _seated(m, at)
        if unit.kind == "orgword" and unit.key == "GovernmentOrganization" and unit.end - unit.start > 1:
            behind = m.units[at + 1] if at + 1 < len(m.units) else None
            owned = behind is not None and behind.kind == "nisba" and not behind.conj
            return ((behind.key,), at + 2) if behind is not None and owned else ((), at)
    if unit.kind == "body":
        found = at_body(m, at)
        if found:
            within = (m.made[key].within for key in found[0] if key in m.made)
            states = dict.fromkeys((*found[0], *states_at(m, at + 1)[0], *filter(None, within)))
            return tuple(states), found[1]
        if is_definite(m, at) and (key := m.bodies.get(unit.key)):
            made = m.made.get(key)
            return (key, made.within) if made and made.within else (key,), at + 1
        if m.recent_states and is_definite(m, at) and (state := m.nearest_state(at)):
            if m.knowledge.bodies[unit.key].get("state"):
                return (state,), at + 1
            return (body(m, unit, state, 0), state), at + 1
        return (), at
    if unit.kind == "particle" and isinstance(unit.info, frozenset) and "one_group" in unit.info:
        return ((m.recent_group,), at + 1) if m.recent_group else ((), at)
    if unit.kind == "anaphor" and unit.key in ("two_states", "one_group"):
        if unit.key == "one_group" and is_of_some_state(m, at):
            found = of_state_for(m, at)
            return (_with_state(m, at, found[0][0]), found[1]) if found else ((), at)
        if unit.key == "one_group" and has_long_name(m, at) and (found := organisation(m, at, HEADS, whole=True)):
            return found[0], found[1]
        keys = m.pair_states if unit.key == "two_states" else (m.recent_group,)
        return tuple(k for k in keys if k), at + 1
    return states_at(m, at)


def _with_state(m: Context, at: int, key: str) -> tuple[str, ...]:
    """A body with the state by which it is called, where it is an authority and no society of its own."""
    made = m.made.get(key)
    own = made is not None and made.within and fold(m.surface(m.units[at])) in m.knowledge.groups["authorities"]
    if made is not None and not m.knowledge.groups["of_society"].isdisjoint(fold(made.label).split(" ")):
        return (key,)  # a charity is no authority of the state whose adjective it has
    return (key, made.within) if made is not None and own else (key,)


def _in_quotes(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The organisation of which a name without its kind stands in quotation marks: "the spokesman of 'Justice'"."""
    after = quoted(m, at)
    if not after:
        return (), at
    words = m.sentence.words(m.units[at + 1].start, m.units[after - 2].end)
    heads = ("", *(f"{head} " for head in m.knowledge.groups["called_by_name"]))
    entries = (e for head in heads for e in m.knowledge.lexicon.get(head + words))
    known = next((e.key for e in entries if e.kind == "organization"), "")
    return ((known,), after) if known else ((), at)


def is_of_some_state(m: Context, at: int) -> bool:
    """Whether an adjective makes "the union" another than the one told of: "the X-ian union", "the global union"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is not None and not behind.conj and m.text(behind) in m.knowledge.groups["other_groups"]:
        return True
    if behind is not None and is_regional(m, at):
        return True
    return behind is not None and behind.kind == "nisba" and behind.key.startswith("country:") and not behind.conj


def _seated(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """The state in which a governing body of no known name sits: "the military council in Ruritania"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None:
        return (), at
    inside = behind.kind == "particle" and isinstance(behind.info, frozenset) and "place" in behind.info
    first = at + 2 if inside else at + 1
    named = first < len(m.units) and m.units[first].kind == "country" and (inside or bool(m.units[first].prep))
    return ((m.units[first].key,), first + 1) if named else ((), at)


def at_organization(m: Context, at: int) -> Found | None:
    unit = m.units[at]
    if _is_council_of_other_kind(m, at):
        return other_council(m, at)
    if (unit.info == "ambiguous" and (behind := of_purpose(m, at))) or (behind := of_sport(m, at)):
        key, behind = mint(m, at, behind)
        return (key,), behind, "name"
    if _is_untold(m, at):
        return _as_body(m, at)
    if is_of_other_state(m, at) or _is_of_region(m, at):
        key, after = mint(m, at, at + 2)
        return (key,), after, "name"
    region = next((e.key for e in unit.entries if e.kind == "place"), "")
    if region and unit.prep not in ("", m.knowledge.lexicon.clitics.lam):
        return (region,), at + 1, "name"  # one is at a place, not at what is called like it
    if unit.info == "ambiguous" and (owner := _of_another(m, at)):
        return (owner,), at + 2, "name"
    if unit.info == "ambiguous" and unit.end - unit.start == 1 and (not m.placed(at) or _is_quarter(m, at)):
        return None
    thing = m.knowledge.world.things[unit.key]
    if "InternationalOrganization" in thing.types:
        m.recent_group = unit.key
        m.groups.update(dict.fromkeys(_first_words(m, unit, thing.ar), unit.key))
    note_head(m, unit.key, (thing.ar, *thing.aliases))
    after = at + 1
    if after < len(m.units) and m.units[after].kind == "nisba" and not m.units[after].conj:
        after += 1
    if known_by_letters(m, after) == unit.key:
        after = behind_letters(m, after)
    return (unit.key,), after, "name"


def _is_quarter(m: Context, at: int) -> bool:
    """Whether what an outlet is called like is a quarter of the world: "in the East and the South"."""
    before = m.units[at - 1] if at else None
    groups = before.info if before is not None and isinstance(before.info, frozenset) else frozenset()
    return m.knowledge.world.is_outlet(m.units[at].key) and bool(groups & QUARTERS)


def _as_body(m: Context, at: int) -> Found | None:
    """The body of another state that a short name is as well: "the House of Representatives in X"."""
    unit = m.units[at]
    entry = next((e for e in unit.entries if e.kind == "body"), None)
    if entry is None:
        return None
    m.units = [*m.units[:at], unit._replace(kind="body", key=entry.key, info=entry.info), *m.units[at + 1 :]]
    return at_body(m, at)


def _first_words(m: Context, unit: Unit, name: str) -> tuple[str, str]:
    """The first words, without article, of an organisation's name and of what it is called here."""
    article = m.knowledge.lexicon.clitics.article
    called = fold(m.surface(unit)).split(" ")[0].removeprefix(article)
    return called, fold(name).split(" ")[0].removeprefix(article)


def _is_untold(m: Context, at: int) -> bool:
    """Whether a short name, such as "the House", is that of a state's own body and nothing was told of that state."""
    unit = m.units[at]
    thing = m.knowledge.world.things[unit.key]
    if unit.info != "ambiguous" or "GovernmentOrganization" not in thing.types:
        return False
    if at + 1 < len(m.units) and m.units[at + 1].kind == "nisba":
        return False
    told = thing.within == m.home or thing.within in m.recent_states
    return thing.within.startswith("country:") and not told


def _is_of_region(m: Context, at: int) -> bool:
    """Whether "for" a part of the world stands behind a short name, which is another's then: "the court for the East".

    Behind a verb it is whom something is done for.
    """
    unit, behind = m.units[at], m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.kind != "place" or behind.prep != m.knowledge.lexicon.clitics.lam or behind.conj:
        return False
    thing = m.knowledge.world.things[behind.key]
    short = unit.end - unit.start == 2 and m.text(unit) != fold(m.knowledge.world.things[unit.key].ar)
    return short and not thing.within and not (at and m.units[at - 1].kind == "verb")


def _is_council_of_other_kind(m: Context, at: int) -> bool:
    """Whether what follows the short name of a body makes it another: "the Strategic Cooperation Council".

    So does a second field behind "and", as in "the Security and Defence Council".
    """
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.prep:
        return False
    if (
        behind.kind == "body"
        and behind.conj
        and m.units[at].end - m.units[at].start == 2
        and behind.end - behind.start == 1
    ):
        return bool(m.knowledge.bodies[behind.key].get("by_form"))
    if behind.kind not in DESCRIBING or behind.conj:
        return False
    thing = m.knowledge.world.things[m.units[at].key]
    words = m.text(m.units[at]).split(" ")
    article = m.knowledge.lexicon.clitics.article
    short = len(words) == 2 and words[-1].startswith(article) and "InternationalOrganization" in thing.types
    return short and m.text(behind) in m.knowledge.groups["kinds_of_council"]


def _of_another(m: Context, at: int) -> str:
    """The organisation whose organ is called like that of another: "the General Assembly of the organisation N".

    It may be told of before: "the General Assembly of the organisation".
    """
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.prep != m.knowledge.lexicon.clitics.lam:
        return ""
    if behind.kind == "anaphor" and behind.key == "one_group":
        return m.recent_group
    return behind.key if behind.kind == "organization" else ""


def at_agreement(m: Context, at: int) -> Found | None:
    return (m.units[at].key,), at + 1, "name"
