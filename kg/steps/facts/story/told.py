"""What a sentence tells, as it is kept until the day of the news is known."""

from __future__ import annotations

from kg.model import Moment, Zone
from kg.model.record import Record, record
from kg.steps.facts.story.drafts import Draft


@record
class Told(Record):
    """What a sentence tells in clauses of its own, the times that stand outside of what is said in it."""

    sentence: int
    paragraph: int
    zone: Zone
    drafts: tuple[Draft, ...]
    times: tuple[Moment, ...]
    looks_back: bool
    goes_on: bool
