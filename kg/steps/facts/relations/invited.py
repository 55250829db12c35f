"""Who is asked to join an organisation: "they decided to invite X and Y to become members"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.steps.facts.relations.bodies import body_behind, latest_body
from kg.steps.facts.relations.rosters import states_listed
from kg.steps.facts.relations.scene import Scene

INVITE = "invite"
CLOSE = 4


def invited(scene: Scene) -> Iterator[tuple[tuple[str, ...], str]]:
    """The states that a sentence says are asked to join, and the organisation that they are to join."""
    if "to_join" not in scene.traces:
        return
    for at, item in enumerate(scene.items):
        if item.kind not in ("verb", "noun") or not _invites(scene, at):
            continue
        listed = states_listed(scene, at + 1)
        aim = next((i for i in range(listed.last + 1, listed.last + 1 + CLOSE) if _is_to_join(scene, i)), -1)
        if not listed.states or aim < 0:
            continue
        bodies, _ = body_behind(scene, aim, reach=CLOSE)
        for body in (bodies or latest_body(scene, at))[:1]:
            yield listed.states, body


def _invites(scene: Scene, at: int) -> bool:
    item, frames = scene.items[at], scene.knowledge.frames
    senses = frames.verbs.get(item.head.key, ()) if item.kind == "verb" else frames.nouns.get(item.head.key, ())
    return any(s.frame.id in (INVITE, "urge") for s in senses)


def _is_to_join(scene: Scene, at: int) -> bool:
    """Whether words of joining, or of becoming members, begin at an item."""
    if at >= len(scene.items):
        return False
    first = scene.items[at].start
    last = scene.items[min(at + 1, len(scene.items) - 1)].end
    text = " ".join(scene.sentence.norms[first:last])
    return any(text == words or text.startswith(f"{words} ") for words in scene.knowledge.groups["to_join"])
