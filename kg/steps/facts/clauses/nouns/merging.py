"""The sense that a light verb and the event noun that it carries make together."""

from __future__ import annotations

from kg.knowledge.frames import Sense
from kg.model.classes import GATHERINGS
from kg.steps.facts.clauses.nouns.carriers import EXCHANGE
from kg.steps.facts.clauses.nouns.twins import GATHERING
from kg.steps.facts.clauses.row import Row
from kg.steps.facts.clauses.words.senses import sense_of

RECEIVING = frozenset({"target", "addressee"})
HELP = "AID"


def merge(row: Row, sense: Sense, noun_at: int) -> Sense:
    """A light verb's sense joined with that of its noun: the noun's frame, the verb's subject role."""
    if noun_at < 0:
        return sense
    found = sense_of(row, row.knowledge.frames.nouns.get(row.items[noun_at].head.key, ()), noun_at, noun_at + 5)
    if found is None:
        return sense
    frame = found.frame
    if sense.frame.id == GATHERING and frame.event in GATHERINGS:
        # "a call brought X together with Y": a call between those whom the verb names
        first = sense.frame
        frame = frame._replace(subject=first.subject, object=first.object, slots={**frame.slots, **first.slots})
        return found._replace(frame=frame, id=f"{found.id}+{sense.id.rsplit('/', 1)[-1]}")
    if not sense.frame.light:
        return sense._replace(
            agreement=found.agreement if frame.id == sense.frame.id else sense.agreement,
            genitive=found.genitive,
            genitive_alone=found.genitive_alone,
            nisba=found.nisba,
            frame=sense.frame._replace(slots={**frame.slots, **sense.frame.slots}),
        )
    acts = sense.frame.subject == "speaker" and frame.event != "Statement"
    # who takes part in giving help gives it
    acts = acts or (frame.category == HELP and frame.subject == "actor" and sense.frame.subject == "participant")
    if (sense.frame.id != "light" or sense.frame.subject != "actor") and not acts:
        frame = frame._replace(subject=sense.frame.subject or frame.subject)
    status = sense.frame.status or frame.status
    exchanged = sense.frame.id == EXCHANGE and frame.category
    category = (
        sense.frame.category or frame.category
        if not exchanged and sense.frame.id != "light" and frame.event == "Statement"
        else frame.category
    )
    # who gets a request gets it from somebody, whatever the noun by itself says of "from"
    gets = sense.frame.subject in RECEIVING and frame.event == "Statement"
    # the particle that leads to the noun says nothing of what stands behind that: "took part in a meeting in X"
    led = row.particle(noun_at)
    own = {particle: role for particle, role in sense.frame.slots.items() if particle != led}
    slots = {**frame.slots, **own} if gets else {**own, **frame.slots}
    frame = frame._replace(status=status, category=category, slots=slots)
    return found._replace(frame=frame, id=f"{found.id}+{sense.id.rsplit('/', 1)[-1]}")
