"""What the facts of an article are about: each thing with its kind, its label and the names that it has there."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Entity, Happening
from kg.steps.facts.story.story import Story


def entities(story: Story, happenings: Sequence[Happening]) -> tuple[Entity, ...]:
    """The people, states, bodies and topics of relations and happenings, each once."""
    keys = {k for r in story.relations for k in (r.subject, r.object)}
    keys |= {p.value for h in happenings for p in h.parts if ":" in p.value and not p.text}
    keys |= {k for h in happenings for k in h.said_by}
    return tuple(_entity(story, k) for k in sorted(keys) if k)


def _entity(story: Story, key: str) -> Entity:
    names = tuple(sorted(story.linked.names.get(key, ())))
    thing = story.knowledge.world.things.get(key)
    if thing is not None:
        return Entity(key=key, types=thing.types, label=thing.ar, names=names, within=thing.within)
    if key in story.topics.made:
        made = story.topics.made[key]
        return Entity(key=key, types=("Concept",), label=made.names[0], names=made.names[1:])
    body = story.linked.made.get(key) or story.audiences.get(key)
    if body is not None:
        others = {*names, *body.names} - {body.label}
        return Entity(key=key, types=body.types, label=body.label, names=tuple(sorted(others)), within=body.within)
    label = max(names, key=lambda n: (len(n), n)) if names else key.split("~")[-1].replace("_", " ")
    return Entity(key=key, types=("Person",), label=label, names=tuple(n for n in names if n != label))
