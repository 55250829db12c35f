"""From clauses to facts: one article's reader, which keeps who spoke last and what happened already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.knowledge import Knowledge
from kg.model import (
    Document,
    Entity,
    Evidence,
    Happening,
    Item,
    Linked,
    LinkedSentence,
    Moment,
    Reading,
    Relation,
    Zone,
)
from kg.steps.facts.clauses import Clause, ClauseReader, groups_of
from kg.steps.facts.drafts import Book, Draft
from kg.steps.facts.relations import find_relations
from kg.steps.facts.said import categories_of, quote_of
from kg.steps.facts.topics import Topics, things_in

HOSTILE = frozenset({"ASSAULT", "COERCE", "ACCUSE", "THREATEN"})
REPORTING = frozenset({"declare", "report", "publish", "quote", "reveal"})
CHAIRING = frozenset({"take_office", "chair", "chairmanship", "preside_talks"})
ATTACHING = frozenset({"attend", "participate", "absent", "host_meeting", "chair", "convene", "preside_talks"})
BOTH_SIDES = frozenset({"Meeting", "Call"})
ROLE_NAMES = {"organisation": "target", "office": "", "content": "", "none": ""}
CERTAIN = {"Occurred": 0.85, "Planned": 0.8, "Alleged": 0.7, "Denied": 0.75}


class Reader:
    """Reads the sentences of one document in order."""

    def __init__(self, document: Document, linked: Linked, knowledge: Knowledge) -> None:
        self.document = document
        self.linked = linked
        self.knowledge = knowledge
        self.topics = Topics(knowledge)
        self.book = Book(linked.state_of, self._within)
        self.relations: list[Relation] = []
        self.speaker: tuple[str, ...] = ()
        self.previous: list[Draft] = []

    def read(self) -> Reading:
        """The reading of the whole article."""
        for sentence in self.linked.sentences:
            self._sentence(sentence)
        happenings = tuple(self._finished(d) for d in self.book.drafts if self._kept(d))
        return Reading(
            article=self.document.article,
            entities=self._entities(happenings),
            relations=tuple(self.relations),
            happenings=happenings,
        )

    def _within(self, key: str) -> str:
        thing = self.knowledge.world.things.get(key)
        return (thing.within or thing.capital_of) if thing else ""

    # One sentence

    def _sentence(self, linked: LinkedSentence) -> None:
        self.here = linked
        items = linked.items
        self._roles(linked)
        self._relations(linked)
        reader = ClauseReader(self.knowledge, linked.sentence, items, self.speaker, linked.pair_people)
        self.clauses = reader.read()
        self.made: dict[int, Draft] = {}
        self.claimed: set[int] = set()
        self.source = self._attribution(items)
        for index, clause in enumerate(self.clauses):
            draft = (
                self._statement(index, clause)
                if clause.sense.frame.event == "Statement"
                else self._event(index, clause)
            )
            if draft is not None:
                self.made[index] = draft
        self._frames()
        self._hosts(items)
        self._came(items)
        self.previous = [d for d in self.made.values() if d.sentence == linked.sentence.index]
        if self.speaker != reader.last_subject and reader.last_subject:
            self.speaker = reader.last_subject

    def _text(self, item: Item) -> str:
        return " ".join(t.norm for t in self.here.sentence.tokens[item.start : item.end])

    def _evidence(self, pattern: str) -> Evidence:
        sentence = self.here.sentence
        article = self.document.article
        first, last = sentence.start, sentence.end
        return Evidence(
            article=article.identifier, start=first, end=last, exact=article.text[first:last], pattern=pattern
        )

    def _roles(self, linked: LinkedSentence) -> None:
        for claim in linked.roles:
            if claim.manner in ("former", "late", "elect", "designate", "outgoing") or claim.role == "":
                continue
            self.relations.append(
                Relation(
                    subject=claim.person,
                    property=claim.role,
                    object=claim.of,
                    evidence=self._evidence(claim.pattern),
                    confidence=0.9,
                )
            )

    def _relations(self, linked: LinkedSentence) -> None:
        for subject, prop, target, at, last in find_relations(linked.items, self.knowledge, linked.group, self._text):
            self.relations.append(
                Relation(
                    subject=subject,
                    property=prop,
                    object=target,
                    evidence=self._evidence(f"relation.{prop}"),
                    confidence=0.85,
                )
            )
            if prop == "memberOf":
                self._joined(linked, subject, target, at, last)

    def _attribution(self, items: Sequence[Item]) -> tuple[str, ...]:
        """On whose word the sentence stands by a phrase like "according to"."""
        for i, item in enumerate(items):
            if "attribution" in groups_of(item):
                for later in items[i + 1 : i + 8]:
                    if later.kind == "ref":
                        return later.keys
        return ()

    # Statements

    def _statement(self, index: int, clause: Clause) -> Draft | None:
        frame = clause.sense.frame
        speakers = self._role_keys(clause, "speaker", "actor")
        if clause.kind == "noun":
            speakers = speakers or self._owner(clause)
        if not speakers and clause.subject and frame.subject in ("speaker", "party", "participant"):
            speakers = clause.subject
        speakers = tuple(k for k in speakers if not k.startswith("place:") or k == "place:the_west")
        if not speakers or clause.common:
            return None
        if clause.kind == "noun" and clause.verb_at < 0 and not self._spoken_noun(clause):
            return None
        items, sentence = self.here.items, self.here.sentence
        start, end = clause.content or (clause.at + 1, clause.end)
        first = items[min(start, len(items) - 1)].start
        last = items[end - 1].end if end > start else items[clause.at].end
        evidence = self._evidence(clause.sense.id)
        categories = categories_of(
            sentence, first, last, frame.category, self.knowledge, future=any(i.head.future for i in items[start:end])
        )
        status = clause.manner.status if clause.manner.detail in ("negated", "conditional") else "Occurred"
        if clause.manner.detail == "negated":
            return None
        draft = Draft(
            "Statement",
            categories,
            status,
            "",
            evidence,
            clause.sense.id,
            sentence.index,
            sentence.zone,
            frame=frame.id,
            confidence=0.8,
            quote=quote_of(self.document.article.text, sentence, first, last),
        )
        draft.add("speaker", speakers, evidence)
        head_end = start
        for part in clause.parts:
            role = part.role if part.role in ("addressee", "about", "location", "target") else ""
            if part.item >= start and part.role in ("location",) and clause.content:
                role = ""
            if role == "target" or (role == "addressee"):
                draft.add("addressee", (k for k in part.keys if k not in speakers), evidence)
            elif role:
                draft.add(role, (k for k in part.keys if k not in speakers), evidence)
        draft.add("about", self.topics.bilateral(sentence, items, clause.at, end, self.here.pair_states), evidence)
        draft.add("about", self.topics.between(sentence, items[clause.at].end, last), evidence)
        own = {*speakers, *map(self.book.state_of, speakers)}
        draft.add(
            "about", (k for k in things_in(items, start, end, self.knowledge.world.capitals) if k not in own), evidence
        )
        draft.moment = self._moment(clause, head_end if clause.content else end)
        if self.source and self.source != speakers:
            draft.add("channel", self.source, evidence)
        self._channel(clause, draft, evidence)
        if clause.inside >= 0 and clause.inside in self.made:
            outer = self.made[clause.inside]
            if set(speakers) <= set(outer.values("speaker")):
                return None
            draft.said_by = outer.values("speaker")
            entered = self.book.enter(draft)
            outer.add("content", (entered.id,), evidence)
            return entered
        self.speaker = speakers
        return self.book.enter(draft)

    def _spoken_noun(self, clause: Clause) -> bool:
        """A noun of saying counts only where its speaker is part of the phrase."""
        return bool(self._role_keys(clause, "speaker")) and clause.sense.frame.category != ""

    def _owner(self, clause: Clause) -> tuple[str, ...]:
        return self.speaker if clause.pron and self.speaker else ()

    def _channel(self, clause: Clause, draft: Draft, evidence: Evidence) -> None:
        for part in clause.parts:
            if part.role == "channel":
                draft.add("channel", part.keys, evidence)

    # Events

    def _event(self, index: int, clause: Clause) -> Draft | None:
        frame = clause.sense.frame
        if not frame.event:
            return None
        parts = self._event_parts(clause)
        cls = frame.event
        evidence = self._evidence(clause.sense.id)
        manner, said_by = self._truth(clause)
        sentence = self.here.sentence
        categories = (frame.category,) if frame.category else ()
        draft = Draft(
            cls,
            categories,
            manner[0],
            manner[1],
            evidence,
            clause.sense.id,
            sentence.index,
            sentence.zone,
            frame=frame.id,
            said_by=said_by,
            confidence=CERTAIN[manner[0]],
        )
        for role, keys in parts:
            draft.add(role, keys, evidence)
        self._understood(clause, draft, evidence)
        self._after_talks(clause, draft, evidence)
        self._whose(draft)
        self._pronoun_group(clause, draft, evidence)
        if (
            clause.inside >= 0
            and not draft.values("actor")
            and self.clauses[clause.inside].sense.frame.category == "ACCUSE"
        ):
            accused = [k for part in self.clauses[clause.inside].parts if part.role == "target" for k in part.keys]
            if frame.subject == "actor" or clause.sense.genitive in ("actor", "target"):
                draft.add("actor", (k for k in accused if k not in draft.values("target")), evidence)
        if frame.category == "ASSAULT" and not draft.values("target", "participant"):
            draft.add(
                "target",
                (
                    k
                    for k in map(self._state_at, draft.values("location"))
                    if k.startswith("country:") and k not in draft.values("actor")
                ),
                evidence,
            )
        draft.moment = self._moment(clause, clause.end)
        self._ahead(draft)
        self._chairs(clause, draft, evidence)
        agreement = self._agreement(clause, draft, evidence)
        if clause.sense.agreement and clause.kind == "noun" and clause.verb_at < 0 and frame.object != "agreement":
            return None
        if cls == "Signing" and clause.dropped and not clause.sense.agreement and not draft.values("agreement"):
            return None
        if (
            clause.kind == "verb"
            and clause.verb_at == clause.at
            and frame.id in ATTACHING
            and self._attached(index, clause, draft)
        ):
            return None
        if not self._enough(draft, clause):
            meant = self._meant(clause, cls)
            if meant is not None and clause.verb_at >= 0 and meant.status == draft.status:
                for part in draft.parts:
                    if part.role in ("participant", "host", "absentee", "location"):
                        meant.add(part.role, (part.value,), evidence)
            return meant
        draft = self.book.enter(draft)
        if agreement is not None:
            draft.add("outcome", (agreement.id,), evidence)
            agreement.add("concludedAt", (draft.id,), evidence)
        self._standing(draft, frame.id, evidence)
        if clause.inside >= 0 and clause.inside in self.made:
            self.made[clause.inside].add("content", (draft.id,), evidence)
        return draft

    def _state_at(self, place: str) -> str:
        """The state in which a place lies, empty where unknown."""
        while place and not place.startswith("country:"):
            place = self._within(place)
        return place

    def _understood(self, clause: Clause, draft: Draft, evidence: Evidence) -> None:
        """Who pledges or threatens an act is its doer; who is asked for one is as well."""
        role = clause.sense.frame.subject
        if (
            clause.kind != "noun"
            or clause.inside < 0
            or role in ("", "none")
            or draft.status != "Planned"
            or clause.inside not in self.made
        ):
            return
        if draft.values(role, "actor"):
            return
        outer = self.made[clause.inside]
        asked = self.clauses[clause.inside].sense.frame.category == "REQUEST"
        doers = outer.values("addressee") if asked else outer.values("speaker")
        draft.add(
            self._property(role, doers, draft.cls), (k for k in doers if k not in draft.values("target")), evidence
        )

    def _after_talks(self, clause: Clause, draft: Draft, evidence: Evidence) -> None:
        """ "After talks, X and Y announced": they who announce together are those who talked."""
        if draft.cls not in BOTH_SIDES or clause.kind != "noun" or draft.parties() or not self._aside(clause):
            return
        for other in self.clauses:
            if other.kind == "verb" and len(other.subject) == 2:
                draft.add("participant", other.subject, evidence)
                return

    def _whose(self, draft: Draft) -> None:
        """A meeting "of" one organisation alone is its own: it is the organiser."""
        parties = draft.values("participant")
        if (
            draft.cls == "Meeting"
            and len(parties) == 1
            and self._is_international(parties[0])
            and not draft.values("host", "organizer")
        ):
            draft.parts = [replace(p, role="organizer") if p.role == "participant" else p for p in draft.parts]

    def _is_international(self, key: str) -> bool:
        thing = self.knowledge.world.things.get(key)
        return thing is not None and "InternationalOrganization" in thing.types

    def _pronoun_group(self, clause: Clause, draft: Draft, evidence: Evidence) -> None:
        """ "It was later joined by": the organisation spoken of last stands in a pronoun."""
        if draft.cls != "Accession" or draft.values("target", "organizer") or not self.here.group:
            return
        if any(
            i.kind == "function" and i.head.key == "inflected_preposition"
            for i in self.here.items[clause.at + 1 : clause.end]
        ):
            draft.add("target", (self.here.group,), evidence)

    def _joined(self, linked: LinkedSentence, subject: str, target: str, at: int, last: int) -> None:
        """ "Became a member" tells of an accession as well."""
        items = linked.items
        if not any("become" in groups_of(i) for i in items[max(0, at - 4) : last + 1]):
            return
        evidence = self._evidence("accede/become")
        draft = Draft(
            "Accession",
            ("COOPERATE",),
            "Occurred",
            "",
            evidence,
            "accede/become",
            linked.sentence.index,
            linked.sentence.zone,
            frame="accede",
            confidence=0.8,
        )
        draft.add("participant", (subject,), evidence)
        draft.add("target", (target,), evidence)
        after = [m for start, _, m in linked.times if start >= items[last].start]
        draft.moment = after[0] if after else None
        self.book.enter(draft)

    def _hosts(self, items: Sequence[Item]) -> None:
        """ "The host of the summit, X" and "among the guests of the organisation, X"."""
        for i, item in enumerate(items):
            groups = groups_of(item)
            if not groups & {"host", "guests"}:
                continue
            larger = self.book.latest("Summit") or self.book.latest("Meeting")
            refs = [
                r
                for r in items[i + 1 : i + 6]
                if r.kind == "ref" and not r.prep and r.keys[0].startswith(("person:", "country:"))
            ]
            if larger is None or not refs:
                continue
            evidence = self._evidence("summit/host")
            larger.add("host" if "host" in groups else "participant", refs[0].keys, evidence)
            larger.add("participant", refs[0].keys, evidence)

    def _ahead(self, draft: Draft) -> None:
        """What lies after the day of the article is planned, whatever its verb says."""
        day = self.linked.when
        value = draft.moment.value if draft.moment else None
        if (
            self.document.article.published
            and day
            and value
            and draft.status == "Occurred"
            and value > day[: len(value)]
            and len(value) <= len(day)
        ):
            draft.status, draft.detail = "Planned", "scheduled"

    def _chairs(self, clause: Clause, draft: Draft, evidence: Evidence) -> None:
        """A state that takes or holds the presidency of an organisation."""
        if clause.sense.frame.id not in CHAIRING or draft.status != "Occurred" or draft.said_by:
            return
        bodies = [k for part in clause.parts for k in part.keys if k.startswith("organization:")]
        for subject in clause.subject:
            if subject.startswith("country:") and bodies:
                self.relations.append(
                    Relation(subject=subject, property="chairOf", object=bodies[0], evidence=evidence, confidence=0.85)
                )

    def _attached(self, index: int, clause: Clause, draft: Draft) -> bool:
        """Whether who attends, stays away or hosts was added to the event named in the clause or spoken of last."""
        larger = None
        lone = self.book.latest("Summit") or self.book.latest("Meeting", "Signing")
        for j in range(index + 1, len(self.clauses)):
            noun = self.clauses[j]
            if noun.at >= clause.end:
                break
            if noun.kind == "noun" and noun.sense.frame.event in ("Summit", "Meeting", "Signing", "Appointment"):
                bare = noun.sense.frame.event == "Meeting" and not noun.parts
                larger = (
                    lone if bare and lone else self._event(j, noun) or self.book.latest(noun.sense.frame.event) or lone
                )
                break
        else:
            larger = None
        if larger is None and not any(p.role not in ("about",) for p in clause.parts):
            larger = lone
        if larger is None:
            return False
        for part in draft.parts:
            if part.role in ("participant", "host", "absentee"):
                larger.add(part.role, (part.value,), draft.evidence)
        return True

    def _event_parts(self, clause: Clause) -> list[tuple[str, tuple[str, ...]]]:
        frame = clause.sense.frame
        out: list[tuple[str, tuple[str, ...]]] = []
        subject_role = frame.subject
        if clause.subject and subject_role not in ("", "none"):
            out.append((subject_role, clause.subject))
        for part in clause.parts:
            out.append((part.role, part.keys))
        if clause.kind == "noun" and clause.pron:
            role = clause.sense.genitive or "participant"
            out.append((role, self._antecedent(clause)))
        return [(self._property(role, keys, frame.event), keys) for role, keys in out if keys]

    def _antecedent(self, clause: Clause) -> tuple[str, ...]:
        """Whom a pronoun behind a noun stands for: the nearest of its number before it, else who spoke last."""
        dual = clause.pron in self.knowledge.dual_pronouns
        limit = clause.verb_at if clause.verb_at >= 0 else clause.at
        for item in reversed(self.here.items[:limit]):
            if (
                item.kind == "ref"
                and (len(item.keys) == 2 if dual else len(item.keys) == 1)
                and not item.keys[0].startswith("place:")
            ):
                found: tuple[str, ...] = item.keys
                return found
        if dual:
            return self.here.pair_people or self.here.pair_states
        return self.speaker if len(self.speaker) == 1 else ()

    def _property(self, role: str, keys: tuple[str, ...], cls: str) -> str:
        if cls in ("Summit", "Meeting") and role in ("participant", "organizer", "actor"):
            if all(
                k.startswith("organization:") and "InternationalOrganization" in self.knowledge.world.things[k].types
                for k in keys
                if k in self.knowledge.world.things
            ) and all(k in self.knowledge.world.things for k in keys):
                return "organizer" if role != "participant" or cls == "Summit" else role
            if role == "organizer":
                return "participant"
        if role in ("party", "signatory") and cls == "Signing":
            return "participant"
        if role == "agreement":
            return "agreement"
        return ROLE_NAMES.get(role, role)

    def _truth(self, clause: Clause) -> tuple[tuple[str, str], tuple[str, ...]]:
        """Status and finer value of a clause, and on whose word it stands."""
        manner = clause.manner
        status, detail = manner.status, manner.detail
        said_by: tuple[str, ...] = ()
        if clause.inside >= 0 and not self._aside(clause):
            outer = self.clauses[clause.inside]
            draft = self.made.get(clause.inside)
            said_by = draft.values("speaker") if draft else outer.subject
            status, detail = self._said(clause, outer, status, detail)
            if status == "Occurred" and outer.content and not self._is_clause(outer):
                said_by = ()
        elif self.source:
            said_by = self.source
            if clause.sense.frame.category in HOSTILE and status == "Occurred":
                status = "Alleged"
        return (status if status in CERTAIN else "Occurred", detail), said_by

    def _is_clause(self, outer: Clause) -> bool:
        """Whether what is said is a clause or quotation, not a noun phrase."""
        first = self.here.items[outer.content[0]] if outer.content and outer.content[0] < len(self.here.items) else None
        return first is not None and ("that" in groups_of(first) or first.kind in ("quote", "mark"))

    def _aside(self, clause: Clause) -> bool:
        """Whether an event noun only dates what is told around it: "hours after the inauguration of"."""
        if clause.kind != "noun" or clause.verb_at >= 0:
            return False
        return any("during" in groups_of(item) for item in self.here.items[max(0, clause.at - 4) : clause.at])

    def _said(self, clause: Clause, outer: Clause, status: str, detail: str) -> tuple[str, str]:
        """The status of an event by what is said of it."""
        frame = outer.sense.frame
        if frame.status == "Denied":
            return "Denied", "denied"
        if status != "Occurred":
            return status, detail
        if frame.status == "Planned":
            return "Planned", ""
        if not self._is_clause(outer):
            if (
                clause.kind == "noun"
                and clause.definite
                and not clause.pron
                and frame.category in ("REQUEST", "REJECT")
            ):
                return status, detail
            if frame.category in ("AGREE", "REQUEST", "COOPERATE", "THREATEN", "REJECT"):
                return "Planned", "hoped" if frame.category == "REQUEST" else ""
            return ("Alleged", "alleged") if frame.category == "ACCUSE" else (status, detail)
        if frame.id in REPORTING and clause.sense.frame.category not in HOSTILE:
            return status, detail
        return "Alleged", "alleged"

    def _enough(self, draft: Draft, clause: Clause) -> bool:
        people = draft.values("participant", "actor", "target", "host")
        place = draft.values("location")
        match draft.cls:
            case "Summit":
                return bool(
                    draft.values("organizer") or len(people) >= 2 or (place and (people or clause.kind == "noun"))
                )
            case "Meeting" | "Call":
                return (
                    len(people) >= 2
                    or (bool(draft.values("organizer"))
                    and bool(people or place))
                    or bool(draft.values("absentee"))
                )
            case "Visit":
                return bool(draft.values("actor", "participant")) and bool(place or draft.values("target", "host"))
            case "Signing":
                return bool(people)
            case "Accession":
                return bool(draft.values("participant", "actor")) and bool(draft.values("target", "organizer"))
            case "Founding":
                return bool(draft.values("target", "organizer")) or len(people) >= 2
            case "Appointment":
                return any(k.startswith("person:") for k in draft.values("target", "actor", "participant"))
            case _:
                actors = draft.values("actor")
                if actors and set(draft.values("target")) - set(actors):
                    return True
                return len(draft.values("participant")) >= 2 or bool(
                    actors and place and draft.categories and draft.categories[0] in HOSTILE | {"MOBILIZE"}
                )

    def _meant(self, clause: Clause, cls: str) -> Draft | None:
        """The event that a definite noun without companions points back to."""
        return (
            self.book.latest(cls)
            if clause.definite and cls in ("Summit", "Meeting", "Call", "Visit", "Signing")
            else None
        )

    def _agreement(self, clause: Clause, event: Draft, evidence: Evidence) -> Draft | None:
        """The agreement that a clause speaks of, where its parties are known."""
        kind = clause.sense.agreement
        named = tuple(k for part in clause.parts for k in part.keys if k.startswith("agreement:"))
        signed = event.values("agreement")
        if not kind and not named and not signed:
            return None
        event.parts = [p for p in event.parts if p.role != "agreement"]
        sentence = self.here.sentence
        named = named or tuple(k for k in signed if k.startswith("agreement:"))
        things = [self.knowledge.world.things[k] for k in named]
        kind = kind or (things[0].detail if things else "")
        if not kind:
            return None
        draft = Draft(
            "Agreement",
            (),
            event.status,
            event.detail,
            evidence,
            clause.sense.id,
            sentence.index,
            sentence.zone,
            frame=kind,
            kind=kind,
            said_by=event.said_by,
            confidence=event.confidence,
        )
        parties = event.values("participant", "actor", "party", "signatory", "target", "host")
        people = tuple(k for k in parties if k.startswith("person:"))
        states = tuple(s for s in map(self.book.state_of, people) if s) + tuple(
            k for k in parties if not k.startswith(("person:", "place:"))
        )
        draft.add("same", named, evidence)
        draft.add("party", states, evidence)
        draft.add("signatory", people, evidence)
        if len(draft.values("party", "signatory")) < 2 and not named:
            return None
        if not draft.parties():
            return None
        end = self.here.items[min(clause.end, len(self.here.items)) - 1].end
        start = self.here.items[clause.at].start
        draft.add("about", self.topics.between(sentence, start, min(end, start + 14)), evidence)
        draft.moment = event.moment
        return self.book.enter(draft)

    def _standing(self, draft: Draft, frame: str, evidence: Evidence) -> None:
        """The lasting relation that an accession or founding brings."""
        if draft.status != "Occurred":
            return
        prop = {
            "accede": "memberOf",
            "admit": "memberOf",
            "found": "founderOf",
            "be_founded": "founderOf",
            "launch": "founderOf",
            "chairmanship": "chairOf",
        }.get(frame, "")
        if not prop:
            return
        for target in draft.values("target", "organizer"):
            if target.startswith("organization:"):
                for subject in draft.values("participant", "actor"):
                    if subject.startswith(("country:", "organization:")) and subject != target:
                        self.relations.append(
                            Relation(
                                subject=subject,
                                property=prop,
                                object=target,
                                evidence=evidence,
                                confidence=0.85,
                                status=draft.status,
                                said_by=draft.said_by,
                                since=draft.moment,
                            )
                        )

    # Time and frame

    def _moment(self, clause: Clause, stop: int) -> Moment | None:
        items = self.here.items
        verb = clause.verb_at if clause.verb_at >= 0 else clause.at
        first = items[min(verb, clause.at)].start
        last = items[min(stop, len(items)) - 1].end if stop > 0 else first
        after = [m for start, end, m in self.here.times if first <= start < max(last, first + 1)]
        if after:
            self.claimed.add(id(after[0]))
            return after[0]
        before = [m for start, end, m in self.here.times if start < first and id(m) not in self.claimed]
        return before[-1] if before else None

    def _frames(self) -> None:
        """Tie events and statements to the larger event named beside them."""
        items = self.here.items
        outer = [
            (i, c, self.made[i])
            for i, c in enumerate(self.clauses)
            if i in self.made
            and c.kind == "noun"
            and c.verb_at < 0
            and self.made[i].cls in ("Summit", "Meeting", "Visit", "Call", "Signing")
        ]
        for i, clause, larger in outer:
            role = self._framing(items, clause.at)
            if not role:
                continue
            for j, other in enumerate(self.clauses):
                smaller = self.made.get(j)
                if smaller is None or smaller is larger or j == i:
                    continue
                self._into(smaller, larger, role, other, clause)

    def _came(self, items: Sequence[Item]) -> None:
        """ "This came during the visit": what the sentence before told belongs to the event named here."""
        if not any("came" in groups_of(item) for item in items[:2]):
            return
        larger = next((d for d in self.made.values() if d.cls in ("Visit", "Summit", "Meeting", "Call")), None)
        for smaller in self.previous:
            if larger is not None and smaller is not larger:
                if smaller.cls == "Statement":
                    smaller.add("during", (larger.id,), larger.evidence)
                elif smaller.cls != larger.cls and smaller.cls in ("Meeting", "Signing", "Action", "Call"):
                    smaller.add("superEvent", (larger.id,), larger.evidence)

    def _framing(self, items: Sequence[Item], at: int) -> str:
        for i in range(at - 1, max(-1, at - 4), -1):
            groups = groups_of(items[i])
            if "frame" in groups:
                return "frame"
            if groups & {"during", "inside"}:
                return "during"
            if items[i].kind == "verb":
                break
        return "during" if items[at].prep else ""

    def _into(self, smaller: Draft, larger: Draft, role: str, other: Clause, clause: Clause) -> None:
        if smaller.cls == "Statement":
            if clause.inside < 0:
                smaller.add("during", (larger.id,), larger.evidence)
        elif role == "frame" or larger.cls in ("Visit", "Summit"):
            rank = ("Visit", "Summit")
            if smaller.cls != larger.cls and smaller.cls not in ("Summit",) and (role == "frame" or larger.cls in rank):
                if smaller.cls in ("Meeting", "Signing", "Call", "Action", "Visit"):
                    smaller.add("superEvent", (larger.id,), larger.evidence)
            elif smaller.cls == "Meeting" and larger.cls == "Meeting" and role == "frame":
                smaller.add("superEvent", (larger.id,), larger.evidence)

    # The end

    def _role_keys(self, clause: Clause, *roles: str) -> tuple[str, ...]:
        keys: list[str] = []
        if clause.sense.frame.subject in roles:
            keys += clause.subject
        keys += [k for part in clause.parts if part.role in roles for k in part.keys]
        return tuple(dict.fromkeys(keys))

    def _kept(self, draft: Draft) -> bool:
        """Headlines say again what the body says: their statements stay only where the body has none like them."""
        if draft.cls != "Statement" or draft.zone != Zone.TITLE:
            return True
        mine = set(draft.values("speaker"))
        states = {self.book.state_of(k) or k for k in mine}
        return not any(
            d.cls == "Statement"
            and d.zone == Zone.BODY
            and (mine & set(d.values("speaker")) or states & {self.book.state_of(k) or k for k in d.values("speaker")})
            for d in self.book.drafts
        )

    def _finished(self, draft: Draft) -> Happening:
        byid = {d.id: d for d in self.book.drafts}
        location = draft.values("location")
        for value in draft.values("superEvent", "during"):
            larger = byid.get(value)
            if larger is not None and not location:
                draft.add("location", larger.values("location")[:1], draft.evidence)
            if larger is not None and draft.moment is None and draft.cls == "Statement":
                draft.moment = larger.moment
        parts = tuple(
            p for p in draft.parts if p.role not in ("during", "") and (p.role != "same" or draft.cls == "Agreement")
        )
        return Happening(
            id=draft.id,
            cls=draft.cls,
            categories=draft.categories,
            status=draft.status,
            detail=draft.detail,
            parts=parts,
            evidence=draft.evidence,
            confidence=draft.confidence,
            moment=draft.moment,
            said_by=draft.said_by,
            kind=draft.kind,
            quote=draft.quote,
        )

    def _entities(self, happenings: Sequence[Happening]) -> tuple[Entity, ...]:
        keys = {k for r in self.relations for k in (r.subject, r.object)}
        keys |= {p.value for h in happenings for p in h.parts if ":" in p.value and not p.text}
        keys |= {k for h in happenings for k in h.said_by}
        return tuple(self._entity(k) for k in sorted(keys) if k)

    def _entity(self, key: str) -> Entity:
        names = tuple(sorted(self.linked.names.get(key, ())))
        thing = self.knowledge.world.things.get(key)
        if thing is not None:
            return Entity(key=key, types=thing.types, label=thing.ar, names=names, within=thing.within)
        if key in self.topics.made:
            made = self.topics.made[key]
            return Entity(key=key, types=("Concept",), label=made.names[0], names=made.names[1:])
        if key in self.linked.made:
            body = self.linked.made[key]
            return Entity(key=key, types=body.types, label=body.label, names=names, within=body.within)
        label = max(names, key=lambda n: (len(n), n)) if names else key.split("~")[-1].replace("_", " ")
        return Entity(key=key, types=("Person",), label=label, names=tuple(n for n in names if n != label))
