"""Organisations that the base does not know: a head noun with its name, or with a name in quotes or brackets.

A later "the movement" or the letters in brackets stand for the same one.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.knowledge import Knowledge
from kg.match.fold import fold
from kg.model import Made, Unit
from kg.steps.link.context import Context, Found

ALONE = frozenset({"party", "company"})
DIRECT = ALONE | {"committee", "agency", "body"}
HEADS = DIRECT | {"research", "works", "religious", "state", "force"}
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
    }
)
STATES = frozenset({"nisba", "place", "country"})
CONSTRUCT = frozenset({"word", "noun", "unknown", "orgword", "given"})
PERMANENT = "permanent"
ABSTRACT = "\u064a\u0647"
MOST_WORDS = 5
MOST_QUOTED = 4
MOST_LETTERS = 8


def at_orgword(m: Context, at: int) -> Found | None:
    """An organisation of a kind that acts by itself, named here or called by its head noun alone."""
    return acting(m, at) or called_by_head(m, at) or _known_group(m, at)


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
    return organisation(m, at, DIRECT, whole=True)


def organisation(m: Context, at: int, kinds: frozenset[str], *, whole: bool = False) -> Found | None:
    """An organisation whose name begins with a head noun at a place, where the head is one of some kinds.

    Where a `whole` name is wanted, one adjective alone makes none of a body, as it may be another word for a known one.
    """
    unit = m.units[at]
    kind = _kind(unit)
    if kind not in kinds or unit.end - unit.start > 1 or unit.pron:
        return None
    if kind not in ALONE and not is_definite(m, at) and at + 1 < len(m.units) and _is_led_to(m, at + 1):
        return None  # "a committee for the talks" has no name
    after = _quoted(m, at + 1) or _for_what(m, at, _named(m, at)) or at + 1
    after = _for_its_aim(m, _of_what(m, after)) if kind in ALONE else after
    after = after if after > at + 1 else 0
    if kind not in ALONE and (part := _part(m, at, after or at + 1, named=not whole)):
        return part
    if whole and kind not in ALONE and after == at + 2 and is_definite(m, at):
        return None  # "the southern bloc" is another word for one that has a name
    if kind not in ALONE and after and _is_shared(m, at, after):
        return None
    if not after or any(m.text(u) in m.knowledge.offices.far for u in m.units[at + 1 : after]):
        return None
    if m.units[at + 1].kind == "quote" and m.units[at + 2].kind == "organization" and after == at + 4:
        return (m.units[at + 2].key,), after, "name"
    key, after = _mint(m, at, after)
    return (key,), after, "name"


def _is_led_to(m: Context, at: int) -> bool:
    """Whether a particle is written onto the word at a place."""
    return bool(m.units[at].prep) or m.text(m.units[at]).startswith(m.knowledge.lexicon.clitics.lam * 2)


def _part(m: Context, at: int, after: int, *, named: bool) -> Found | None:
    """A body with "of" and the known organisation behind it of which it is a part: "the executive council of X".

    It is a thing of its own only where it is `named` as what an office is of: what it does is done by the whole.
    """
    whole = m.units[after] if after < len(m.units) else None
    if whole is None or whole.kind != "organization" or whole.prep != m.knowledge.lexicon.clitics.lam:
        return None
    if not named and is_definite(m, at):
        return (whole.key,), after + 1, "name"
    if not is_definite(m, at) or whole.info == "ambiguous":
        return None
    key, _ = _mint(m, at, after + 1)
    m.parts[key] = whole.key
    return (key,), after + 1, "name"


def _is_shared(m: Context, at: int, after: int) -> bool:
    """Whether a body is called by the states that have it between them, which are the parties to what it does."""
    return sum(u.kind == "nisba" and u.key.startswith("country:") for u in m.units[at:after]) > 1


def called_by_head(m: Context, at: int, kinds: frozenset[str] = ALONE) -> Found | None:
    """ "The movement": the organisation last named with this head, where no name of its own follows."""
    unit = m.units[at]
    if _kind(unit) not in kinds or not is_definite(m, at) or unit.pron:
        return None
    key = m.heads.get(_bare(m, unit).removeprefix(m.knowledge.lexicon.clitics.article))
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


def _mint(m: Context, at: int, after: int) -> tuple[str, int]:
    unit = m.units[at]
    words = [_bare(m, unit), *(m.text(u) for u in m.units[at + 1 : after] if u.kind != "quote")]
    surface = " ".join(
        [m.surface(unit), *(t.text for t in m.sentence.tokens[unit.end : m.units[after - 1].end] if t.is_word)]
    )
    key = "organization:~" + "_".join(" ".join(words).split(" "))
    states = [u.key for u in m.units[at:after] if u.kind in ("nisba", "country") and u.key.startswith("country:")]
    m.made[key] = Made(key, ("Organization",), surface, states[-1] if states else "")
    names = m.names.setdefault(key, set())
    names.update((surface, *_also_called(m, at, after, surface)))
    m.heads[words[0].removeprefix(m.knowledge.lexicon.clitics.article)] = key
    return key, _lettered(m, after, key)


def _also_called(m: Context, at: int, after: int, surface: str) -> tuple[str, ...]:
    """Other names of an organisation: what stands in quotation marks, and with the state behind "in"."""
    behind = m.units[after : after + 2]
    inside = len(behind) == 2 and behind[1].kind == "country" and m.text(behind[0]) in m.knowledge.groups["place"]
    seat = (f"{surface} {m.surface(behind[0])} {m.surface(behind[1])}",) if inside else ()
    quoted = m.units[at + 1].kind == "quote" == m.units[after - 1].kind
    inner = [t.text for t in m.sentence.tokens[m.units[at + 1].end : m.units[after - 1].start] if t.is_word]
    return (*seat, " ".join(inner)) if quoted and inner else seat


def _lettered(m: Context, at: int, key: str) -> int:
    """The place behind the letters of an organisation in brackets, which are another name of it."""
    inner = [u for u in m.units[at : at + 5] if u.kind != "quote"]
    if len(inner) < 3 or inner[0].key != "(" or inner[2].key != ")" or inner[1].kind not in ("unknown", "organization"):
        return at
    word = m.text(inner[1])
    if len(word) <= MOST_LETTERS:
        m.names[key].add(word)
    return at + [u.key for u in m.units[at : at + 5]].index(")") + 1


def _quoted(m: Context, at: int) -> int:
    """The place behind a short name in quotes, 0 where there is none."""
    if at >= len(m.units) or m.units[at].kind != "quote":
        return 0
    for i in range(at + 1, min(at + MOST_QUOTED + 2, len(m.units))):
        if m.units[i].kind == "quote":
            return i + 1 if i > at + 1 else 0
        if m.units[i].kind in ("mark", "particle"):
            return 0
    return 0


def _named(m: Context, at: int) -> int:
    """The place behind a name made of a definite noun, its adjectives and what they govern; 0 where there is none."""
    after, definite = at + 1, is_definite(m, at)
    while after < len(m.units) and after - at <= MOST_WORDS:
        unit = m.units[after]
        own = is_definite(m, after) or (unit.kind in ("place", "country") and not unit.prep)
        if unit.prep not in ("", m.knowledge.lexicon.clitics.lam) or (unit.conj and after == at + 1):
            break
        if unit.kind not in NAME or (unit.pron and not own) or m.text(unit) in m.knowledge.offices.attached:
            break
        if own and (not unit.prep or after > at + 1):
            if unit.kind in STATES and (unit.conj or (definite and unit.kind != "nisba")):
                break
            if definite and not (unit.conj or unit.prep or _agrees(m, unit, at, after)):
                break
            definite = True
        elif unit.conj or unit.prep or definite or unit.kind not in CONSTRUCT or after > at + 1:
            break
        after += 1
    return after if definite and after > at + 1 and (is_definite(m, after - 1) or after > at + 1) else 0


def _for_what(m: Context, head: int, after: int) -> int:
    """The place behind "for …", which goes on with the name of a body: "the high committee for elections"."""
    first = after or head + 1
    if first >= len(m.units) or not is_definite(m, head) or m.units[first].conj or m.units[first].kind not in NAME:
        return after
    lam, word = m.knowledge.lexicon.clitics.lam, m.text(m.units[first])
    cared = m.units[first].prep == lam and word[len(lam) :] in m.knowledge.offices.cared_for
    if not (cared or (after and word.startswith(lam * 2))):
        return after
    end = first + 1
    while end < len(m.units) and end - first <= MOST_WORDS and _goes_on(m, end, cared and end == first + 1):
        end += 1
    return end if end > first + 1 or not cared else after


def _of_what(m: Context, at: int) -> int:
    """The place behind what goes on from "for the defence": "of the land"."""
    if at + 1 >= len(m.units) or not m.text(m.units[at - 1]).startswith(m.knowledge.lexicon.clitics.lam * 2):
        return at
    return at + 2 if m.text(m.units[at]) in m.knowledge.groups["about"] and is_definite(m, at + 1) else at


def _for_its_aim(m: Context, at: int) -> int:
    """The place behind "for the sake of" and nouns, which end the name of a party: "the union for the republic"."""
    first = at + 1
    if first >= len(m.units) or m.units[at].conj or m.text(m.units[at]) not in m.knowledge.groups["name_aim"]:
        return at
    end = first
    while end < len(m.units) and is_definite(m, end) and m.units[end].kind in NAME and not m.units[end].prep:
        if end > first and not (m.units[end].conj or _agrees(m, m.units[end], end - 1, end)):
            break
        end += 1
    return end if end > first else at


def _goes_on(m: Context, at: int, construct: bool) -> bool:
    """Whether a word goes on from what a body is for: what that is of, its adjective, a second thing behind "and"."""
    unit, before = m.units[at], m.units[at - 1]
    if unit.kind not in NAME or unit.prep or (unit.pron and not is_definite(m, at)):
        return False
    if construct or (before.kind in ("word", "noun", "orgword") and not is_definite(m, at - 1)):
        return not unit.conj
    if not is_definite(m, at) or unit.kind == "country":
        return False
    return bool(unit.conj) or (unit.kind != "noun" and (_agrees(m, unit, at - 1, at) or _describes_many(m, unit, at)))


def _agrees(m: Context, unit: Unit, at: int, after: int) -> bool:
    """Whether a definite word is an adjective of the head noun or of the word before it, by its gender."""
    if (
        unit.kind == "noun"
        or (unit.kind == "modifier" and unit.key != PERMANENT)
        or (unit.kind == "word" and _is_only_noun(m, unit))
    ):
        return False
    if after - 1 > at and _describes_many(m, unit, after):
        return True
    return any(_is_feminine(m, unit) == _is_feminine(m, m.units[i]) for i in (at, after - 1))


def _describes_many(m: Context, unit: Unit, after: int) -> bool:
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


def _kind(unit: Unit) -> str:
    """The kind of organisation that a head noun makes, empty for any other word."""
    return next((str(e.info) for e in unit.entries if e.kind == "orgword"), "")


def is_definite(m: Context, at: int) -> bool:
    """Whether the word at a place has the article."""
    unit = m.units[at]
    article, lam = m.knowledge.lexicon.clitics.article, m.knowledge.lexicon.clitics.lam
    word = m.text(unit)[len(unit.conj) :]
    words = (word, word[len(unit.prep) :], *word.split(" ")[1:])
    return word.startswith(lam * 2) or any(w.startswith(article) for w in words)


def _bare(m: Context, unit: Unit) -> str:
    """The folded head noun without what is written onto it."""
    return fold(m.surface(unit))
