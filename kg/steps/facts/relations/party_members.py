"""People who belong to a party or movement, by what they are called: "N, who belongs to the party of X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.relations.hits import Found
from kg.steps.facts.relations.scene import Scene

PERSON = "person:"
MEMBER_OF = "memberOf"
# offices of those who sit for a party
OF_PARTIES = frozenset({"member_of_parliament"})
# what may stand between a name and the words that tell of its bearer
ASIDES = frozenset({"mark", "particle", "function", "word"})
NEAR = 3


def party_members(scene: Scene, names: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[Found]:
    """Each person of whom the sentence tells that he is of a party; `names` are those of organisations of the article.

    Only what words of belonging tie to a name counts, no party that somebody speaks of, leaves or meets.
    """
    parties = frozenset(key for key, called in names if _is_party(scene, called))
    if not parties:
        return
    for claim in scene.roles:
        if claim.of in parties and claim.office in OF_PARTIES and not claim.manner and claim.role == "officialOf":
            yield Found(claim.person, MEMBER_OF, claim.of, 0, 0)
    if scene.knowledge.groups["belongs_to_party"].isdisjoint(_bare(scene)):
        return
    for at, item in enumerate(scene.items):
        if item.kind == "ref" and len(item.keys) == 1 and item.keys[0] in parties and (who := _bearer(scene, at)):
            yield Found(who, MEMBER_OF, item.keys[0], at, at)


def _bare(scene: Scene) -> list[str]:
    """The words of the sentence without "and"."""
    conjunctions = tuple(scene.knowledge.lexicon.clitics.conjunctions)
    return [*scene.sentence.norms, *(norm[1:] for norm in scene.sentence.norms if norm.startswith(conjunctions))]


def _is_party(scene: Scene, called: Sequence[str]) -> bool:
    """Whether a name of an organisation begins with the noun of a party or movement."""
    article, nouns = scene.knowledge.lexicon.clitics.article, scene.knowledge.groups["party_nouns"]
    return any(fold(name).split(" ")[0].removeprefix(article) in nouns for name in called)


def _bearer(scene: Scene, party: int) -> str:
    """Who is told to belong to the party at a place, by the word of belonging before it."""
    at = party - 1
    if at > 0 and not scene.items[party].prep and scene.items[at].kind in ("particle", "function"):
        at -= 1
    while at > 0 and scene.text(at) in scene.knowledge.groups["likewise"]:
        at -= 1
    who = _person(scene.items[at]) if at > 0 else ""
    if who and _belongs(scene, at - 1) and not scene.items[at].prep:
        return who  # "N belongs to X", the verb first
    if at < 0 or not _belongs(scene, at):
        return ""
    behind = _person(scene.items[party + 1]) if party + 1 < len(scene.items) else ""
    return _before(scene, at) or (behind if not scene.items[party + 1].conj else "")


def _before(scene: Scene, word: int) -> str:
    """Who is named right before a word, with nothing between but a comma and small words."""
    for at in range(word - 1, max(-1, word - 1 - NEAR), -1):
        if who := _person(scene.items[at]):
            return who
        if scene.items[at].kind not in ASIDES:
            return ""
    return ""


def _belongs(scene: Scene, at: int) -> bool:
    return scene.text(at) in scene.knowledge.groups["belongs_to_party"]


def _person(item: Item) -> str:
    """The only person to whom an item refers, empty for anything else."""
    return item.keys[0] if item.kind == "ref" and len(item.keys) == 1 and item.keys[0].startswith(PERSON) else ""
