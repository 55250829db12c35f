"""The page as text: what it is made from, and that it is the same every time."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg import vocab
from kg.views import layout, network, page, pagedata

sys.path.append(str(Path(__file__).parents[1] / "browser"))
import pagequads

ROOT = Path(__file__).parents[2]
HTML = Path(page.__file__).parent / "html"
UNSAFE = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc")


@pytest.fixture(scope="module")
def mixed() -> pagequads.Graph:
    return pagequads.mixed()


def data_of(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">([^<]*)</script>', html)
    assert found
    loaded: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(found[1])))
    return loaded


def test_the_bundled_renderer_is_the_expected_one() -> None:
    assert network.checksum() == network.RENDERER


def test_the_same_quads_give_the_same_bytes_in_any_order() -> None:
    quads = pagequads.large(120).quads
    first = page.render(quads)
    random.Random(1).shuffle(quads)
    assert page.render(iter(quads)) == first


@pytest.mark.parametrize("make", ["large(400)", "mixed()", "disputed()", "hostile()[0]"])
def test_a_rebuild_in_another_process_gives_the_same_bytes(make: str) -> None:
    """Whatever the order of the quads and the hashing of the process."""
    code = (
        "import sys, random, hashlib; "
        f"sys.path[:0] = {[str(ROOT), str(ROOT / 'tests' / 'browser')]!r}; import pagequads; "
        f"from kg.views import page; quads = pagequads.{make}.quads; random.Random(int(sys.argv[1])).shuffle(quads); "
        "print(hashlib.sha256(page.render(quads).encode()).hexdigest())"
    )
    sums = set()
    for seed in ("1", "2"):
        done = subprocess.run([sys.executable, "-c", code, seed], env={**os.environ, "PYTHONHASHSEED": seed},
                              capture_output=True, text=True, check=True)  # fmt: skip
        sums.add(done.stdout.strip())
    assert len(sums) == 1


def test_the_script_loses_its_comments_and_nothing_else() -> None:
    html = page.render([])
    script = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)[1]
    for name in page.SCRIPTS:
        for line in (HTML / "js" / f"{name}.js").read_text("utf-8").splitlines():
            bare = line.strip().replace("</script", "<\\/script")
            assert not bare or bare.startswith(("//", "/*", "*")) or f"\n{bare}\n" in script, line
    assert sorted(path.stem for path in (HTML / "js").glob("*.js")) == list(page.SCRIPTS)


def test_an_empty_graph_is_a_page_too() -> None:
    assert data_of(page.render([]))["nodes"]["id"] == []


def test_the_policy_names_every_script_and_the_style(mixed: pagequads.Graph) -> None:
    html = page.render(mixed.quads)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    parts = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", html, re.DOTALL)
    assert len(parts) == 3
    for part in parts:
        digest = base64.b64encode(hashlib.sha256(part.encode()).digest()).decode()
        assert f"sha256-{digest}" in policy[1].replace("&#39;", "'").replace("&#43;", "+")
    assert "default-src" in policy[1]
    assert "unsafe" not in policy[1]


def test_a_title_is_text() -> None:
    html = page.render([], title="</title><script>alert(1)</script>")
    assert "<script>alert(1)" not in html
    assert data_of(html)["title"].startswith("</title>")


def test_a_sentence_is_stored_once(mixed: pagequads.Graph) -> None:
    data = data_of(page.render(mixed.quads))
    assert len(data["texts"]) == len(set(data["texts"]))
    assert sum("ستعقد في موعدها" in text for text in data["texts"]) == 1


def test_every_fact_is_there(mixed: pagequads.Graph) -> None:
    data = data_of(page.render(mixed.quads))
    assert sum(bool(evidence) for evidence in data["facts"]["ev"]) == mixed.facts


def test_a_statement_becomes_a_line_and_a_visit_a_node() -> None:
    graph = pagequads.Graph()
    one = graph.thing(vocab.PREFIXES["person"] + "a", vocab.SCHEMA_T_PERSON, "أحمد")
    two = graph.thing(vocab.PREFIXES["country"] + "EGY", vocab.SCHEMA_T_COUNTRY, "مصر")
    article = graph.article("x", "خبر")
    evidence = graph.evidence(article, "قال أحمد إن مصر مهمة.", 0)
    said = graph.thing(vocab.PREFIXES["event"] + "s", vocab.DIP_T_STATEMENT, "تصريح")
    went = graph.thing(vocab.PREFIXES["event"] + "v", vocab.DIP_T_VISIT, "زيارة")
    graph.fact(said, vocab.DIP_SPEAKER, one, evidence, article)
    graph.fact(said, vocab.DIP_ABOUT, two, evidence, article)
    graph.fact(went, vocab.DIP_ACTOR, one, evidence, article)
    data = pagedata.columns(graph.quads)
    ids = data["nodes"]["id"]
    assert set(ids[: data["drawn"]]) == {"person:a", "country:EGY", "event:v"}
    ends = {(ids[s], ids[t], via >= 0) for s, t, via in zip(data["lines"]["s"], data["lines"]["t"], data["lines"]["v"])}
    assert ends == {("person:a", "country:EGY", True), ("event:v", "person:a", False)}


def test_what_a_narrower_triple_implies_is_not_repeated() -> None:
    graph = pagequads.Graph()
    one = graph.thing(vocab.PREFIXES["person"] + "a", vocab.SCHEMA_T_PERSON, "أحمد")
    two = graph.thing(vocab.PREFIXES["country"] + "EGY", vocab.SCHEMA_T_COUNTRY, "مصر")
    graph.add(one, vocab.DIP_HEAD_OF_STATE_OF, two)
    graph.add(one, vocab.DIP_REPRESENTS, two)
    data = pagedata.columns(graph.quads)
    assert [data["terms"][p][0] for p in data["facts"]["p"]] == ["dip:headOfStateOf"]


@pytest.mark.parametrize("count", [0, 1, 2, 30, 900])
def test_a_layout_is_the_same_each_time_and_nobody_stands_on_another(count: int) -> None:
    rng = random.Random(3)
    edges = [(rng.randrange(count), rng.randrange(count)) for _ in range(2 * count)] if count else []
    first = layout.arrange(count, edges)
    assert first == layout.arrange(count, edges)
    assert len(first.x) == count
    assert len(set(zip(first.x, first.y))) > 0.98 * count or count == 0
    assert not count or abs(sum(first.rank) - 1) < 0.01


def test_communities_stay_together() -> None:
    circles = [(a, b) for start in (0, 10, 20) for a in range(start, start + 10) for b in range(a + 1, start + 10)]
    found = layout.arrange(30, [*circles, (0, 10), (10, 20)])
    assert len(set(found.community)) == 3


def test_every_text_has_two_languages() -> None:
    texts = pagedata.strings()
    for key, pair in {**texts["ui"], **texts["kinds"]}.items():
        assert len(pair) == 2, key
        assert all(pair), key


def test_the_script_only_makes_text() -> None:
    for path in sorted((HTML / "js").glob("*.js")):
        source = path.read_text("utf-8")
        for word in UNSAFE:
            assert word not in source, f"{path.name}: {word}"


def test_every_text_that_the_script_asks_for_exists() -> None:
    known = pagedata.strings()["ui"]
    source = "".join(path.read_text("utf-8") for path in sorted((HTML / "js").glob("*.js")))
    template = (HTML / "template.html").read_text("utf-8")
    asked = set(re.findall(r'\bt\("(\w+)"', source)) | set(re.findall(r'data-[tl]="(\w+)"', template))
    assert asked - set(known) == set()


def test_short_names_of_iris() -> None:
    assert pagedata.short(vocab.PREFIXES["person"] + "a") == "person:a"
    assert pagedata.short("urn:x:y") == "urn:x:y"
