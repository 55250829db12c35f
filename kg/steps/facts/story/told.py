"""What a sentence tells, as it is kept until the day of the news is known."""

from __future__ import annotations

from kg.model import Moment, Zone
from kg.model.record import Record, record
from kg.steps.facts.story.drafts import Draft


@record
class Told(Record):
    """What a sentence tells in clauses of its own, each with the token at which its predicate stands;
    `announced` are those that somebody did by saying so.

    `times` are those outside of what is said, each with the token at which it begins, but `described` those of things
    that relative clauses tell of, or of telling it. `looks_back` where the sentence recalls something, `goes_on` where
    it opens by adding to the one before, `elsewhere` by turning to another matter, `past` under a heading that
    announces what was before.
    """

    sentence: int
    paragraph: int
    zone: Zone
    drafts: tuple[tuple[int, Draft], ...]
    announced: tuple[Draft, ...]
    times: tuple[tuple[int, Moment], ...]
    described: tuple[Moment, ...]
    looks_back: bool
    goes_on: bool
    elsewhere: bool
    past: bool
    counted: tuple[str, int] | None
