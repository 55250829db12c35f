"""How far the name of an organisation that the base does not know reaches behind its head noun."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context

NAME = frozenset(
    {
        "word",
        "noun",
        "participle",
        "unknown",
        "orgword",
        "body",
        "nisba",
        "nisba_weak",
        "modifier",
        "anaphor",
        "given",
        "place",
        "country",
        "topic",
    }
)
STATES = frozenset({"nisba", "place", "country"})
CONSTRUCT = frozenset({"word", "noun", "unknown", "orgword", "given", "topic"})
HAMZATED = frozenset({"\u0622", "\u0623", "\u0625"})
PERMANENT = "permanent"
ABSTRACT = "\u064a\u0647"
RELATING = ("\u064a", ABSTRACT)
MOST_WORDS = 5
MOST_QUOTED = 4
MOST_STRANGE = 3
# how many nouns without the article stand in a row before the one that ends them
MOST_BARE = 3
PROPER = frozenset({"unknown", "given"})
# whose names may be those of people: "the Konrad Adenauer foundation"
NAMED_AFTER = frozenset({"research"})
# and those of the aims of people: "the front of the liberation of N"
OF_PEOPLE = frozenset({"party"})
NAMED_MEN = frozenset({"person", "given", "unknown"})
CROWNED = frozenset({"title", "office"})


def _is_plain(m: Context, at: int, first: bool) -> bool:
    """Whether a word that steers the reader elsewhere is a common word here: "party of the people".

    So is one behind a noun in the construct, "union of the societies of workers", and an adjective that may also stand
    for an office: "the parliamentary union".
    """
    unit, before = m.units[at], m.units[at - 1]
    if unit.conj or unit.prep or not is_definite(m, at):
        return False
    if unit.kind == "particle" and isinstance(unit.info, frozenset) and unit.info & {"side", "human"}:
        return first or (before.kind in CONSTRUCT and not is_definite(m, at - 1))
    relating = m.text(unit).endswith(RELATING) and unit.end - unit.start == 1
    if unit.kind == "title" and at + 1 < len(m.units) and m.units[at + 1].kind in NAMED_MEN:
        return False
    return unit.kind in CROWNED and relating and is_definite(m, at - 1)


def _is_governed(m: Context, at: int, first: bool) -> bool:
    """Whether a bare word right behind a head noun tells what a body is for or of whom, whatever else it may be.

    "The commission of inquiry", spelled like a verb; "the movement of the forces of liberation".
    """
    unit = m.units[at]
    if not first or unit.conj or unit.prep or unit.pron or is_definite(m, at) or is_definite(m, at - 1):
        return False
    aim = unit.kind == "verb" and m.text(unit) in m.knowledge.offices.cared_for
    behind = m.units[at + 2] if at + 2 < len(m.units) else None
    told = behind is not None and m.text(behind) in m.knowledge.groups["party_adjectives"]
    return aim or (unit.kind == "body" and unit.end - unit.start == 1 and told and is_definite(m, at + 1))


def quoted(m: Context, at: int) -> int:
    """The place behind a short name in quotes, 0 where there is none."""
    if at >= len(m.units) or m.units[at].kind != "quote":
        return 0
    for i in range(at + 1, min(at + MOST_QUOTED + 2, len(m.units))):
        if m.units[i].kind == "quote":
            return i + 1 if i > at + 1 else 0
        if m.units[i].kind in ("mark", "particle"):
            return 0
    return 0


def named(m: Context, at: int) -> int:
    """The place behind a name made of a definite noun, its adjectives and what they govern; 0 where there is none."""
    after, definite = at + 1, is_definite(m, at)
    if (deep := _deep(m, at)) > after:
        after, definite = deep, True
    long = m.units[at].end - m.units[at].start > 1
    while after < len(m.units) and after - at <= MOST_WORDS:
        unit = m.units[after]
        own = is_definite(m, after) or (unit.kind in ("place", "country") and not unit.prep)
        if m.text(unit) in m.knowledge.groups["comprising"]:
            break  # "the group made up of X and Y"
        if unit.conj and definite and not _is_joined(m, at, after):
            break
        if counts_states(m, at, after):
            break
        if unit.prep not in ("", m.knowledge.lexicon.clitics.lam) or (unit.conj and after == at + 1 and not long):
            break
        another = unit.kind == "body" and (unit.end - unit.start > 1 or m.knowledge.bodies[unit.key].get("state"))
        if another and unit.conj:
            break  # "the front and the government of X"
        if plain := _is_plain(m, after, after == at + 1) or _is_governed(m, after, after == at + 1):
            unit = unit._replace(kind="word", key="")
        ties = m.text(unit) in m.knowledge.offices.attached and (definite or not plain)
        if unit.kind not in NAME or (unit.pron and not own) or ties:
            break
        if own and (not unit.prep or after > at + 1):
            if unit.kind in STATES and (unit.conj or (definite and unit.kind != "nisba")):
                break
            if definite and not (unit.conj or unit.prep or agrees(m, unit, at, after)):
                break
            definite = True
        elif unit.conj or unit.prep or definite or unit.kind not in CONSTRUCT or after > at + 1:
            break
        after += 1
    return after if definite and after > at + 1 and (is_definite(m, after - 1) or after > at + 1) else 0


def _deep(m: Context, at: int) -> int:
    """The place behind a row of bare nouns and what the last is of: "commission of the basin of the river N".

    One bare noun alone is read with what follows it, unless it is one for people: "the group of states of N". 0 where
    there is no such row.
    """
    end = at + 1
    while end < len(m.units) and end - at <= MOST_BARE and _is_bare(m, end):
        end += 1
    while end > at + 2 and _is_strange(m, end - 1):
        end -= 1  # the name of the river itself
    last = m.units[end] if end < len(m.units) else None
    people = end == at + 2 and _is_of_people(m.units[at + 1])
    if last is None or last.conj or last.prep or is_definite(m, at) or not (end > at + 2 or people):
        return 0
    if m.text(last) in m.knowledge.offices.attached or counts_states(m, at, end):
        return 0
    common = is_definite(m, end) and (last.kind in NAME or any(e.kind == "word" for e in last.entries))
    strange = last.kind in PROPER and len(m.text(last)) > 2
    return end + 1 if common or strange or last.kind in ("place", "country") else 0


def _is_bare(m: Context, at: int) -> bool:
    """Whether a noun, such as one for people, stands without article and particles."""
    unit = m.units[at]
    noun = unit.kind in ("word", "noun", "unknown", "topic") or _is_of_people(unit)
    return noun and not (unit.conj or unit.prep or unit.pron or is_definite(m, at))


def _is_of_people(unit: Unit) -> bool:
    """Whether a word is one for people or states: "states", "workers"."""
    return (unit.kind == "particle" and isinstance(unit.info, frozenset) and "human" in unit.info) or (
        unit.kind == "anaphor" and unit.key == "members"
    )


def counts_states(m: Context, at: int, after: int) -> bool:
    """Whether a word tells how many states there are in a group: "the four states of the group N"."""
    before = m.text(m.units[at - 1]).split(" ")[-1] if at else ""
    return before in m.knowledge.groups["of_its_states"] and m.text(m.units[after]) in m.knowledge.groups["so_many"]


def proper(m: Context, at: int, kind: str) -> int:
    """The place behind a name of words that nobody knows, and the adjective of a state; 0 where there is none."""
    if is_definite(m, at) or at + 1 >= len(m.units):
        return 0
    after = at + 1
    if kind in NAMED_AFTER and after + 1 < len(m.units) and m.units[after].kind in CROWNED:
        after += int(not (m.units[after].conj or m.units[after].prep) and m.units[after + 1].kind == "person")
    name = m.units[after]
    if kind in NAMED_AFTER and name.kind == "person" and not (name.conj or name.prep):
        after += 1
    deep = kind in OF_PEOPLE and after == at + 1 and after + 1 < len(m.units) and _is_construct(m, after)
    if deep and _is_strange(m, after + 1):
        after += 1  # "the front of the liberation of N"
    while after < len(m.units) and after - at <= MOST_STRANGE and _is_strange(m, after):
        after += 1
    if after == at + 1:
        return 0
    behind = m.units[after] if after < len(m.units) else None
    told = behind is not None and not (behind.conj or behind.prep) and is_definite(m, after)
    kinds = m.knowledge.groups["kinds_of_body"]
    return after + int(told and behind is not None and (behind.kind == "nisba" or m.text(behind) in kinds))


def _is_joined(m: Context, head: int, after: int) -> bool:
    """Whether what "and" joins goes on with a name: no noun does behind an adjective, nor one of affairs."""
    unit = m.units[after]
    if m.text(unit)[len(unit.conj) :] in m.knowledge.groups["beside_names"]:
        return False
    described = after > head + 1 and is_definite(m, head) and not _is_led(m, after - 1)
    return not (described and unit.kind in ("word", "noun") and _is_only_noun(m, unit))


def _is_led(m: Context, at: int) -> bool:
    return bool(m.units[at].prep) or m.text(m.units[at]).startswith(m.knowledge.lexicon.clitics.lam * 2)


def _is_construct(m: Context, at: int) -> bool:
    """Whether a common noun stands at a place that what is behind it may belong to."""
    unit = m.units[at]
    return unit.kind in CONSTRUCT and not (unit.conj or unit.prep or unit.pron or is_definite(m, at))


def _is_strange(m: Context, at: int) -> bool:
    """Whether a word can only be part of a name: nobody knows it, and it does not end as adjectives and plurals do."""
    unit, endings = m.units[at], m.knowledge.endings
    word = m.text(unit)
    pronouns = tuple(p for p in endings.pronouns if len(p) > 1)
    common = (endings.feminine, *endings.groups_asked, endings.nominative_people[0][1], *pronouns)
    plain = unit.kind in PROPER and not (unit.conj or unit.prep or unit.pron)
    return plain and len(word) > 2 and not word.endswith(common)


def agrees(m: Context, unit: Unit, at: int, after: int) -> bool:
    """Whether a definite word is an adjective of the head noun or of the word before it, by its gender."""
    if (
        unit.kind == "noun"
        or (unit.kind == "modifier" and unit.key != PERMANENT)
        or (unit.kind == "word" and _is_only_noun(m, unit) and m.text(unit) not in m.knowledge.groups["adjectives_too"])
    ):
        return False
    if after - 1 > at and describes_many(m, unit, after):
        return True
    heads = (m.units[at], m.units[after - 1], _first_word(m.units[at]))
    return any(_is_feminine(m, unit) == _is_feminine(m, head) for head in heads)


def _first_word(unit: Unit) -> Unit:
    """The unit of the first word of a head noun of several: "oil company"."""
    return unit._replace(end=unit.start + 1)


def describes_many(m: Context, unit: Unit, after: int) -> bool:
    """Whether a feminine adjective stands behind a noun, which in the plural has such: "the democratic forces"."""
    before = m.units[after - 1]
    return before.kind in CONSTRUCT and _is_feminine(m, unit) and any(e.key == "noun" for e in before.entries)


def _is_only_noun(m: Context, unit: Unit) -> bool:
    """Whether a word is a noun and cannot be an adjective, as "democracy", spelled like "democratic", can."""
    if m.text(unit).endswith(ABSTRACT):
        return False
    return unit.key == "noun" and not any(e.kind == "word" and e.key == "adjective" for e in unit.entries)


def _is_feminine(m: Context, unit: Unit) -> bool:
    """Whether a word ends as feminine nouns and adjectives do, superlatives among them: "the high (committee)"."""
    word = m.text(unit)
    return word.endswith((m.knowledge.endings.feminine, m.knowledge.endings.alef))


def is_definite(m: Context, at: int) -> bool:
    """Whether the word at a place has the article."""
    unit = m.units[at]
    article, lam = m.knowledge.lexicon.clitics.article, m.knowledge.lexicon.clitics.lam
    word = m.text(unit)[len(unit.conj) :]
    rest = word.split(" ")[1:]
    # a word that begins with a hamza, like that for a mechanism, folds into one with the article
    words = rest if m.surface(unit)[:1] in HAMZATED else (word, word[len(unit.prep) :], *rest)
    return word.startswith(lam * 2) or any(w.startswith(article) for w in words)


def is_cared_for(m: Context, unit: Unit) -> bool:
    """Whether "for" and what a body is for stand here, written in one word that nobody may know: "for the care of"."""
    lam, word = m.knowledge.lexicon.clitics.lam, m.text(unit)
    led = unit.prep == lam or (unit.kind == "unknown" and not unit.prep and word.startswith(lam))
    return led and not unit.conj and word[len(lam) :] in m.knowledge.offices.cared_for


def is_of_its_people(m: Context, at: int) -> bool:
    """Whether "for" and a noun in the construct with its land or what has the article say whose body it is.

    "The general union of the workers of X"; no recipient of news or of what is given stands so.
    """
    lam, unit, behind = m.knowledge.lexicon.clitics.lam, m.units[at], m.units[at + 1 : at + 2]
    if unit.prep != lam or unit.conj or unit.pron or unit.kind not in ("word", "unknown") or not behind:
        return False
    word = m.text(unit)[len(lam) :]
    whole = behind[0].kind == "country" or is_definite(m, at + 1)
    plain = not (behind[0].conj or behind[0].prep) and not word.startswith(m.knowledge.lexicon.clitics.article)
    return plain and whole and word not in m.knowledge.groups["heard"] and not m.text(unit).startswith(lam * 2)


def has_long_name(m: Context, at: int) -> bool:
    """Whether more than one adjective follows: "the national union of labour", not "the southern bloc"."""
    adjective, second = m.units[at + 1 : at + 2], m.units[at + 2 : at + 3]
    if adjective and m.text(adjective[0]) in m.knowledge.groups["name_aim"]:
        return True
    lam = m.knowledge.lexicon.clitics.lam
    definite = (m.knowledge.lexicon.clitics.article, lam * 2)
    if not (adjective and second) or not m.text(adjective[0]).startswith(definite):
        return False
    cared = is_cared_for(m, second[0]) or is_of_its_people(m, at + 2)
    return cared or m.text(second[0]).startswith(definite)
