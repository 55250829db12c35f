"""The one person who goes on speaking behind sentences that tell of something else."""

from __future__ import annotations

from kg.steps.facts.story.story import Story

PERSON = "person:"


def voice_after(story: Story, last: tuple[str, ...], *, unnamed: bool) -> tuple[str, ...]:
    """The one person who spoke last, as long as nobody else has spoken or acted since; `last` is who acted last.

    What others are told to have said in his words leaves him the word.
    """
    told = (story.made[i] for i in sorted(story.made, reverse=True) if story.made[i].cls == "Statement")
    speakers = next((draft.values("speaker") for draft in told if not draft.said_by), ())
    if speakers:
        return speakers if len(speakers) == 1 and speakers[0].startswith(PERSON) else ()
    acts = last != story.voice and any(key.startswith(PERSON) for key in last)
    return () if unnamed or acts else story.voice
