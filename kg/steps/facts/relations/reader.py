"""Standing relations: membership, founding, observers, partners, capitals, and the chairs of organisations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kg.model import Item
from kg.steps.facts.relations.apposed_members import apposed_members
from kg.steps.facts.relations.belonging import badge, fellows, includes, inside
from kg.steps.facts.relations.chair_titles import title
from kg.steps.facts.relations.chairing import chairing
from kg.steps.facts.relations.chairs import command, presidency, under
from kg.steps.facts.relations.claims import is_ruled_out, plausible
from kg.steps.facts.relations.entering import enlarged, entering, gloss, joining, latecomers, ranked
from kg.steps.facts.relations.founding import announced, charter, found, founded
from kg.steps.facts.relations.glosses import spelled_out, without_doubles
from kg.steps.facts.relations.helms import helm, leading, own, shared
from kg.steps.facts.relations.hits import Found, Hit, find_hits
from kg.steps.facts.relations.member_lists import roster
from kg.steps.facts.relations.named_among import among
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import Scene
from kg.steps.facts.relations.suspended import suspended
from kg.steps.facts.relations.voters import voters

SHARED = frozenset({"memberOf", "observerOf", "dialoguePartnerOf"})
FOUNDER = "founderOf"
APART = frozenset({"observerOf", "dialoguePartnerOf"})
LISTS = frozenset({"includes", "roster", "took_in", "gloss"})
SHAPES: dict[str, Callable[[Scene, Hit], Iterator[Found]]] = {
    "badge": badge,
    "roster": roster,
    "includes": includes,
    "fellows": fellows,
    "inside": inside,
    "joining": joining,
    "enlarged": enlarged,
    "entering": entering,
    "latecomers": latecomers,
    "voters": voters,
    "presumed": joining,
    "among": among,
    "suspended": suspended,
    "gloss": gloss,
    "ranked": ranked,
    "found": found,
    "founded": founded,
    "charter": charter,
    "announced": announced,
    "presidency": presidency,
    "command": command,
    "took_in": includes,
    "chairing": chairing,
    "under": under,
    "title": title,
    "helm": helm,
    "leading": leading,
    "own": own,
    "shared": shared,
}


def find_relations(scene: Scene) -> list[Found]:
    """Each relation that the words of a sentence state, with the items that it rests on."""
    told, listed = list(_capitals(scene)), list[Found]()
    hits = find_hits(scene)
    stops = frozenset(h.first for h in hits if h.tie.property in APART)
    scene = scene._replace(stops=stops) if stops else scene
    for hit in hits:
        read = SHAPES.get(hit.tie.shape)
        if read is None or is_ruled_out(scene, hit) or _is_joined(hit, hits):
            continue
        found = plausible(scene, hit, list(read(scene, hit)))
        told += found
        listed += found if hit.tie.shape in LISTS else []
    told = _without_lesser(told, listed)
    told += [f for hit in hits if hit.tie.shape == "joined" for f in _joined(scene, hit, told)]
    told = without_doubles(told, list(spelled_out(scene)))
    told += apposed_members(scene)
    kept = [f for f in dict.fromkeys(told) if f.property not in APART or not _is_beside(scene, f)]
    return [f for f in kept if f.property == FOUNDER or not _is_to_be_formed(scene, f.object)]


def _is_to_be_formed(scene: Scene, group: str) -> bool:
    """Whether a group that only the article knows is but what is to be formed: "calls for the forming of a group"."""
    if group not in scene.groupings:
        return False
    named = [at for at, item in enumerate(scene.items) if group in item.keys]
    return bool(named) and all(at and _forms(scene, scene.items[at - 1]) for at in named)


def _forms(scene: Scene, item: Item) -> bool:
    senses = scene.knowledge.frames.nouns.get(item.head.key, ()) if item.kind == "noun" else ()
    return any(sense.frame.event == "Founding" for sense in senses)


def _is_beside(scene: Scene, found: Found) -> bool:
    """Whether an organisation is named in one list with states, beside which it observes something else."""
    mixed = (item.keys for item in scene.items if found.object in item.keys)
    return any(key.startswith("country:") for keys in mixed for key in keys)


def _without_lesser(told: Sequence[Found], listed: Sequence[Found]) -> list[Found]:
    """What is told without those whom a list names among the members and the words behind it call observers."""
    lesser = {(f.subject, f.object) for f in told if f.property in APART}
    taken = {f for f in listed if f.property == "memberOf" and (f.subject, f.object) in lesser}
    return [f for f in told if f not in taken]


def _joined(scene: Scene, hit: Hit, told: Sequence[Found]) -> Iterator[Found]:
    """ "They were joined by X", "and so is X": X is what those before are, of what was told the last."""
    before = [f for f in told if f.first < hit.first and f.property in SHARED]
    for state in states_listed(scene, hit.last + 1).states if before else ():
        yield Found(state, before[-1].property, before[-1].object, hit.first, hit.last + 1)


def _is_joined(hit: Hit, hits: Sequence[Hit]) -> bool:
    """Whether another group is joined to this one: "among the observers and partners": the nearer one counts."""
    return hit.tie.shape == "roster" and any(
        h.first == hit.last + 1 and h.conj and h.tie.shape == "roster" and h.tie.property != hit.tie.property
        for h in hits
    )


def _capitals(scene: Scene) -> Iterator[Found]:
    """ "X, capital of Y": the word between the two is of the group `capital`.

    What somebody takes for a capital, "recognise X as a capital of Y", is told of nobody.
    """
    if "capital" not in scene.traces:
        return
    taken = scene.knowledge.lexicon.clitics.lam
    for at, item in enumerate(scene.items):
        if item.kind != "ref" or not item.keys[-1].startswith("place:"):
            continue
        if item.prep and at + 2 < len(scene.items) and scene.items[at + 2].prep == taken:
            continue
        for i in range(at + 1, min(len(scene.items) - 1, at + 3)):
            state = _state_at(scene.items[i + 1].keys)
            if "capital" in scene.groups(i) and state:
                yield Found(item.keys[-1], "capitalOf", state, at, i + 1)
                break


def _state_at(keys: Sequence[str]) -> str:
    return keys[0] if keys and keys[0].startswith("country:") else ""
