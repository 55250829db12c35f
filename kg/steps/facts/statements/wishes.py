"""What a verb amounts to by what it is about: hopes asked of another or good wishes, worries, warnings, pledges."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.knowledge import Knowledge
from kg.knowledge.frames import Frame
from kg.model import Token
from kg.steps.facts.statements.stems import stems

ASKED = "REQUEST"
WISHED = "SUPPORT"
WISH = f"{ASKED} {WISHED}"
# how far behind a word of hoping he may be named who is to do what is hoped for: "in that Ankara", "that the Polish
# government opens"
NEAR = 5


def wished(parties: Mapping[int, bool], at: int) -> str:
    """The category of a hope whose words go on at `at`; it is asked of another who is named right there.

    `parties` tells where somebody is named, and whether it is the speaker's own side.
    """
    named = [i for i in parties if at <= i < at + NEAR]
    return ASKED if named and not parties[min(named)] else WISHED


def shaded(frame: Frame, tokens: Sequence[Token], knowledge: Knowledge, *, heard: bool) -> tuple[str, ...]:
    """The categories of a verb by the words of what it is about, none where these tell nothing.

    `heard` tells whether somebody is spoken to.
    """
    shades = knowledge.cues.shades.get(frame.id, ())
    if not shades:
        return ()
    stems_of = knowledge.memo(stems)
    spoken = {stem for token in tokens if token.is_word for stem in stems_of[token.norm]}
    told = (s for s in shades if not (s.alone and heard) and not s.words.isdisjoint(spoken))
    return next((shade.categories for shade in told), ())
