"""Read noun phrases: an office with what it is of and who holds it, a body with its state, a list of names.

What comes out is a row of items for each sentence. An item of kind `ref` stands for one or more things of the
world (its keys); all other units pass through.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kg.model import Item, RoleClaim, Sentence, Unit
from kg.model.keys import COLLECTIVE
from kg.steps.link import (
    alliances,
    anaphora,
    bodies,
    by_office,
    collectives,
    groups_of_states,
    heads_of_bodies,
    introductions,
    lists,
    members_named,
    named,
    organisations,
    states,
    states_of_regions,
)
from kg.steps.link.chiefs_served import claim_chiefs_around
from kg.steps.link.context import Context, Found
from kg.steps.link.datelines import with_outlets
from kg.steps.link.grouping import grouped
from kg.steps.link.groups_belonged_to import names_member
from kg.steps.link.latter import LATTER, the_latter
from kg.steps.link.leading import claim_leaders
from kg.steps.link.members_again import MEMBERS, members_again, note_members
from kg.steps.link.other_of_two import NEIGHBOUR, other_of_two
from kg.steps.link.posts_given import claim_delegates, claim_posts
from kg.steps.link.talkers import note_talkers
from kg.steps.link.two_bodies import TWO_KINDS, two_bodies

# what refers to nothing and heads no name
MARKS = frozenset({"mark", "quote"})
# whose place somebody else takes stands behind these
INSTEAD = "instead"
Reader = Callable[[Context, int], Found | None]
READERS: Mapping[str, Reader] = {
    "person": introductions.at_person,
    "title": introductions.at_title,
    "office": by_office.at_office,
    "non_office": heads_of_bodies.at_head,
    "relation": members_named.at_member,
    "modifier": by_office.at_modifier,
    "country": states.at_country,
    "place": states_of_regions.at_place,
    "organization": named.at_organization,
    "agreement": named.at_agreement,
    "body": bodies.at_body,
    "nisba": lists.at_nisba,
    "nisba_weak": lists.at_nisba,
    "orgword": organisations.at_orgword,
    "noun": alliances.alliance,
    "particle": states.at_particle,
    "state_of": states.at_state_of,
    "anaphor": anaphora.at_anaphor,
    "counterpart": anaphora.at_counterpart,
}


def read_phrases(
    m: Context, sentence: Sentence, units: Sequence[Unit], plain: Sequence[Item]
) -> tuple[list[Item], list[RoleClaim]]:
    """The items of a sentence, in order, and the roles that its phrases state; `plain` are the units as items."""
    m.sentence, m.units, m.roles, m.list_end, m.here = sentence, units, [], -1, False
    m.sayer, m.body_told, m.unled, m.mate, speaks = "", "", "", None, False
    first = next((item for item in m.items if item.kind == "ref" and item.keys), None)
    m.topic_body = first.keys[0] if first is not None and not first.prep else ""
    m.opening = (m.pair_people, m.pair_states)
    m.people.begin_sentence()
    items: list[Item] = []
    m.items = items
    readers = READERS
    groups, latter, neighbour = collectives.may_be_in(m), LATTER in m.traces, NEIGHBOUR in m.traces
    members, m.belonging = groups_of_states.may_tell_members(m), names_member(m)
    at = 0
    while at < len(units):
        unit = units[at]
        if unit.kind in MARKS:
            items.append(plain[at])
            at += 1
            continue
        found = readers[unit.kind](m, at) if unit.kind in readers else None
        if members and (found is None or groups_of_states.may_reach_further(found)):
            group = groups_of_states.at_group(m, at)
            found = group if group is not None and (found is None or group[1] > found[1]) else found
            if found is not None and m.belonging and groups_of_states.heads_body(m, unit):
                groups_of_states.note_states_in(m, at, found)
        if found is None and groups:
            found = collectives.at_collective(m, at)
        if found is None and latter:
            found = the_latter(m, at)
        if neighbour and found is None:
            found = other_of_two(m, at)
        if found is None and unit.kind in TWO_KINDS:
            found = two_bodies(m, at)
        if m.members_told:
            found = members_again(m, at) or found
        if found is None:
            speaks = speaks or (unit.kind == "verb" and unit.key in m.knowledge.frames.stating)
            items.append(plain[at])
            at += 1
            continue
        keys, after, why = found
        if why == MEMBERS and len(keys) == 1:
            note_members(m, at, keys[0])
        if why != COLLECTIVE:
            m.body_told = next((k for k in keys if k.startswith("organization:")), m.body_told)
        if len(keys) == 1 and keys[0].startswith("person:") and not unit.prep and not _is_replaced(units, at):
            m.unled = keys[0]
        if speaks:
            m.sayer = keys[0] if len(keys) == 1 and not unit.prep else ""
            speaks = False
        items.append(Item(unit.start, units[after - 1].end, "ref", keys, unit, unit.conj, unit.prep, why))
        at = max(after, at + 1)
    claim_leaders(m, items)
    claim_posts(m)
    claim_chiefs_around(m, items)
    claim_delegates(m)
    told = with_outlets(m, grouped(m, items))
    note_talkers(m, told)
    return told, m.roles


def plain_item(unit: Unit) -> Item:
    """A unit that refers to nothing in the world, as an item."""
    return Item(unit.start, unit.end, unit.kind, (), unit, unit.conj, unit.prep)


def _is_replaced(units: Sequence[Unit], at: int) -> bool:
    """Whether a name is that of whom somebody else takes the place: "chose N instead of M as chair"."""
    groups = units[at - 1].info if at and units[at - 1].kind == "particle" else None
    return isinstance(groups, frozenset) and INSTEAD in groups
