"""Refs that "and" or commas put side by side become one."""

from __future__ import annotations

from collections.abc import Sequence

from kg.match.marks import COMMAS, DASHES
from kg.model import Item
from kg.steps.link.context import Context
from kg.steps.link.several_callings import is_seat_of_calling, with_next
from kg.steps.link.unnamed_members import begin_others, behind_one, behind_others, behind_strange

# how far before a list the verb stands that tells what is taken in
AFAR = 2
CROWD = 4
THREE = 3
SLASH = "/"
BRACKETS = ("(", ")")
# how far behind a comma the member of a list is looked for that "and" joins
REACH = 30
LEADING_ON = frozenset({"particle", "function", "word"})
LANDS = ("place:", "country:")
SIDES = ("country:", "organization:")
# how far before an organisation somebody may stand of whom it tells
FAR = 10
# what an organisation may be the genitive of, or stand behind with "of"
DESCRIBING = frozenset({"word", "noun", "modifier", "nisba", "unknown", "office", "orgword", "relation"})
OFFICES = frozenset({"office", "relation"})


def grouped(m: Context, items: list[Item]) -> list[Item]:
    """Join refs that "and" or commas put side by side into one."""
    out: list[Item] = []
    people: set[str] = set()
    done = 0
    for i, item in enumerate(items):
        if i < done:
            continue
        if item.kind != "ref":
            out.append(item)
            continue
        if opened := begin_others(m, out) if item.conj and not item.prep else 0:
            item = item._replace(start=out[-opened].start, conj=out[-opened].conj, prep=out[-opened].prep)
            del out[-opened:]
        keys, j = list(item.keys), i + 1
        while j < len(items):
            nxt = _next_in_list(m, items, j, i)
            if nxt is None:
                nxt = behind_strange(m, items, j, i)
            if nxt is None:
                nxt = behind_others(m, items, j) if len(keys) > 1 else behind_one(m, items, j)
            if nxt is None:
                break
            keys = with_next(m, items, i, nxt, keys)
            j = nxt + 1
        named = tuple(dict.fromkeys(keys))
        if len(named) > 1 and not _are_stations(m, out):
            _note_list(m, named)
            _note_sides(m, out, named)
        people.update(k for k in named if k.startswith("person:"))
        alone = j == i + 1 and named == item.keys
        out.append(item if alone else item._replace(keys=named, end=items[j - 1].end))
        done = j
    _part_no_pairs(m, people)
    return out


def _are_stations(m: Context, before: Sequence[Item]) -> bool:
    """Whether a list tells what a journey or the like takes in: "a tour that also covers X and Y"."""
    norms = [m.sentence.words(item.start, item.end) for item in before[-AFAR:]]
    return any(norm in m.knowledge.groups["covers"] for norm in norms)


def _note_list(m: Context, keys: tuple[str, ...]) -> None:
    m.note_pair(keys)
    states = tuple(dict.fromkeys(m.knowledge.world.capitals.get(k, k) for k in keys))
    if len(states) == 2 and all(s.startswith("country:") for s in states):
        m.pair_states, m.pair_sides = states, ()
    if len(states) >= THREE and all(s.startswith("country:") for s in states):
        m.states_told[len(states)] = states
    if len(keys) >= THREE and all(k.startswith("person:") for k in keys):
        m.people_told[len(keys)] = keys
        own = tuple(dict.fromkeys(filter(None, map(m.people.state_of, keys))))
        if len(own) == len(keys):
            m.states_told[len(own)] = own


def _note_sides(m: Context, before: Sequence[Item], keys: tuple[str, ...]) -> None:
    """Two of whom one is no state are "the two sides" from now on: a state and a movement, or a body and a company.

    Two organisations of states are so only behind "between", as they are named together for much else.
    """
    bodies = [k for k in keys if k.startswith("organization:")]
    if len(keys) != 2 or not bodies or not all(k.startswith(SIDES) for k in keys):
        return
    between = bool(before) and m.text(before[-1].head) in m.knowledge.groups["between"]
    # a movement, a party or a company, which no state has as its own
    free = all(k in m.made and not m.made[k].within for k in bodies)
    if free or (between and all(map(m.knowledge.world.is_international, bodies))):
        m.pair_sides = keys


def _part_no_pairs(m: Context, people: set[str]) -> None:
    """Two of many are no pair: where a sentence names a crowd, "the two" are those told of before it."""
    if len(people) < CROWD:
        return
    states = set(map(m.people.state_of, people))
    if set(m.pair_people) <= people:
        m.pair_people = m.opening[0]
    if set(m.pair_states) <= states:
        m.pair_states = m.opening[1]


def _next_in_list(m: Context, items: Sequence[Item], at: int, start: int) -> int | None:
    first = items[start]
    at = nxt = _behind_gloss(items, at)
    if at >= len(items):
        return None
    if _is_hyphen(m, items, at):
        return at + 1
    comma = items[at].kind == "mark" and items[at].head.key in COMMAS
    if at + 1 < len(items) and (comma or _is_adjective_of(m, items, at)):
        nxt = at + 1
    item = items[nxt]
    if _leads_on(m, items, nxt):
        return nxt + 1
    if item.kind != "ref" or (item.prep and item.prep != first.prep):
        return None
    if comma and not item.conj and _is_where(m, items, start) and not item.keys[0].startswith(LANDS):
        return None
    if comma and _is_way(items, start) and _are(item, "person:"):
        return None
    if is_seat_of_calling(items, start, nxt):
        return None
    again = comma and not item.conj and item.keys == first.keys
    if not (item.conj or again or (comma and (_list_goes_on(items, nxt) or _is_row_of_people(items, start)))):
        return None
    after = items[nxt + 1] if nxt + 1 < len(items) else None
    leads = after is not None and after.kind == "verb" and not after.conj and after.head.info.number == "singular"
    leads = leads and not _disagrees(m, item, after)
    if _tells_of_somebody(items, start, item):
        return None
    opens = start > 0 and items[start - 1].kind == "particle" and "that" in (items[start - 1].head.info or ())
    if leads and not opens and any(i.kind == "verb" for i in items[:at]):
        return None
    return nxt


def _leads_on(m: Context, items: Sequence[Item], at: int) -> bool:
    """Whether "and each of", "and likewise" goes on with the list: "N, and each of M and P"."""
    leads, behind = items[at], items[at + 1] if at + 1 < len(items) else None
    if leads.kind not in LEADING_ON or not leads.conj or behind is None:
        return False
    bare, groups = m.text(leads.head)[len(leads.conj) :], m.knowledge.groups
    listed = bare in groups["each_of"] or bare in groups["likewise"]
    return listed and behind.kind == "ref" and not (behind.conj or behind.prep)


def _is_where(m: Context, items: Sequence[Item], at: int) -> bool:
    """Whether a name tells where something is, so that who stands behind a comma is no further member of its list."""
    before = items[at - 1].head.info if at and items[at - 1].kind == "particle" else None
    led = isinstance(before, frozenset) and "place" in before
    return (led or bool(items[at].prep)) and items[at].keys[0].startswith(LANDS)


def _is_way(items: Sequence[Item], at: int) -> bool:
    """Whether a name tells where somebody goes, is or comes from: nobody behind a comma is listed with that place."""
    before = items[at - 1] if at else None
    led = before is not None and before.kind == "function" and before.head.key == "preposition"
    return _are(items[at], "place:") and (led or bool(items[at].prep))


def _is_adjective_of(m: Context, items: Sequence[Item], at: int) -> bool:
    """Whether a definite adjective parts a body or office from "and" a name: "the new X-ian government and Y"."""
    item, before = items[at], items[at - 1]
    bare = not (item.conj or item.prep) and item.end - item.start == 1 and before.end == item.start
    adjective = any(e.kind == "word" and e.key == "adjective" for e in item.head.entries)
    definite = m.text(item.head).startswith(m.knowledge.lexicon.clitics.article)
    described = before.head.kind in ("body", "office") and items[at + 1].kind == "ref" and bool(items[at + 1].conj)
    return bare and adjective and definite and described


def _tells_of_somebody(items: Sequence[Item], start: int, item: Item) -> bool:
    """Whether an organisation only tells who somebody before it is, whom a further person follows.

    "N, the chair in turn of the union, and M", "N, whose country presides over the league, and M".
    """
    first, before = items[start], items[start - 1] if start else None
    if before is None or before.kind not in DESCRIBING or not _are(first, "organization:") or not _are(item, "person:"):
        return False
    for i in range(start - 1, max(0, start - FAR), -1):
        if items[i].kind == "ref" and _are(items[i], "person:"):
            return items[i + 1].kind in OFFICES or _is_relative(items[i + 1])
        if items[i].kind == "mark" or (items[i].kind == "verb" and not _is_relative(items[i - 1])):
            return False
    return False


def _are(item: Item, kind: str) -> bool:
    return all(k.startswith(kind) for k in item.keys)


def _is_relative(item: Item) -> bool:
    return item.kind == "particle" and "relative" in (item.head.info or ())


def _is_hyphen(m: Context, items: Sequence[Item], at: int) -> bool:
    """Whether a mark without spaces around it joins the names of two states: "the summit X-Y", "X/Y: the signing"."""
    if items[at].kind != "mark" or items[at].head.key not in DASHES | {SLASH} or not 0 < at < len(items) - 1:
        return False
    before, behind = items[at - 1], items[at + 1]
    tokens = m.sentence.tokens
    joined = tokens[before.end - 1].end == tokens[items[at].start].start
    joined = joined and tokens[items[at].end - 1].end == tokens[behind.start].start
    states = before.kind == "ref" == behind.kind and all(k.startswith("country:") for k in (*before.keys, *behind.keys))
    return joined and states and not behind.conj and not behind.prep


def _disagrees(m: Context, item: Item, verb: Item | None) -> bool:
    """Whether a verb behind a state is no verb of it, as all its readings are of the other gender."""
    state = m.knowledge.world.capitals.get(item.keys[-1], item.keys[-1])
    genders = {e.info.gender for e in verb.head.entries if e.kind == "verb"} if verb is not None else set()
    if not state.startswith("country:") or len(genders) != 1:
        return False
    feminine = state.split(":")[1].lower() not in m.knowledge.groups["masculine_states"]
    return feminine and genders == {"m"}


def _list_goes_on(items: Sequence[Item], at: int) -> bool:
    """Whether a ref after a bare comma is followed by another member, the last one with "and"."""
    i = _behind_gloss(items, at + 1)
    while i < min(at + REACH, len(items)):
        item = items[i]
        if item.kind == "ref" and item.conj:
            return True
        if item.kind not in ("ref", "mark") or (item.kind == "mark" and item.head.key not in COMMAS):
            return False
        i = _behind_gloss(items, i + 1)
    return False


def _behind_gloss(items: Sequence[Item], at: int) -> int:
    """The place behind the state in brackets that tells whose somebody named before it is: "N (Ruritania)"."""
    gloss = items[at : at + 3]
    if at < 1 or len(gloss) < 3 or not _are(items[at - 1], "person:") or items[at - 1].kind != "ref":
        return at
    marks = (gloss[0].head.key, gloss[2].head.key)
    return at + 3 if marks == BRACKETS and gloss[1].kind == "ref" and _are(gloss[1], "country:") else at


def _is_row_of_people(items: Sequence[Item], start: int) -> bool:
    """Whether nothing but people and commas stands up to the end: "took part: president N, minister M, envoy P"."""
    members, i = 0, start
    while i < len(items) and items[i].kind == "ref" and _are(items[i], "person:"):
        members, i = members + len(items[i].keys), _behind_gloss(items, i + 1)
        if i >= len(items) or (items[i].kind == "mark" and items[i].head.key not in COMMAS):
            return members >= THREE
        i += int(items[i].kind == "mark")
    return False
