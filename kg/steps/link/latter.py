"""Who "the latter" is: the one named last before it whom the gender of the word fits."""

from __future__ import annotations

from kg.model import Unit
from kg.steps.link.context import Context, Found

# behind these an adjective of the same form cannot stand
ACTING = frozenset({"verb", "participle"})
# behind these it is what is told of somebody: "was the last of them", "is not the last"; or an adverb, "in the end"
PREDICATING = frozenset({"place", "copula", "negation"})
LATTER, WOMAN = "latter", "f"
NAMED = frozenset({"person", "country", "place", "organization"})


def the_latter(m: Context, at: int) -> Found | None:
    """The one that "the latter" means, where the word stands for somebody and describes nothing."""
    unit = m.units[at]
    word = _written(m, unit)
    if word not in m.knowledge.groups[LATTER] or not at or not _stands_alone(m, at):
        return None
    woman = word.endswith(m.knowledge.endings.feminine)
    named = [u for u in reversed(m.units[:at]) if u.kind in NAMED]
    if not woman:
        named.sort(key=lambda u: u.kind != "person")  # of the masculine words most stand for people
    if key := next((key for u in named if (key := _meant(m, u, woman=woman))), ""):
        return (key,), at + 1, LATTER
    before = m.recent_states[-1:] if woman else m.people.recent[-1:]
    return ((before[0],), at + 1, LATTER) if before else None


def _written(m: Context, unit: Unit) -> str:
    """The word without what is written onto it, its article as after no particle."""
    clitics = m.knowledge.lexicon.clitics
    word = m.text(unit)[len(unit.conj) :]
    if word.startswith(clitics.lam * 2):
        return clitics.article + word[2:]
    return word[len(unit.prep) :]


def _stands_alone(m: Context, at: int) -> bool:
    """Whether no noun stands before it that the word could describe."""
    unit, before = m.units[at], m.units[at - 1]
    if unit.prep or m.text(unit)[len(unit.conj) :].startswith(m.knowledge.lexicon.clitics.lam * 2):
        return True
    if before.kind in ACTING:
        return True
    if before.kind == "particle":
        return isinstance(before.info, frozenset) and before.info.isdisjoint(PREDICATING)
    if before.kind == "function":
        return before.key in ("preposition", "demonstrative")
    definite = m.text(before)[len(before.conj) + len(before.prep) :].startswith(m.knowledge.lexicon.clitics.article)
    return before.kind == "noun" and not (definite or before.pron or before.info.pron)


def _meant(m: Context, unit: Unit, *, woman: bool) -> str:
    """The key of a name before the word, where its gender fits."""
    world = m.knowledge.world
    if unit.kind == "person":
        key = m.people.recent[-1] if m.people.recent else ""
        thing = world.things.get(key)
        return key if key and (thing is not None and thing.detail == WOMAN) == woman else ""
    if unit.kind == "organization":
        first = m.text(unit).removeprefix(unit.conj + unit.prep).split(" ")[0]
        return unit.key if first.endswith(m.knowledge.endings.feminine) == woman else ""
    key = world.capitals.get(unit.key, "") if unit.kind == "place" else unit.key
    masculine = key.split(":")[-1].lower() in m.knowledge.groups["masculine_states"]
    return key if key and masculine != woman else ""
