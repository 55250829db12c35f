"""Groups without a name that act as one: "the rebels", "the Ruritanian opposition", "tribal elders", "Arab ministers".

Each is known by the article that tells of it: who are "the rebels" of one are others in the next. It is no body that
the article names; what it does or undergoes is told of a body of its own, see `steps/facts/crowds`.
"""

from __future__ import annotations

from kg.model import Made
from kg.model.keys import COLLECTIVE, GROUP
from kg.steps.link.context import Context, Found
from kg.steps.link.hearers_acting import BODY, as_actors, audience_at, of_body, takes_part
from kg.steps.link.organisation_names import is_definite
from kg.steps.link.states_of_regions import leaders_of_region

DESCRIBING = frozenset({"nisba", "nisba_weak", "word", "modifier", "participle", "unknown", "non_office"})
GENITIVE = DESCRIBING | {"noun", "orgword", "particle", "topic", "body"}
# what a definite word behind a noun may be the adjective of
NOUNS = frozenset({"word", "noun", "orgword", "body", "unknown", "topic"})
# for or against whom a group may be
TIED = frozenset({"country", "organization", "person", "body", "word", "place", "noun"})
# what an adjective made of a verb governs: "the states recognising X"
GOVERNED = frozenset({"country", "organization", "person", "place"})
MOST_ADJECTIVES = 3
COUNTRY = "country:"
TRACES = frozenset({"collective_names", "collective_kinds", "collective_of", "collective_states"})


def may_be_in(m: Context) -> bool:
    """Whether a sentence has a word that a group may be told by, or the office of several."""
    if not m.traces.isdisjoint(TRACES):
        return True
    return any(unit.kind == "office" and getattr(unit.info, "number", "") == "plural" for unit in m.units)


def at_collective(m: Context, at: int) -> Found | None:
    """A group that the words at a place tell of, where they are no office of somebody known and no adjective."""
    unit = m.units[at]
    if unit.pron or unit.kind in ("ref", "verb"):
        return None
    if unit.kind == "office" and _bare(m, at) not in m.knowledge.groups["collective_names"]:
        return _officials(m, at)
    if unit.kind == "body" and at + 1 < len(m.units) and m.text(m.units[at + 1]) in m.knowledge.groups["relative"]:
        return None  # "the military council that rules X" stands for X
    bare, groups = _bare(m, at), m.knowledge.groups
    if bare.split(" ")[0] in groups["collective_states"] and (states := states_told(m, at)):
        return _group(m, at, states)
    if (audience := audience_at(m, at)) is not None:
        if not takes_part(m, at):
            return None
        return (of_body(m, at) if audience.kind == BODY else None) or as_actors(m, at, audience)
    if bare in groups["collective_of"] and (of_whom := _of_whom(m, at, bare)):
        return of_whom
    alone, kind = bare in groups["collective_names"], bare in groups["collective_kinds"]
    if not (alone or kind or _is_kind_told(m, at)):
        return None
    if _is_adjective(m, at) or _is_deed(m, at, bare):
        return None
    after = _described(m, at)
    return _group(m, at, after) if alone or not kind or after > at + 1 else None


def states_told(m: Context, at: int) -> int:
    """The place behind states that adjectives or their number tell without a name: "the six great powers"; else 0.

    Those whom a list behind names, the members of a body and groups known as hearers are told elsewhere; a number
    alone counts those told of before.
    """
    numbers = m.knowledge.groups["so_many"]
    after = at + 1
    counted = m.units[at].end - m.units[at].start > 1
    if not counted and after < len(m.units) and m.text(m.units[after]) in numbers:
        counted, after = True, after + 1
    end = _described(m, after - 1)
    if end == after < len(m.units) and m.text(m.units[after]) in m.knowledge.groups["few_chosen"]:
        end = after + 1
    described = end > after
    if not counted and end < len(m.units) and m.text(m.units[end]) in numbers:
        counted, end = True, end + 1
    behind = m.units[end] if end < len(m.units) else None
    listed = behind is not None and behind.kind in ("country", "organization") and not (behind.conj or behind.prep)
    led = behind is not None and m.text(behind) in m.knowledge.groups["relative"]
    led = led or (behind is not None and bool(behind.prep) and behind.kind in GOVERNED)
    if not described or listed or led or (not counted and audience_at(m, at) is not None):
        return 0
    return 0 if m.text(m.units[after]) in m.knowledge.groups["states_belonging"] else end


def _is_kind_told(m: Context, at: int) -> bool:
    """Whether a unit of several words tells of what kind a group is: "the political parties"."""
    first, _, rest = _bare(m, at).partition(" ")
    plain = m.units[at].kind in NOUNS
    return plain and bool(rest) and first in m.knowledge.groups["collective_kinds"]


def _officials(m: Context, at: int) -> Found | None:
    """Holders of one office whom their states or their region tell: "the Arab ambassadors", "the ministers of N"."""
    info = m.units[at].info
    if getattr(info, "number", "") != "plural":
        return None
    after, article = at + 1, m.knowledge.lexicon.clitics.article
    definite = any(word.startswith(article) for word in _bare(m, at).split(" "))
    lands = _bare(m, after) if after < len(m.units) else ""
    if lands.split(" ")[0] in m.knowledge.groups["collective_states"] and (told := states_told(m, after)):
        return _group(m, after, told)  # those who act for states stand for them
    if lands in m.knowledge.groups["collective_lands"]:
        after = _of_lands(m, after)
    elif definite:
        after = _described(m, at)
    elif after < len(m.units) and _bare(m, after) in m.knowledge.groups["collective_members"]:
        after = _described(m, after)
    return _group(m, at, after) if after > at + 1 else None


def _of_lands(m: Context, at: int) -> int:
    """The place behind "states of" and what tells which: "the states of the neighbourhood"; `at` where nothing does."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.conj or behind.prep or behind.pron:
        return at
    if behind.kind == "place" or (behind.kind in GENITIVE and is_definite(m, at + 1)):
        return _described(m, at + 1) if behind.kind != "place" else at + 2
    return at


def _of_whom(m: Context, at: int, bare: str) -> Found | None:
    """Those who lead or make up a group, told by the noun behind: "elders of the tribes", "men of business".

    Who merely speak for a group that acts by itself are that group.
    """
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if behind is None or behind.conj or behind.prep or behind.pron or _is_deed(m, at, bare):
        return None
    word, groups = _bare(m, at + 1), m.knowledge.groups
    if bare in groups["collective_heads"] and (region := leaders_of_region(m, at)) is not None:
        return region
    told = _is_kind_told(m, at + 1)
    if bare in groups["collective_lands"]:
        after = _of_lands(m, at)
        acts = at > 0 and m.units[at - 1].kind == "verb" and not m.units[at].prep
        return _group(m, at, after) if acts and after > at and behind.kind == "place" else None
    if behind.kind not in GENITIVE or not is_definite(m, at + 1):
        return None
    named = told or word in groups["collective_names"] or word in groups["collective_kinds"]
    if bare in groups["collective_heads"]:
        if not named and word not in groups["collective_members"]:
            return None
        after = _described(m, at + 1)
        if told or word in groups["collective_names"] or (word in groups["collective_kinds"] and after > at + 2):
            return _group(m, at + 1, after)
        return _group(m, at, after)
    if not named and word not in groups["collective_members"]:
        return None
    return _group(m, at, _described(m, at + 1))


def _described(m: Context, at: int) -> int:
    """The place behind the definite adjectives of a noun, each of which may be that of a state."""
    after = at + 1
    while after < len(m.units) and after - at <= MOST_ADJECTIVES:
        unit = m.units[after]
        if unit.conj or unit.prep or unit.pron or unit.kind not in DESCRIBING or not is_definite(m, after):
            break
        noun = unit.kind == "word" and unit.key == "noun" and not m.text(unit).endswith(m.knowledge.endings.of_people)
        if noun or m.text(unit) in m.knowledge.groups["collective_any"]:
            break
        after += 1
        if m.text(unit) in m.knowledge.groups["collective_tied"]:
            return _tied(m, after)
    return after


def _tied(m: Context, at: int) -> int:
    """The place behind whom a group is for or against: "the separatists loyal to X"."""
    led = at < len(m.units) and not m.units[at].prep and m.units[at].kind in ("particle", "function")
    whom = m.units[at + led] if at + led < len(m.units) else None
    tied = whom is not None and whom.kind in TIED and (led or whom.prep)
    return at + led + 1 if tied else at


def _is_adjective(m: Context, at: int) -> bool:
    """Whether a word only tells of what kind the definite thing before it is: "the opposing paper"."""
    unit = m.units[at]
    if at == 0 or unit.conj or unit.prep:
        return False
    return m.units[at - 1].kind in NOUNS and is_definite(m, at - 1)


def _is_deed(m: Context, at: int, bare: str) -> bool:
    """Whether a word tells what is done rather than who does it: "the opposition to the plan"."""
    behind = m.units[at + 1] if at + 1 < len(m.units) else None
    if bare not in m.knowledge.groups["collective_deeds"] or behind is None:
        return False
    lam = m.knowledge.lexicon.clitics.lam
    text = m.text(behind)
    return behind.prep == lam or text.startswith(lam * 2) or text in m.knowledge.groups["collective_degrees"]


def _group(m: Context, at: int, after: int) -> Found:
    """The group that the words between two places name; its bare head is the one told of so before."""
    rest = m.sentence.tokens[m.units[at].end : m.units[after - 1].end]
    surface = " ".join([m.surface(m.units[at]), *(t.text for t in rest if t.is_word)])
    words = surface.split(" ")
    agree = is_definite(m, at)
    # right behind a noun without an article stands what it is annexed to: "the men of religion"
    label = " ".join(_as_subject(m, word) if agree or i != 1 else word for i, word in enumerate(words))
    head = label.split(" ")[0]
    key = m.collectives.get(head) if after == at + 1 else None
    if key is None:
        norms = " ".join([_bare(m, at), *(m.text(unit) for unit in m.units[at + 1 : after])])
        name = "_".join(_as_subject(m, n) if agree or i != 1 else n for i, n in enumerate(norms.split(" ")))
        key = f"{GROUP}~{name}".lower()
        states = [u.key for u in m.units[at:after] if u.kind == "nisba" and u.key.startswith(COUNTRY)]
        m.made.setdefault(key, Made(key, ("Organization",), label, states[0] if len(states) == 1 else ""))
        m.collectives.setdefault(head, key)
    m.names.setdefault(key, set()).update((label, surface))
    return (key,), after, COLLECTIVE


def _as_subject(m: Context, word: str) -> str:
    """A masculine plural as a subject has it: the ending of an object taken off."""
    object_ending, subject_ending = m.knowledge.endings.groups_asked[0], m.knowledge.endings.nominative_people[0][1]
    many = word.endswith(object_ending) and word.startswith(m.knowledge.lexicon.clitics.article)
    return word.removesuffix(object_ending) + subject_ending if many else word


def _bare(m: Context, at: int) -> str:
    unit = m.units[at]
    return m.knowledge.lexicon.clitics.bare(m.text(unit), unit.conj, unit.prep)
