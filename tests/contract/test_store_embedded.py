"""The store folder: locks, generations, and being killed at any moment."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph
import pytest
from pyoxigraph import NamedNode, RdfFormat

from kg.errors import QueryError, StoreError
from kg.prefixes import expand
from kg.store import generations
from kg.store.connect import connect
from kg.store.embedded import open_store, write, write_files
from kg.store.graph import Graph
from tests import synthetic

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("KG_KILLS", "12"))
BUILDER = """
import sys
from pathlib import Path
from kg.store.embedded import open_store, write
from tests import synthetic
folder, articles = Path(sys.argv[1]), int(sys.argv[2])
quads = list(synthetic.quads(articles))
print("go", flush=True)
while True:
    write(quads, folder)
    with open_store(folder, writable=True) as store:
        store.replace_graph(store.graphs()[0], synthetic.article_quads(0))
"""


def test_a_folder_without_a_graph_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="build one first"):
        open_store(tmp_path / "nothing")


def test_it_opens_fast(tmp_path: Path) -> None:
    write(synthetic.quads(30), tmp_path)
    begun = time.perf_counter()
    with open_store(tmp_path) as store:
        assert store.query("ASK { ?s ?p ?o }").answer
    assert time.perf_counter() - begun < 0.2


def test_readers_keep_what_they_opened(tmp_path: Path) -> None:
    one = write(synthetic.quads(1), tmp_path)
    with open_store(tmp_path) as reader, open_store(tmp_path) as other:
        two = write(synthetic.quads(2), tmp_path)
        assert len(reader) == len(other) == one
        with open_store(tmp_path) as late:
            assert len(late) == two
    write(synthetic.quads(1), tmp_path)
    assert len([path for path in tmp_path.glob("generation-*") if path.is_dir()]) == 1


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    write(synthetic.quads(1), tmp_path)
    busy = rf"another process \(number {os.getpid()}\)"
    with open_store(tmp_path, writable=True), pytest.raises(StoreError, match=busy):
        open_store(tmp_path, writable=True)
    with open_store(tmp_path, writable=True):
        pass


def test_readers_cannot_write(tmp_path: Path) -> None:
    write(synthetic.quads(1), tmp_path)
    with open_store(tmp_path) as store, pytest.raises(StoreError, match="for reading"):
        store.change(drop=[NamedNode(expand("graph:a000000"))])


def test_changes_are_seen_when_published(tmp_path: Path) -> None:
    size = write(synthetic.quads(2), tmp_path)
    with open_store(tmp_path, writable=True) as writer:
        writer.remove_article(writer.graphs()[0])
        with open_store(tmp_path) as reader:
            assert len(reader) == size
        writer.publish()
        with open_store(tmp_path) as reader:
            assert len(reader) == len(writer) < size


def test_a_failed_block_changes_nothing(tmp_path: Path) -> None:
    size = write(synthetic.quads(1), tmp_path)
    with contextlib.suppress(RuntimeError), open_store(tmp_path, writable=True) as writer:
        writer.change(insert=synthetic.article_quads(7))
        raise RuntimeError
    with open_store(tmp_path) as reader:
        assert len(reader) == size
    assert not (tmp_path / generations.WORKING).exists()


def test_a_broken_source_of_quads_keeps_the_old_graph(tmp_path: Path) -> None:
    size = write(synthetic.quads(1), tmp_path)

    def failing() -> object:
        yield from synthetic.quads(2)
        raise OSError(28, "No space left on device")

    with pytest.raises(StoreError, match="No space left"):
        write(failing(), tmp_path)  # type: ignore[arg-type]
    with open_store(tmp_path) as reader:
        assert len(reader) == size


def test_a_full_disk_keeps_the_old_graph(tmp_path: Path) -> None:
    size = write(synthetic.quads(1), tmp_path)
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "from kg.errors import StoreError; from kg.store.embedded import write; from tests import synthetic\n"
        "try: write(synthetic.quads(40), Path(sys.argv[1]))\n"
        "except StoreError as error: sys.exit(7)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, timeout=60, check=False)
    assert ended.returncode == 7
    with open_store(tmp_path) as reader:
        assert len(reader) == size


def test_files_load_like_quads(tmp_path: Path) -> None:
    for number in (0, 1):
        part = pyoxigraph.serialize(synthetic.article_quads(number), format=RdfFormat.N_QUADS)
        (tmp_path / f"{number}.nq").write_bytes(part or b"")
    size = write_files(sorted(tmp_path.glob("*.nq")), tmp_path / "store")
    with open_store(tmp_path / "store") as store:
        assert set(store.quads()) == {*synthetic.article_quads(0), *synthetic.article_quads(1)}
        assert len(store) == size


BLANK = ["_:a <urn:p> <urn:o> .", "<urn:s> <urn:p> _:b .", "<urn:s> <urn:p> _:b <urn:g> .", '<urn:s> <urn:p> "x" _:g .']
NO_BLANK = ['<urn:s> <urn:p> "a _:b ." .', '<urn:s> <urn:p> "_:b"@en <urn:g> .', "<urn:s> <urn:p> <urn:_:b> ."]


@pytest.mark.parametrize("line", BLANK + NO_BLANK)
def test_blank_nodes_are_seen_in_files(tmp_path: Path, line: str) -> None:
    (tmp_path / "part.nq").write_text(f"<urn:a> <urn:b> <urn:c> .\n{line}\n", encoding="utf-8")
    if line in NO_BLANK:
        assert write_files([tmp_path / "part.nq"], tmp_path / "store") == 2
        return
    with pytest.raises(StoreError, match="a blank node cannot be stored: "):
        write_files([tmp_path / "part.nq"], tmp_path / "store")
    assert generations.current(tmp_path / "store") is None


def test_a_malformed_file_is_a_store_error(tmp_path: Path) -> None:
    (tmp_path / "part.nq").write_text("<urn:a> <urn:b> .\n", encoding="utf-8")
    with pytest.raises(StoreError, match="not N-Quads"):
        write_files([tmp_path / "part.nq"], tmp_path / "store")


def test_killed_at_any_moment_the_last_graph_stays(tmp_path: Path) -> None:
    """`KG_KILLS=50` for the long run."""
    sizes = {write(synthetic.quads(15), tmp_path)}
    chance = random.Random(5)
    for _ in range(KILLS):
        command = [sys.executable, "-c", BUILDER, str(tmp_path), "15"]
        builder = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)
        assert builder.stdout
        builder.stdout.readline()
        time.sleep(chance.uniform(0, 0.6))
        builder.send_signal(signal.SIGKILL)
        builder.wait()
        builder.stdout.close()
        with open_store(tmp_path) as store:
            assert len(store) in sizes
            assert len(list(store.quads())) == len(store)
    write(synthetic.quads(15), tmp_path)
    assert len(list(tmp_path.iterdir())) <= 4  # current, writer.lock, one generation, its lock


def test_a_query_error_has_its_place(tmp_path: Path) -> None:
    write(synthetic.quads(1), tmp_path)
    with open_store(tmp_path) as store, pytest.raises(QueryError, match=r"malformed after .*line 2, column") as caught:
        store.query("ASK {\n  ?s ?p }")
    assert caught.value.line == 2


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("build")
    write(synthetic.quads(5), folder / "store")
    return Graph(folder)


def test_python_rows_and_pandas(graph: Graph) -> None:
    found = graph.query("SELECT ?c ?name WHERE { ?c a schema:Country ; rdfs:label ?name } ORDER BY ?c ?name LIMIT 4")
    assert len(found) == 4
    assert "<table>" in found._repr_html_()
    pandas = pytest.importorskip("pandas", reason="the tables extra is not installed")
    frame = found.to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == ["c", "name"]


def test_python_named_question(graph: Graph) -> None:
    assert graph.ask("memberships", country="الصين").records()[0]["relation"] == "schema:memberOf"
    assert graph.find("China").value == expand("country:c0")


def test_python_rdflib(graph: Graph) -> None:
    rows = list(graph.rdflib().query("SELECT ?c WHERE { ?c a <" + expand("schema:Country") + "> }"))
    assert len(rows) == 190


def test_python_networkx(graph: Graph) -> None:
    network = graph.networkx()
    assert network.nodes["country:c0"]["label"] == "الصين"
    assert network.has_edge("place:p0", "country:c0", key="dip:capitalOf")


def test_python_articles_and_facts(graph: Graph) -> None:
    articles = graph.articles()
    assert len(articles) == 5
    facts = list(graph.facts(articles[0].identifier))
    assert facts
    assert all(fact.end - fact.start == len(fact.words) for fact in facts)
    assert len(list(graph.facts())) > 4 * len(facts)


def test_python_display(graph: Graph) -> None:
    assert "quads" in repr(graph)
    assert graph.counts()["Event"] == 40
    assert "<td>Event</td>" in graph._repr_html_()


def test_connect_finds_the_store(tmp_path: Path) -> None:
    write(synthetic.quads(1), tmp_path / "store")
    for place in (tmp_path, tmp_path / "store", str(tmp_path)):
        with connect(place) as store:
            assert store.graphs()
    with pytest.raises(StoreError, match=r"virtuoso\+https"):
        connect("mysql://127.0.0.1/x")
