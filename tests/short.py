"""A short article around a few sentences, as the unit tests hand it to the reader."""

from __future__ import annotations

from kg.knowledge import load
from kg.model import Happening, RawPage, Reading
from kg.pipeline import Stages, extract, stages

DAY = "2024-06-10"
END = "\n\nوبقي الجو صحوا في المدينة حتى المساء، ولم تسجل أي أمطار في ذلك النهار الطويل."


def page(text: str, day: str = DAY, title: str = "", name: str = "short") -> RawPage:
    """An article published on `day`; its last paragraph, of the weather, tells nothing."""
    return RawPage(identifier=name, text=f"{title}\n\n{text}{END}", meta={"published": day})


def read(text: str, day: str = DAY, title: str = "") -> Reading:
    """All that is read in a short article."""
    return extract(page(text, day, title), load())


def steps(text: str, day: str = DAY) -> Stages:
    """What each step makes of a short article."""
    return stages(page(text, day), load())


def told(text: str, day: str = DAY, title: str = "") -> tuple[Happening, ...]:
    """All events, statements, actions and agreements of a short article."""
    return read(text, day, title).happenings


def of_class(text: str, cls: str, day: str = DAY, title: str = "") -> list[Happening]:
    """What a short article tells of one class."""
    return [h for h in told(text, day, title) if h.cls == cls]


def statements(text: str, day: str = DAY) -> list[Happening]:
    """The statements of a short article."""
    return of_class(text, "Statement", day)


def speakers(text: str) -> set[str]:
    """Everybody who speaks in a short article."""
    return {key for h in statements(text) for key in h.values("speaker")}


def spoken(text: str) -> set[tuple[str, str]]:
    """Every speaker of a short article with the verb of what he says."""
    return {(key, h.evidence.pattern.split(".")[-1]) for h in statements(text) for key in h.values("speaker")}


def sides(happening: Happening) -> set[str]:
    """All who have a part in an event, in whatever role, without the kind of the key."""
    return {p.value.split(":")[-1] for p in happening.parts if p.role not in ("location", "about", "superEvent")}


def deeds(text: str) -> list[Happening]:
    """What somebody does for or against another in a short article, accessions among it."""
    return [h for h in told(text) if h.cls in ("Action", "Accession")]


def done(text: str, doer: str, target: str, category: str, status: str = "Occurred") -> bool:
    """Whether a deed of that category and status has the two, in whatever role says so."""
    return any(
        doer in keys(h, "actor", "participant")
        and target in keys(h, "target", "participant")
        and category in h.categories
        and h.status == status
        for h in deeds(text)
    )


def keys(happening: Happening, *roles: str) -> set[str]:
    """Who or what plays one of the roles in a happening, without the kind of the key."""
    return {key.split(":")[-1] for key in happening.values(*roles)}


def roles(text: str, day: str = DAY) -> set[tuple[str, str, str]]:
    """The offices and relations of a short article as (subject, property, object)."""
    return {(r.subject, r.property, r.object) for r in read(text, day).relations}
