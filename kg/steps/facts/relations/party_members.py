"""People who belong to a party or another body, by what they are called: "N, who belongs to the party of X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.match.fold import fold
from kg.model import Item
from kg.steps.facts.relations.hits import Found
from kg.steps.facts.relations.party_colours import coloured
from kg.steps.facts.relations.scene import Scene

PERSON = "person:"
MEMBER_OF = "memberOf"
# offices of those who sit for a party
OF_PARTIES = frozenset({"member_of_parliament"})
# what may stand between a name and the words that tell of its bearer
ASIDES = frozenset({"mark", "particle", "function", "word"})
NEAR = 3
OF_STATES = frozenset({"InternationalOrganization", "GovernmentOrganization"})


def party_members(scene: Scene, names: Sequence[tuple[str, tuple[str, ...]]]) -> Iterator[Found]:
    """Each person of whom the sentence tells that he is in a body; `names` are those of organisations of the article.

    Only what words of belonging tie to a name counts, no party that somebody speaks of, leaves or meets.
    """
    yield from coloured(scene)
    parties = frozenset(key for key, called in names if _is_party(scene, called))
    for claim in scene.roles if parties else ():
        if claim.of in parties and claim.office in OF_PARTIES and not claim.manner and claim.role == "officialOf":
            yield Found(claim.person, MEMBER_OF, claim.of, 0, 0)
    joined, sits = _tells(scene, "belongs_to_party"), _tells(scene, "sits_in_body")
    bodies = parties | {key for key, _ in names if not _is_of_states(scene, key)} if sits else parties
    for at, item in enumerate(scene.items if bodies else ()):
        if item.kind != "ref" or len(item.keys) != 1 or item.keys[0] not in bodies:
            continue
        party = item.keys[0] in parties
        who = _bearer(scene, at) if joined and party else ""
        who = who or (_sitter(scene, at) if sits else "") or (_from(scene, at) if party else "")
        if who:
            yield Found(who, MEMBER_OF, item.keys[0], at, at)


def _tells(scene: Scene, group: str) -> bool:
    """Whether the sentence has a word of a group, "and" written onto it or not."""
    if group not in scene.traces:
        return False
    conjunctions, wanted = tuple(scene.knowledge.lexicon.clitics.conjunctions), scene.knowledge.groups[group]
    norms = scene.sentence.norms
    return any(norm in wanted or (norm.startswith(conjunctions) and norm[1:] in wanted) for norm in norms)


def _is_party(scene: Scene, called: Sequence[str]) -> bool:
    """Whether a name of an organisation begins with the noun of a party or movement."""
    article, nouns = scene.knowledge.lexicon.clitics.article, scene.knowledge.groups["party_nouns"]
    return any(fold(name).split(" ")[0].removeprefix(article) in nouns for name in called)


def _is_of_states(scene: Scene, key: str) -> bool:
    """Whether states, and nobody in person, are in a body, or it is one of a state, whose members hold an office."""
    thing = scene.knowledge.world.things.get(key)
    return thing is not None and not OF_STATES.isdisjoint(thing.types)


def _led(scene: Scene, party: int) -> int:
    """The item before the name of a party and the particle that leads to it."""
    at = party - 1
    if at > 0 and not scene.items[party].prep and scene.items[at].kind in ("particle", "function"):
        at -= 1
    return at


def _bearer(scene: Scene, party: int) -> str:
    """Who is told to belong to the party at a place, by the word of belonging before it."""
    at = _led(scene, party)
    while at > 0 and scene.text(at) in scene.knowledge.groups["likewise"]:
        at -= 1
    who = _person(scene.items[at]) if at > 0 else ""
    if who and _belongs(scene, at - 1) and not scene.items[at].prep:
        return who  # "N belongs to X", the verb first
    if at < 0 or not _belongs(scene, at):
        return ""
    behind = _person(scene.items[party + 1]) if party + 1 < len(scene.items) else ""
    return _before(scene, at) or (behind if not scene.items[party + 1].conj else "")


def _sitter(scene: Scene, body: int) -> str:
    """Who is told to be a member of any body: "N, a prominent member of", "N is one of the members of"."""
    at = _led(scene, body)
    while at > 0 and scene.items[at].kind in ("word", "modifier") and not _sits(scene, at):
        if scene.text(at) in scene.knowledge.groups["no_longer"]:
            return ""
        at -= 1
    if at <= 0 or not _sits(scene, at):
        return ""
    one = scene.text(at - 1) in scene.knowledge.groups["one_of_people"]
    if scene.text(at) in scene.knowledge.groups["members_of_body"] and not one:
        return ""
    return _before(scene, at - one)


def _from(scene: Scene, party: int) -> str:
    """Who sits in parliament or speaks, between commas, "from" or "for" a party: "the deputy N from the party of X"."""
    at = party - 1
    if at < 1 or scene.items[at].conj or scene.text(at) not in scene.knowledge.groups["out_of_party"]:
        return ""
    who, comma = _person(scene.items[at - 1]), scene.items[at - 1].kind == "mark" and at > 1
    if who:
        return who if scene.items[at - 1].head.key in OF_PARTIES else ""
    return _person(scene.items[at - 2]) if comma and scene.is_pause(at - 1) else ""


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


def _sits(scene: Scene, at: int) -> bool:
    return scene.text(at) in scene.knowledge.groups["sits_in_body"]


def _person(item: Item) -> str:
    """The only person to whom an item refers, empty for anything else."""
    return item.keys[0] if item.kind == "ref" and len(item.keys) == 1 and item.keys[0].startswith(PERSON) else ""
