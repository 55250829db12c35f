"""One office for several: dual and plural offices, and names that come with a state each."""

from __future__ import annotations

from kg.steps.link.appositions import apposition
from kg.steps.link.context import Context, Found
from kg.steps.link.named import things_at
from kg.steps.link.names import claim, person
from kg.steps.link.office_roles import SENDERS, role_in, tenure
from kg.steps.link.pairs import bracketed_pairs, pairs_at, pairs_begin

# an office, a comma and "among them"
FEW = 3
NUN = "\u0646"


def at_nisba(m: Context, at: int) -> Found | None:
    """A list of office holders that goes on with an adjective and a name: "the president of X, N, and the Y-ian, N"."""
    open_list = at == m.list_end or (at == m.list_end + 1 and m.is_comma(at - 1))
    if not open_list or m.last_office is None or not (m.units[at].conj or m.is_comma(at - 1)):
        return _by_origin(m, at)
    pairs, after = pairs_at(m, at, m.knowledge.offices.offices[m.last_office[2]])
    keys = tuple(k for k in pairs if k)
    if not keys:
        return None
    m.list_end = after
    return keys, after, "list"


def _by_origin(m: Context, at: int) -> Found | None:
    """A name behind a definite adjective of a state: "the Tunisian N and the Libyan N"."""
    name = m.units[at + 1] if at + 1 < len(m.units) else None
    bare = m.text(m.units[at])[len(m.units[at].conj) + len(m.units[at].prep) :]
    if (
        not bare.startswith(m.knowledge.endings.article)
        or name is None
        or name.kind != "person"
        or name.conj
        or name.prep
    ):
        return None
    if (among := _among_holders(m, at)) is not None:
        return among
    key = person(m, at + 1, ())
    return ((key,), apposition(m, at + 2, key), "origin") if key else None


def _among_holders(m: Context, at: int) -> Found | None:
    """Names with a state each of some of those whose office is counted: "ten presidents, among them the X-ian N"."""
    groups, first = m.knowledge.groups, at - 1
    if at < FEW or m.text(m.units[first]) not in groups["among"]:
        return None
    first -= int(m.text(m.units[first - 1]) in groups["from"])
    office = m.units[max(first - 1 - int(m.is_comma(first - 1)), 0)]
    if office.kind != "office" or office.pron or office.info.definite:
        return None
    pairs, after = pairs_at(m, at, m.knowledge.offices.offices[office.key])
    keys = tuple(k for k in pairs if k)
    return (keys, after, "list") if keys else None


def office_list(m: Context, at: int, *, named: bool = False) -> Found | None:
    """A dual or plural office that governs several names and states."""
    office = m.knowledge.offices.offices[m.units[at].key]
    if named_at := _behind_both(m, at + 1):
        pairs, beyond = pairs_at(m, named_at, office)
        if keys := tuple(k for k in pairs if k):
            m.note_pair(keys)
            return keys, beyond, "list"
    begin = pairs_begin(m, at + 1)
    begin += int(
        begin + 1 < len(m.units)
        and m.text(m.units[begin]) in office.complement
        and m.units[begin + 1].kind == "country"
    )
    set_apart, beyond = bracketed_pairs(m, begin, office)
    if len(set_apart) > 1:
        m.note_pair(tuple(set_apart))
        return tuple(set_apart), beyond, "list"
    states, after = things_at(m, begin) if begin < len(m.units) else ((), begin)
    if not states and at + 2 < len(m.units) and m.text(m.units[at + 1]) in office.complement:
        states, after = things_at(m, at + 2)
    if not states and (sent := _senders(m, at)):
        return sent
    if len(states) < 2 and not (states and m.units[after - 1].kind == "anaphor"):
        pairs, beyond = pairs_at(m, begin, office)
        if len(pairs) > 1 or (pairs and pairs[0] and beyond > begin + 1):
            keys = tuple(k for k in pairs if k)
            m.note_pair(keys)
            return keys, beyond, "list"
    people, beyond = named_pair(m, _in_turn(m, after) if len(states) > 1 else after)
    if people:
        pair = states if len(states) == len(people) else m.pair_states if len(m.pair_states) == len(people) else ()
        owned = [tenure(m, key, office, states) for key in people]
        for place, key in enumerate(people):
            left = [s for s in pair if s not in owned]
            of = owned[place] or (pair[place] if pair and not any(owned) else left[0] if len(left) == 1 else "")
            if of:
                claim(m, key, role_in(m, office, of), of, office.id, "", at, beyond, "list")
        m.note_pair(people)
        return people, beyond, "list"
    if named:
        return None
    if len(states) > 1:
        keys = tuple(m.people.holder(role_in(m, office, s), s, office.id) or s for s in states)
        m.note_pair(keys)
        return keys, after, "office"
    unit = m.units[at]
    whole = m.text(unit).endswith(NUN)  # "main" is spelled like "the two presidents of" with an article
    two = unit.info.definite and unit.info.number == "dual" and whole and not _may_be_many(m, at)
    if two and m.pair_people:
        return m.pair_people, at + 1, "two_people"
    if states and states[0].startswith("organization:"):
        return states, after, "members"
    return None


def _may_be_many(m: Context, at: int) -> bool:
    """Whether a dual is spelled like a plural, "officials": the two ends differ in the nominative alone."""
    unit, endings = m.units[at], m.knowledge.endings
    word = m.text(unit)[len(unit.conj) + len(unit.prep) :]
    nominative, oblique = endings.nominative_people[0][1], endings.groups_asked[0]
    many = m.knowledge.lexicon.get(word.removesuffix(oblique) + nominative) if word.endswith(oblique) else ()
    return any(e.kind == "office" and e.info and e.info.number == "plural" for e in many)


def _senders(m: Context, at: int) -> Found | None:
    """Who sends several without a name: "representatives of the league met", as Arabic puts it with "from"."""
    unit = m.units[at]
    if unit.info.definite or unit.info.number != "plural" or at + 2 >= len(m.units):
        return None
    if m.text(m.units[at + 1]) not in m.knowledge.groups["sent_from"] or m.units[at + 2].kind not in SENDERS:
        return None
    states, after = things_at(m, at + 2)
    return (states, after, "members") if len(states) == 1 else None


def _behind_both(m: Context, at: int) -> int:
    """The place behind "of the two countries" where an adjective and a name follow; 0 where they do not."""
    within = at + 3 < len(m.units) and m.units[at].kind == "particle" and m.units[at + 1].key == "two_states"
    pair = within and m.units[at + 2].kind == "nisba" and m.units[at + 3].kind == "person"
    return at + 2 if pair else 0


def named_pair(m: Context, at: int) -> tuple[tuple[str, ...], int]:
    """Names that follow a dual or plural without states: "the ministers, X and Y"."""
    after = at
    if after < len(m.units) and m.units[after].kind == "mark":
        after += 1
    keys: list[str] = []
    end = at
    while after < len(m.units):
        unit = m.units[after]
        if unit.kind == "person" and (not keys or unit.conj or m.is_comma(after - 1)):
            key = person(m, after, ())
            if key:
                keys.append(key)
            after += 1
            end = after
        elif keys and m.is_comma(after):
            after += 1
        else:
            break
    return (tuple(keys), end) if len(keys) > 1 else ((), at)


def _in_turn(m: Context, at: int) -> int:
    """The place behind "respectively" and a title of several, where names follow those of the states in their order."""
    phrase = " ".join(m.text(u) for u in m.units[at : at + 2])
    return m.titles(at + 2 if phrase in m.knowledge.groups["respectively"] else at)
