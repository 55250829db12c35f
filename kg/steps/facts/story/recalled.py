"""Words said in a scene that the article recalls: who was present there, and is in no news, spoke there and then.

"N met X in T on Friday. M had met Y in U on Sunday. M said": he said it in U on Sunday, not on the day of the news.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Zone
from kg.model.classes import CONVENED
from kg.steps.facts.clauses.clause import groups_of, told_at
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.occasions import tells_time
from kg.steps.facts.story.story import Story

SCENES = CONVENED | {"Visit", "Signing", "Call", "Statement"}
# how many sentences back the scene may be told
NEAR = 5
# words by which a sentence stays in the scene told right before it
IN_IT = "in_it"
STAYING = ("back_then", "spoken_there")


def said_then(story: Story) -> None:
    """Give what somebody says after a recalled scene that he alone was in the day and place of that scene."""
    _said_in_it(story)
    if not story.told or tells_time(story):
        return
    for index, draft in story.made.items():
        if draft.cls != "Statement" or draft.status != "Occurred" or draft.zone != Zone.BODY or draft.said_by:
            continue
        inside = story.stands_inside(story.clauses[index])
        if inside or draft.moment is not None or draft.values("during") or draft.undated:
            continue
        scene = _scene(story, draft)
        if scene is not None:
            for _, piece in story.pieces.get(index, ((0, draft),)):
                _set_in(piece, scene)


def _said_in_it(story: Story) -> None:
    """Give what "in it" behind its verb ties to a visit or gathering told before in the sentence its day and place."""
    if IN_IT not in story.traces:
        return
    for index, draft in story.made.items():
        verb = story.clauses[index].verb_at
        behind = story.here.items[verb + 1 : verb + 2] if draft.cls == "Statement" and verb >= 0 else ()
        if not behind or story.text(behind[0]) not in story.knowledge.groups[IN_IT] or draft.said_by:
            continue
        held = [d for n, d in story.made.items() if told_at(story.clauses[n]) < verb and d.cls in CONVENED | {"Visit"}]
        scene = held[-1] if held else None
        if scene is None or scene.moment is None or not draft.status == scene.status == "Occurred":
            continue
        for _, piece in story.pieces.get(index, ((0, draft),)):
            if piece.moment is None:
                _set_in(piece, scene)


def _set_in(draft: Draft, scene: Draft) -> None:
    draft.moment = draft.moment or scene.moment
    draft.former = draft.moment is None
    if scene.cls != "Statement":
        draft.add("during", (scene.id,), draft.evidence)
    elif not draft.values("location", "channel"):
        draft.take("location", scene, nearest(scene))


def _scene(story: Story, said: Draft) -> Draft | None:
    """The scene told before in which who speaks took part: one recalled, or any if the sentence stays in it."""
    speakers = set(said.values("speaker"))
    stays = _stays(story)
    if not speakers or not (stays or _is_only_recalled(story, speakers)):
        return None
    for told in reversed(story.told):
        if told.zone != Zone.BODY or said.sentence - told.sentence > NEAR:
            return None
        there = [d for d in _told_in(story, told.sentence) if speakers <= _present(story, d)]
        if there:
            met = [d for d in there if d.cls != "Statement"] or there
            return max(met, key=lambda d: (d.moment is not None, bool(d.values("location"))))
    return None


def _stays(story: Story) -> bool:
    """Whether "at that time" or "there" stands in the sentence, outside of what is said in it."""
    if story.traces.isdisjoint(STAYING):
        return False
    spans = [c.content for c in story.clauses if c.content is not None]
    for at, item in enumerate(story.here.items):
        if any(story.text(item) in story.knowledge.groups[g] for g in STAYING):
            before = groups_of(story.here.items[at - 1]) if at else frozenset[str]()
            opens = any(at == max(c.verb_at, c.subject_at) + 1 for c in story.clauses)
            return "that" not in before and (opens or not any(first <= at < last for first, last in spans))
    return False


def _is_only_recalled(story: Story, speakers: set[str]) -> bool:
    """Whether all sentences before that name somebody recall something."""
    recalled = {t.sentence for t in story.told if t.looks_back}
    here = story.here.sentence.index
    named = (s for s in story.linked.sentences if s.sentence.index < here and s.sentence.index not in recalled)
    return bool(recalled) and not any(speakers & set(item.keys) for s in named for item in s.items)


def _told_in(story: Story, sentence: int) -> Iterator[Draft]:
    """What a sentence before tells as a fact that people were present at."""
    for draft in story.book.drafts:
        plain = draft.cls in SCENES and draft.status == "Occurred" and not draft.said_by
        if plain and draft.sentence == sentence:
            yield draft


def _present(story: Story, scene: Draft) -> set[str]:
    """Who is present in a scene, and the states for which they are."""
    return set(scene.parties()) | story.states(scene)
