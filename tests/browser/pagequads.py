"""Graphs made up for the tests of the page, in the RDF that a build writes."""

from __future__ import annotations

import random
from collections.abc import Iterator

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from kg import vocab

FIRST = ["أحمد", "محمود", "سالم", "إبراهيم", "ليلى", "هدى", "يوسف", "خالد", "منى", "سعاد"]
LAST = ["المنصوري", "الشامي", "البغدادي", "التونسي", "القاهري", "المغربي", "العماني", "الحلبي"]
WORDS = [
    "بحث", "الجانبان", "سبل", "تعزيز", "التعاون", "الثنائي", "والقضايا", "الإقليمية", "ذات", "الاهتمام", "المشترك",
    "مجالات", "الطاقة", "والتجارة", "والأمن", "خلال", "اللقاء", "الذي", "عقد", "أمس", "بحضور", "عدد", "المسؤولين",
]  # fmt: skip
CODES = ["EGY", "SAU", "RUS", "CHN", "USA", "FRA", "TUR", "IRN", "QAT", "JOR", "IND", "BRA", "ZAF", "DEU", "GBR", "MAR"]
STATUSES = [vocab.DIP_T_OCCURRED] * 7 + [vocab.DIP_T_PLANNED, vocab.DIP_T_ALLEGED, vocab.DIP_T_DENIED]
CATEGORIES = [vocab.DIP_C_CONSULT, vocab.DIP_C_COOPERATE, vocab.DIP_C_ACCUSE, vocab.DIP_C_REJECT, vocab.DIP_C_AGREE]
KINDS = [vocab.DIP_T_MEETING, vocab.DIP_T_STATEMENT, vocab.DIP_T_VISIT, vocab.DIP_T_CALL]


class Graph:
    """Gathers quads; the methods add what a build would add."""

    def __init__(self) -> None:
        self.quads: list[Quad] = []
        self.facts = 0

    def add(self, s: str, p: str, o: str, graph: str | None = None, *, text: bool = False, language: str | None = None,
            datatype: str | None = None) -> None:  # fmt: skip
        if text:
            kind = NamedNode(datatype or vocab.XSD_STRING)
            value: Literal | NamedNode = Literal(o, language=language) if language else Literal(o, datatype=kind)
        else:
            value = NamedNode(o)
        self.quads.append(Quad(NamedNode(s), NamedNode(p), value, NamedNode(graph) if graph else DefaultGraph()))

    def thing(self, iri: str, cls: str, label: str, english: str = "") -> str:
        self.add(iri, vocab.RDF_TYPE, cls)
        self.add(iri, vocab.RDFS_LABEL, label, text=True, language="ar")
        if english:
            self.add(iri, vocab.RDFS_LABEL, english, text=True, language="en")
        return iri

    def article(self, name: str, headline: str, *, date: str = "", url: str = "") -> str:
        iri = vocab.PREFIXES["article"] + name
        self.add(iri, vocab.RDF_TYPE, vocab.SCHEMA_T_NEWS_ARTICLE)
        self.add(iri, vocab.SCHEMA_IDENTIFIER, name, text=True)
        self.add(iri, vocab.SCHEMA_HEADLINE, headline, text=True, language="ar")
        if date:
            self.add(iri, vocab.SCHEMA_DATE_PUBLISHED, date, text=True, datatype=vocab.XSD_DATE)
        if url:
            self.add(iri, vocab.SCHEMA_URL, url, text=True)
        return iri

    def evidence(self, article: str, words: str, start: int, pattern: str = "meet/verb") -> str:
        graph = article.replace("/article/", "/graph/")
        iri = f"{vocab.PREFIXES['evidence']}{article.rpartition('/')[2]}_{start}"
        self.add(iri, vocab.RDF_TYPE, vocab.DIP_T_EVIDENCE, graph)
        self.add(iri, vocab.OA_HAS_SOURCE, article, graph)
        self.add(iri, vocab.OA_EXACT, words, graph, text=True)
        self.add(iri, vocab.OA_START, str(start), graph, text=True, datatype=vocab.XSD_INTEGER)
        self.add(iri, vocab.DIP_PATTERN, pattern, graph, text=True)
        return iri

    def fact(self, s: str, p: str, o: str, evidence: str, article: str, *, status: str = vocab.DIP_T_OCCURRED,
             by: str = "", text: bool = False, datatype: str | None = None) -> str:  # fmt: skip
        graph = article.replace("/article/", "/graph/")
        iri = f"{vocab.PREFIXES['fact']}f{self.facts:07d}"
        self.facts += 1
        if status != vocab.DIP_T_DENIED:
            self.add(s, p, o, text=text, datatype=datatype)
        self.add(iri, vocab.RDF_TYPE, vocab.DIP_T_FACT, graph)
        self.add(iri, vocab.RDF_SUBJECT, s, graph)
        self.add(iri, vocab.RDF_PREDICATE, p, graph)
        self.add(iri, vocab.RDF_OBJECT, o, graph, text=text, datatype=datatype)
        self.add(iri, vocab.DIP_CONFIDENCE, "0.80", graph, text=True, datatype=vocab.XSD_DECIMAL)
        self.add(iri, vocab.DIP_STATUS, status, graph)
        self.add(iri, vocab.PROV_WAS_DERIVED_FROM, evidence, graph)
        if by:
            self.add(iri, vocab.DIP_ATTRIBUTED_TO, by, graph)
        return iri


def large(nodes: int, seed: int = 7) -> Graph:
    """About `nodes` things and events: half of them people, countries and organisations in circles, half events."""
    rng, graph = random.Random(seed), Graph()
    countries = [graph.thing(vocab.PREFIXES["country"] + c, vocab.SCHEMA_T_COUNTRY, f"دولة {c}", c) for c in CODES]
    people = list(_people(graph, rng, nodes // 2 - len(countries)))
    article, sentence = "", ""
    for number in range(nodes // 2):
        if number % 8 == 0:
            date = f"{2015 + number % 10}-{1 + number % 12:02d}-{1 + number % 28:02d}"
            article = graph.article(
                f"{number:05d}", f"خبر رقم {number}", date=date, url=f"https://news.example/{number}"
            )
        _event(graph, rng, number, people, countries, article)
        sentence = sentence or article
    return graph


def _people(graph: Graph, rng: random.Random, count: int) -> Iterator[str]:
    for number in range(count):
        label = f"{rng.choice(FIRST)} {rng.choice(LAST)} {number}"
        yield graph.thing(f"{vocab.PREFIXES['person']}p{number}", vocab.SCHEMA_T_PERSON, label, f"Person {number}")


def _event(
    graph: Graph, rng: random.Random, number: int, people: list[str], countries: list[str], article: str
) -> None:
    kind, status = rng.choice(KINDS), rng.choice(STATUSES)
    event = graph.thing(f"{vocab.PREFIXES['event']}e{number}", kind, f"حدث رقم {number}")
    graph.add(event, vocab.RDF_TYPE, vocab.DIP_T_EVENT)
    circle = rng.randrange(max(1, len(people) // 60)) * 60
    near = people[circle : circle + 60]
    first = people[int(len(people) * rng.random() ** 4)] if rng.random() < 0.3 else rng.choice(near)
    second = rng.choice(near)
    words = " ".join(rng.choices(WORDS, k=rng.randint(14, 30)))
    evidence = graph.evidence(article, words, number * 100)
    doing, done = vocab.DIP_ACTOR, vocab.DIP_TARGET
    if kind == vocab.DIP_T_STATEMENT:
        doing, done = vocab.DIP_SPEAKER, vocab.DIP_ADDRESSEE
    for predicate, value in (
        (doing, first), (done, second), (vocab.DIP_ABOUT, rng.choice(countries)),
        (vocab.DIP_CATEGORY, rng.choice(CATEGORIES)), (vocab.DIP_STATUS, status),
    ):  # fmt: skip
        graph.fact(event, predicate, value, evidence, article, status=status, by=first)
    if number < len(people):
        graph.fact(people[number], vocab.DIP_OFFICIAL_OF, rng.choice(countries), evidence, article)


PAYLOADS = [
    "<script>window.pwned=1</script>", "</script><script>window.pwned=1</script>", "<img src=x onerror=window.pwned=1>",
    "\"><svg onload=window.pwned=1>", "' onmouseover=window.pwned=1 x='",
    "<iframe srcdoc='<script>parent.pwned=1</script>'>", "{{7*7}}<b onclick=window.pwned=1>href</b>",
    "</style><script>window.pwned=1</script>", "<!--<script>window.pwned=1//-->",
    "]]><script>window.pwned=1</script>", "\u2028window.pwned=1", "</textarea><script>window.pwned=1</script>",
]  # fmt: skip
ADDRESSES = [
    "javascript:window.pwned=1", "JaVaScRiPt:window.pwned=1", " javascript:window.pwned=1",
    "java\tscript:window.pwned=1",
    "data:text/html,<script>parent.pwned=1</script>", "vbscript:msgbox(1)", "file:///etc/passwd", "blob:https://x/y",
    "https://ok.example/\"><script>window.pwned=1</script>", "//evil.example/x",
]  # fmt: skip


def hostile() -> tuple[Graph, int]:
    """Every payload as label, alias, headline, sentence, quotation, pattern and date; and how many cases that is."""
    graph, cases = Graph(), 0
    for number, payload in enumerate(PAYLOADS):
        person = graph.thing(f"{vocab.PREFIXES['person']}h{number}", vocab.SCHEMA_T_PERSON, payload, payload)
        country = graph.thing(f"{vocab.PREFIXES['country']}{CODES[number]}", vocab.SCHEMA_T_COUNTRY, payload + " href")
        graph.add(person, vocab.SKOS_ALT_LABEL, payload, text=True, language="ar")
        graph.add(person, vocab.OWL_SAME_AS, vocab.PREFIXES["wd"] + "Q1%22%3E%3Cscript%3Ewindow.pwned=1")
        article = graph.article(f"h{number}", payload, url=ADDRESSES[number % len(ADDRESSES)], date=payload)
        evidence = graph.evidence(article, payload + " " + payload, number * 10, pattern=payload)
        event = graph.thing(f"{vocab.PREFIXES['event']}h{number}", vocab.DIP_T_STATEMENT, payload)
        graph.fact(event, vocab.DIP_SPEAKER, person, evidence, article, by=person)
        graph.fact(event, vocab.DIP_ABOUT, country, evidence, article)
        graph.fact(event, vocab.DIP_QUOTE, payload, evidence, article, text=True)
        graph.fact(event, vocab.SCHEMA_START_DATE, payload, evidence, article, text=True)
        graph.fact(person, vocab.DIP_OFFICIAL_OF, country, evidence, article)
        cases += 9
    return graph, cases + len(ADDRESSES)


MIXED = [
    "قمة G20 عام 2023 (الرياض)", "قناة BBC عربي", "شركة Apple Inc. (السعودية)", "مجموعة 5+1 وإيران", "صرّح لـ BBC",
    "اجتماع: شي، بوتين (2024-07-03)", "United Nations", "اتفاقية COP28",
]  # fmt: skip


def mixed() -> Graph:
    """Labels in which Arabic and Latin meet, and a fact that one article reports and another denies."""
    graph = Graph()
    article = graph.article("m1", "خبر أول", url="https://news.example/1", date="2024-07-03")
    other = graph.article("m2", "خبر ثان", url="https://news.example/2", date="2024-07-05")
    words = "أعلنت قناة BBC عربي أن قمة G20 عام 2023 (الرياض) ستعقد في موعدها."
    start = vocab.PREFIXES["organization"]
    things = [graph.thing(f"{start}m{n}", vocab.SCHEMA_T_ORGANIZATION, label) for n, label in enumerate(MIXED)]
    evidence = graph.evidence(article, words, 0)
    for thing in things[1:]:
        graph.fact(thing, vocab.SCHEMA_MEMBER_OF, things[0], evidence, article)
    egypt = graph.thing(vocab.PREFIXES["country"] + "EGY", vocab.SCHEMA_T_COUNTRY, "مصر", "Egypt")
    person = graph.thing(vocab.PREFIXES["person"] + "ahmad", vocab.SCHEMA_T_PERSON, "أحمد الإبراهيمي", "Ahmad Ibrahimi")
    said = graph.evidence(article, "قال أحمد الإبراهيمي إنه سيزور مصر.", 100)
    denied = graph.evidence(other, "ونفى متحدث أن يزور الإبراهيمي مصر.", 10)
    visited = graph.thing(vocab.PREFIXES["event"] + "visit1", vocab.DIP_T_VISIT, "زيارة: أحمد الإبراهيمي، مصر")
    graph.fact(visited, vocab.DIP_ACTOR, person, said, article, status=vocab.DIP_T_PLANNED, by=person)
    graph.fact(visited, vocab.SCHEMA_LOCATION, egypt, said, article, status=vocab.DIP_T_PLANNED, by=person)
    graph.fact(visited, vocab.DIP_STATUS, vocab.DIP_T_PLANNED, said, article, status=vocab.DIP_T_PLANNED, by=person)
    graph.fact(visited, vocab.SCHEMA_START_DATE, "2024-08", said, article, status=vocab.DIP_T_PLANNED, text=True,
               datatype=vocab.XSD_G_YEAR_MONTH)  # fmt: skip
    graph.fact(visited, vocab.SCHEMA_LOCATION, egypt, denied, other, status=vocab.DIP_T_DENIED)
    return graph


CLAIM = "وقال سالم الشامي إن ليلى المنصوري زارت مصر سرا."
DENIAL = "ونفت هدى التونسي أن تكون ليلى المنصوري قد زارت مصر."


def disputed() -> Graph:
    """A visit that one person claims in one article and another denies in another: two statements, two contents."""
    graph = Graph()
    egypt = graph.thing(vocab.PREFIXES["country"] + "EGY", vocab.SCHEMA_T_COUNTRY, "مصر", "Egypt")
    names = {"salim": "سالم الشامي", "huda": "هدى التونسي", "layla": "ليلى المنصوري"}
    start = vocab.PREFIXES["person"]
    people = {key: graph.thing(start + key, vocab.SCHEMA_T_PERSON, text) for key, text in names.items()}
    for number, (who, status, words) in enumerate(
        (("salim", vocab.DIP_T_ALLEGED, CLAIM), ("huda", vocab.DIP_T_DENIED, DENIAL))
    ):
        article = graph.article(f"d{number}", f"خبر {number}", url=f"https://news.example/d{number}", date="2024-03-10")
        evidence = graph.evidence(article, words, 10)
        said = graph.thing(f"{vocab.PREFIXES['event']}said{number}", vocab.DIP_T_STATEMENT, f"تصريح: {names[who]}")
        visited = graph.thing(f"{vocab.PREFIXES['event']}went{number}", vocab.DIP_T_VISIT, "زيارة: ليلى المنصوري، مصر")
        graph.fact(said, vocab.DIP_SPEAKER, people[who], evidence, article)
        graph.fact(said, vocab.DIP_CONTENT, visited, evidence, article)
        graph.add(visited, vocab.DIP_STATUS, status)
        for predicate, value in (
            (vocab.DIP_ACTOR, people["layla"]), (vocab.SCHEMA_LOCATION, egypt), (vocab.DIP_STATUS, status),
        ):  # fmt: skip
            graph.fact(visited, predicate, value, evidence, article, status=status, by=people[who])
    return graph
