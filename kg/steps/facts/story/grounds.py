"""Where those of the news said what they said: at the gathering of which it tells, though no day is told."""

from __future__ import annotations

from itertools import islice

from kg.model import Zone
from kg.steps.facts.story.drafts import Draft, nearest
from kg.steps.facts.story.occasions import looks_back, tells_time
from kg.steps.facts.story.story import Story

GATHERED = frozenset({"Summit", "Meeting", "Signing"})
PRESENT = ("participant", "host", "attendee", "signatory", "actor")
LEAD = 3


def place_by_news(story: Story) -> None:
    """Give what is said by people of the gathering that the title or lead tells the place where they gathered."""
    if not story.made or tells_time(story) or looks_back(story):
        return
    said = [(i, d) for i, d in story.made.items() if d.cls == "Statement" and _is_open(story, i, d)]
    gathered = _gathered(story) if said else []
    for index, draft in said:
        people = {k for k in draft.values("speaker") if k.startswith("person:")}
        ground = next((d for d in gathered if people and people <= set(d.values(*PRESENT))), None)
        for _, piece in story.pieces.get(index, ()) if ground is not None else ():
            if ground is not None and not piece.values("location"):
                piece.take("location", ground, nearest(ground))


def _is_open(story: Story, index: int, draft: Draft) -> bool:
    """Whether the body tells what was said in its own words, and neither where nor through whom it is known."""
    own = story.clauses[index].inside < 0 and not draft.said_by and draft.zone == Zone.BODY
    return own and draft.status == "Occurred" and not draft.values("location", "channel", "during")


def _gathered(story: Story) -> list[Draft]:
    """The gatherings of which the title or the first sentences of the body tell, each with its place."""
    body = list(islice((s.sentence.index for s in story.linked.sentences if s.sentence.zone == Zone.BODY), LEAD))
    last = body[-1] if body else -1
    first = (d for d in story.book.drafts if d.sentence <= last and d.cls in GATHERED)
    return [d for d in first if d.status == "Occurred" and not d.said_by and not d.former and nearest(d)]
