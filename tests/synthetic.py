"""A made-up graph of any size in the shape of the contract, the same for the same arguments.

`quads(articles)` gives about 400 quads for each article: background, events, statements and agreements in the
default graph with the articles' descriptions, and one named graph for each article with its facts and evidence.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg.prefixes import expand

COUNTRIES = [
    ("الصين", "China"), ("روسيا", "Russia"), ("كازاخستان", "Kazakhstan"), ("باكستان", "Pakistan"),
    ("أوزبكستان", "Uzbekistan"), ("طاجيكستان", "Tajikistan"), ("قيرغيزستان", "Kyrgyzstan"), ("بيلاروسيا", "Belarus"),
    ("الهند", "India"), ("إيران", "Iran"), ("تركيا", "Türkiye"), ("أذربيجان", "Azerbaijan"), ("مصر", "Egypt"),
    ("السعودية", "Saudi Arabia"), ("فرنسا", "France"), ("ألمانيا", "Germany"), ("اليابان", "Japan"),
    ("البرازيل", "Brazil"), ("الأردن", "Jordan"), ("قطر", "Qatar"),
]  # fmt: skip
MADE_COUNTRIES = 190
ORGANIZATIONS = 40
PERSONS = 600
TOPICS = [("الأمن", "Security"), ("التجارة", "Trade"), ("الطاقة", "Energy"), ("أوكرانيا", "Ukraine"), ("غزة", "Gaza")]
GATHERINGS = ["Summit", "Meeting", "Call", "Visit"]
SPEECH = ["ACCUSE", "REJECT", "SUPPORT", "CONSULT", "THREATEN", "REQUEST"]
ACTIONS = ["SANCTION", "AID", "ASSAULT", "COERCE"]
STATUSES = ["Occurred", "Occurred", "Occurred", "Occurred", "Planned", "Denied", "Alleged"]
KINDS = ["Treaty", "Declaration", "Memorandum", "Partnership"]
WORDS = [
    "أعلن", "الرئيس", "خلال", "لقائه", "مع", "نظيره", "أن", "البلدين", "يعملان", "على", "توسيع", "الشراكة", "بينهما",
    "في", "شتى", "المجالات",
]  # fmt: skip
FIRST_DAY = date(2022, 1, 1)
DAYS = 1400

XSD_DATE = NamedNode(expand("xsd:date"))
XSD_INTEGER = NamedNode(expand("xsd:integer"))
XSD_DECIMAL = NamedNode(expand("xsd:decimal"))


def node(name: str) -> NamedNode:
    """The node of a prefixed name."""
    return NamedNode(expand(name))


def quads(articles: int, *, seed: int = 7) -> Iterator[Quad]:
    """The background and so many articles."""
    yield from background()
    for number in range(articles):
        yield from _Article(number=number, chance=random.Random(seed * 1_000_003 + number)).quads()


def article_quads(number: int, *, seed: int = 7) -> list[Quad]:
    """What one article adds."""
    return list(_Article(number=number, chance=random.Random(seed * 1_000_003 + number)).quads())


def plain(subject: str, predicate: str, value: NamedNode | Literal) -> Quad:
    """A quad of the default graph."""
    return Quad(node(subject), node(predicate), value, DefaultGraph())


def named(subject: str, arabic: str, english: str) -> Iterator[Quad]:
    """The two labels of a thing."""
    yield plain(subject, "rdfs:label", Literal(arabic, language="ar"))
    yield plain(subject, "rdfs:label", Literal(english, language="en"))


def background() -> Iterator[Quad]:
    """Countries with capitals, organisations with members, people with offices, topics."""
    for number in range(MADE_COUNTRIES):
        arabic, english = COUNTRIES[number] if number < len(COUNTRIES) else (f"دولة {number}", f"Country {number}")
        yield plain(f"country:c{number}", "rdf:type", node("schema:Country"))
        yield from named(f"country:c{number}", arabic, english)
        yield plain(f"country:c{number}", "skos:altLabel", Literal(f"جمهورية {arabic}", language="ar"))
        yield plain(f"place:p{number}", "rdf:type", node("schema:City"))
        yield from named(f"place:p{number}", f"عاصمة {arabic}", f"Capital of {english}")
        yield plain(f"place:p{number}", "dip:capitalOf", node(f"country:c{number}"))
        yield plain(f"place:p{number}", "schema:containedInPlace", node(f"country:c{number}"))
    yield from _organizations()
    yield from _persons()
    for number, (arabic, english) in enumerate(TOPICS):
        yield plain(f"topic:t{number}", "rdf:type", node("skos:Concept"))
        yield from named(f"topic:t{number}", arabic, english)


def _organizations() -> Iterator[Quad]:
    for number in range(ORGANIZATIONS):
        name = f"organization:o{number}"
        yield plain(name, "rdf:type", node("schema:Organization"))
        yield plain(name, "rdf:type", node("dip:InternationalOrganization"))
        yield from named(name, f"منظمة {number}", f"Organisation {number}")
        for member in range(number % 5, MADE_COUNTRIES, 7):
            yield plain(f"country:c{member}", "schema:memberOf", node(name))


def _persons() -> Iterator[Quad]:
    roles = ["headOfStateOf", "headOfGovernmentOf", "foreignMinisterOf"]
    for number in range(PERSONS):
        name, country = f"person:h{number}", node(f"country:c{number % MADE_COUNTRIES}")
        yield plain(name, "rdf:type", node("schema:Person"))
        yield from named(name, f"سياسي {number}", f"Politician {number}")
        yield plain(name, "skos:altLabel", Literal(f"السيد {number}", language="ar"))
        role = roles[number // MADE_COUNTRIES] if number < 3 * MADE_COUNTRIES else "officialOf"
        yield plain(name, f"dip:{role}", country)
        yield plain(name, "dip:represents", country)


@dataclass(slots=True, kw_only=True)
class _Article:
    number: int
    chance: random.Random
    facts: int = 0
    offset: int = 0
    day: date = FIRST_DAY
    out: list[Quad] = field(default_factory=list)

    def quads(self) -> list[Quad]:
        self.day = FIRST_DAY + timedelta(days=self.number * 37 % DAYS)
        self._describe()
        for place in range(3):
            self._gathering(f"event:a{self.number}e{place}")
        for place in range(4):
            self._statement(f"event:a{self.number}s{place}")
        self._action(f"event:a{self.number}x")
        if self.number % 2 == 0:
            self._agreement(f"agreement:a{self.number}g")
        return self.out

    def _describe(self) -> None:
        me = f"article:a{self.number:06d}"
        for predicate, value in (
            ("rdf:type", node("schema:NewsArticle")),
            ("schema:identifier", Literal(f"a{self.number:06d}")),
            ("schema:headline", Literal(f"قمة واتصالات في اليوم {self.number}", language="ar")),
            ("schema:publisher", node(f"organization:o{self.number % ORGANIZATIONS}")),
            ("schema:datePublished", Literal(self.day.isoformat(), datatype=XSD_DATE)),
        ):
            self.out.append(plain(me, predicate, value))

    def _graph(self) -> NamedNode:
        return node(f"graph:a{self.number:06d}")

    def _say(self, subject: str, predicate: str, value: NamedNode | Literal, *, status: str = "Occurred") -> None:
        self.out.append(plain(subject, predicate, value))
        if predicate in ("rdf:type", "dip:category", "dip:status", "dip:participant", "rdfs:label"):
            return
        fact, evidence = f"fact:a{self.number}f{self.facts}", f"evidence:a{self.number}v{self.facts}"
        words = " ".join(self.chance.sample(WORDS, 8))
        rows: list[tuple[str, str, NamedNode | Literal]] = [
            (fact, "rdf:type", node("dip:Fact")),
            (fact, "rdf:subject", node(subject)),
            (fact, "rdf:predicate", node(predicate)),
            (fact, "rdf:object", value),
            (fact, "dip:confidence", Literal(str(self.chance.randint(60, 99) / 100), datatype=XSD_DECIMAL)),
            (fact, "dip:status", node(f"dip:{status}")),
            (fact, "prov:wasDerivedFrom", node(evidence)),
            (evidence, "rdf:type", node("dip:Evidence")),
            (evidence, "oa:hasSource", node(f"article:a{self.number:06d}")),
            (evidence, "oa:exact", Literal(words)),
            (evidence, "oa:start", Literal(str(self.offset), datatype=XSD_INTEGER)),
            (evidence, "oa:end", Literal(str(self.offset + len(words)), datatype=XSD_INTEGER)),
        ]
        self.out += [Quad(node(s), node(p), o, self._graph()) for s, p, o in rows]
        self.facts, self.offset = self.facts + 1, self.offset + len(words) + 2

    def _event(self, me: str, kind: str, category: str, status: str) -> None:
        for value in ("schema:Event", "dip:Event", f"dip:{kind}"):
            self._say(me, "rdf:type", node(value))
        for label in named(me, f"حدث {me.partition(':')[2]}", f"{kind} {me.partition(':')[2]}"):
            self.out.append(label)
        self._say(me, "dip:category", node(f"dip:{category}"))
        self._say(me, "dip:status", node(f"dip:{status}"))
        moment = self.day - timedelta(days=self.chance.randint(0, 3))
        self._say(me, "schema:startDate", Literal(moment.isoformat(), datatype=XSD_DATE), status=status)

    def _gathering(self, me: str) -> None:
        kind, status = self.chance.choice(GATHERINGS), self.chance.choice(STATUSES)
        self._event(me, kind, "CONSULT", status)
        for number in self._people(4 if kind == "Summit" else 2):
            self._say(me, "dip:participant", node(f"person:h{number}"))
            self._say(me, "dip:actor", node(f"person:h{number}"), status=status)
            self._say(me, "dip:participant", node(f"country:c{number % MADE_COUNTRIES}"))
        place = self._skewed(MADE_COUNTRIES)
        self._say(me, "schema:location", node(f"place:p{place}"), status=status)
        self._say(me, "dip:host", node(f"country:c{place}"), status=status)
        if kind == "Summit":
            self._say(me, "schema:organizer", node(f"organization:o{self._skewed(ORGANIZATIONS)}"), status=status)
            self._say(me, "dip:absentee", node(f"person:h{self._skewed(PERSONS)}"), status=status)

    def _statement(self, me: str) -> None:
        speaker, addressee = self._people(2)
        self._event(me, "Statement", self.chance.choice(SPEECH), "Occurred")
        for role, number in (("speaker", speaker), ("addressee", addressee)):
            wide = "actor" if role == "speaker" else "target"
            who = node(f"country:c{number % MADE_COUNTRIES}" if self.number % 3 else f"person:h{number}")
            self._say(me, f"dip:{role}", who)
            self.out.append(plain(me, f"dip:{wide}", who))
            self._say(me, "dip:participant", who)
        self._say(me, "dip:about", node(f"topic:t{self._skewed(len(TOPICS))}"))
        self._say(me, "dip:quote", Literal(" ".join(self.chance.sample(WORDS, 6))))
        self._say(me, "dip:channel", node(f"organization:o{self._skewed(ORGANIZATIONS)}"))

    def _action(self, me: str) -> None:
        actor, target = self._people(2)
        self._event(me, "Action", self.chance.choice(ACTIONS), self.chance.choice(STATUSES))
        for role, number in (("actor", actor), ("target", target)):
            self._say(me, f"dip:{role}", node(f"country:c{number % MADE_COUNTRIES}"))
            self._say(me, "dip:participant", node(f"country:c{number % MADE_COUNTRIES}"))

    def _agreement(self, me: str) -> None:
        one, two = self._people(2)
        self._say(me, "rdf:type", node("dip:Agreement"))
        for label in named(me, f"اتفاق {self.number}", f"Agreement {self.number}"):
            self.out.append(label)
        self._say(me, "dip:kind", node(f"dip:{self.chance.choice(KINDS)}"))
        self._say(me, "dip:concludedOn", Literal(self.day.isoformat(), datatype=XSD_DATE))
        self._say(me, "dip:concludedAt", node(f"event:a{self.number}e0"))
        self._say(me, "dip:about", node(f"topic:t{self._skewed(len(TOPICS))}"))
        for number in (one, two):
            self._say(me, "dip:party", node(f"country:c{number % MADE_COUNTRIES}"))
            self._say(me, "dip:signatory", node(f"person:h{number}"))

    def _people(self, count: int) -> list[int]:
        chosen: list[int] = []
        while len(chosen) < count:
            number = self._skewed(PERSONS)
            if number % MADE_COUNTRIES not in [n % MADE_COUNTRIES for n in chosen]:
                chosen.append(number)
        return chosen

    def _skewed(self, size: int) -> int:
        """A few are in the news every day, most hardly ever."""
        return int(size * self.chance.random() ** 2.5)
