"""Organisations that the base does not know: a head noun with its name, or with a name in quotes or brackets.

A later "the movement" or the letters in brackets stand for the same one.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.match.fold import fold
from kg.model import Made, Unit
from kg.steps.link.context import Context, Found

ALONE = frozenset({"party", "company"})
HEADS = ALONE | {"research", "committee", "agency", "body", "religious", "state", "force"}
NAME = frozenset(
    {"word", "noun", "participle", "unknown", "orgword", "nisba", "nisba_weak", "modifier", "given", "place", "country"}
)
STATES = frozenset({"nisba", "place", "country"})
CONSTRUCT = frozenset({"word", "noun", "unknown", "orgword", "given"})
MOST_WORDS = 5
MOST_QUOTED = 4
MOST_LETTERS = 8


def at_orgword(m: Context, at: int) -> Found | None:
    """An organisation of a kind that acts by itself, named here or called by its head noun alone."""
    return organisation(m, at, ALONE) or called_by_head(m, at) or _known_group(m, at)


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


def organisation(m: Context, at: int, kinds: frozenset[str]) -> Found | None:
    """An organisation whose name begins with a head noun at a place, where the head is one of some kinds."""
    unit = m.units[at]
    if _kind(unit) not in kinds or unit.end - unit.start > 1 or unit.pron:
        return None
    after = _quoted(m, at + 1) or _named(m, at)
    if not after:
        return None
    if m.units[at + 1].kind == "quote" and m.units[at + 2].kind == "organization" and after == at + 4:
        return (m.units[at + 2].key,), after, "name"
    key, after = _mint(m, at, after)
    return (key,), after, "name"


def called_by_head(m: Context, at: int, kinds: frozenset[str] = ALONE) -> Found | None:
    """ "The movement": the organisation last named with this head, where no name of its own follows."""
    unit = m.units[at]
    if _kind(unit) not in kinds or not is_definite(m, at) or unit.pron:
        return None
    key = m.heads.get(_bare(m, unit).removeprefix(m.knowledge.lexicon.clitics.article))
    return ((key,), at + 1, "head") if key else None


def note_head(m: Context, key: str, names: Iterable[str]) -> None:
    """Note by which head noun an organisation may be called from now on."""
    for name in names:
        head = fold(name).split(" ", 1)[0].removeprefix(m.knowledge.lexicon.clitics.article)
        entries = m.knowledge.lexicon.get(head)
        if any(e.kind == "orgword" and e.info in HEADS for e in entries):
            m.heads[head] = key
        m.bodies.update((e.key, key) for e in entries if e.kind == "body")


def _mint(m: Context, at: int, after: int) -> tuple[str, int]:
    unit = m.units[at]
    words = [_bare(m, unit), *(m.text(u) for u in m.units[at + 1 : after] if u.kind != "quote")]
    surface = " ".join(
        [m.surface(unit), *(t.text for t in m.sentence.tokens[unit.end : m.units[after - 1].end] if t.is_word)]
    )
    key = "organization:~" + "_".join(" ".join(words).split(" "))
    states = [u.key for u in m.units[at:after] if u.kind in ("nisba", "country") and u.key.startswith("country:")]
    m.made[key] = Made(key, ("Organization",), surface, states[-1] if states else "")
    m.names.setdefault(key, set()).add(surface)
    m.heads[words[0].removeprefix(m.knowledge.lexicon.clitics.article)] = key
    return key, _lettered(m, after, key)


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
        if m.units[i].kind in ("verb", "mark", "particle"):
            return 0
    return 0


def _named(m: Context, at: int) -> int:
    """The place behind a name made of a definite noun, its adjectives and what they govern; 0 where there is none."""
    after, definite = at + 1, is_definite(m, at)
    while after < len(m.units) and after - at <= MOST_WORDS:
        unit = m.units[after]
        own = is_definite(m, after) or (unit.kind in ("place", "country") and not unit.prep)
        if unit.kind not in NAME or (unit.pron and not own):
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


def _agrees(m: Context, unit: Unit, at: int, after: int) -> bool:
    """Whether a definite word is an adjective of the head noun or of the word before it, by its gender."""
    if unit.kind in ("noun", "modifier") or (unit.kind == "word" and unit.key == "noun"):
        return False
    feminine = m.knowledge.endings.feminine
    return any(m.text(unit).endswith(feminine) == m.text(m.units[i]).endswith(feminine) for i in (at, after - 1))


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
