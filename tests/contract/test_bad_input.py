"""What cannot be read is named with the reason; what cannot be written leaves everything as it was."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Run

GOOD = "التقى الرئيس المصري عبد الفتاح السيسي نظيره الفرنسي إيمانويل ماكرون في القاهرة يوم 3 يوليو 2024.\n"


def empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.touch()
    return path


def blank(folder: Path) -> Path:
    path = folder / "blank.txt"
    path.write_text(" \n\t\n", "utf-8")
    return path


def binary(folder: Path) -> Path:
    path = folder / "binary.txt"
    path.write_bytes(bytes(range(256)) * 40)
    return path


def too_large(folder: Path) -> Path:
    path = folder / "large.txt"
    path.write_text(GOOD * 40_000, "utf-8")
    return path


def leads_nowhere(folder: Path) -> Path:
    path = folder / "link.txt"
    path.symlink_to(folder / "gone.txt")
    return path


def no_arabic(folder: Path) -> Path:
    path = folder / "english.txt"
    path.write_text("The two presidents met in Cairo on Wednesday and spoke about trade.\n" * 5, "utf-8")
    return path


def unknown_ending(folder: Path) -> Path:
    path = folder / "article.docx"
    path.write_bytes(b"PK\x03\x04")
    return path


def broken_record(folder: Path) -> Path:
    path = folder / "records.jsonl"
    path.write_text('{"text": "', "utf-8")
    return path


BAD: list[tuple[Callable[[Path], Path], str]] = [
    (empty, "it is empty"),
    (blank, "it is empty"),
    (binary, "it is binary, or in an encoding that cannot be told"),
    (too_large, "it is too large"),
    (leads_nowhere, "it is a link that leads nowhere"),
    (no_arabic, "it has no Arabic text to speak of"),
    (unknown_ending, "are not known"),
    (broken_record, "it is no sound JSON"),
]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD, "utf-8")
    return folder


def test_each_bad_file_is_named_and_the_good_one_is_built(kg: Run, articles: Path, tmp_path: Path) -> None:
    places = [(make(articles), reason) for make, reason in BAD]
    done = kg("build", articles, "--out", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    lines = done.stderr.splitlines()
    for path, reason in places:
        told = [line for line in lines if path.name in line]
        assert len(told) == 1, path.name
        assert reason in told[0]
    assert "Traceback" not in done.stderr
    assert any(line.split() == ["left", "out", str(len(BAD))] for line in lines)
    assert "good" in (tmp_path / "out" / "graph.ttl").read_text("utf-8")


def test_bad_files_alone_write_nothing(kg: Run, tmp_path: Path) -> None:
    done = kg("build", *[make(tmp_path) for make, _ in BAD], "--out", tmp_path / "out")
    assert done.returncode == 1
    assert all(reason in done.stderr for _, reason in BAD)
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_missing_file_is_named(kg: Run, tmp_path: Path) -> None:
    done = kg("build", tmp_path / "nowhere.txt", "--out", tmp_path / "out")
    assert done.returncode == 1
    assert "nowhere.txt: there is no such file or folder" in done.stderr


def test_the_limit_can_be_set(kg: Run, articles: Path, tmp_path: Path) -> None:
    done = kg("build", articles, "--out", tmp_path / "out", "--max-bytes", "40")
    assert done.returncode == 1
    assert "the limit is 40" in done.stderr
    too_large(articles)
    assert kg("build", articles / "good.txt", "--out", tmp_path / "out", "--max-bytes", "400").returncode == 0


@pytest.mark.parametrize("encoding", ["cp1256", "utf-16", "utf-8-sig", "utf-16-be"])
def test_other_encodings_read_the_same(kg: Run, articles: Path, tmp_path: Path, encoding: str) -> None:
    assert kg("build", articles / "good.txt", "--out", tmp_path / "a").returncode == 0
    (articles / "good.txt").write_bytes(GOOD.encode(encoding))
    assert kg("build", articles / "good.txt", "--out", tmp_path / "b").returncode == 0
    query = "SELECT ?e ?who WHERE { ?e a dip:Meeting ; dip:participant ?who } ORDER BY ?e ?who"
    rows = [kg("query", query, "--out", tmp_path / name, "--format", "csv").stdout for name in "ab"]
    assert rows[0] == rows[1]
    assert "emmanuel_macron" in rows[0]


def test_an_output_folder_that_cannot_be_made(kg: Run, articles: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for out in (tmp_path / "file", tmp_path / "file" / "out"):
        done = kg("build", articles, "--out", out)
        assert done.returncode == 2
        lines = done.stderr.strip().splitlines()
        assert len(lines) == 1
        assert "cannot be written" in lines[0]
    assert (tmp_path / "file").read_text() == "mine"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["articles", "file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may write everywhere; the full disk stands for it")
def test_an_output_folder_without_permission(kg: Run, articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir(mode=0o555)
    done = kg("build", articles, "--out", out)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert list(out.iterdir()) == []


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(p.relative_to(folder)): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file() and p.suffix != ".lock"
    }


def test_a_full_disk_leaves_the_last_graph_whole(kg: Run, articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert kg("build", articles, "--out", out).returncode == 0
    before = contents(out)

    def small_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = subprocess.run(
        [sys.executable, "-m", "kg", "build", str(ROOT / "seeds"), "--out", str(out)],
        cwd=ROOT,
        preexec_fn=small_disk,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert "cannot be written" in done.stderr
    assert contents(out) == before


def test_a_malformed_query_says_line_and_column(kg: Run, seeds_out: Path) -> None:
    done = kg("query", "SELECT ?s\nWHERE { ?s ?p }", "--out", seeds_out)
    assert done.returncode == 2
    assert "(line 2, column" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("verb", [["query", "ASK {}"], ["ask", "summits"], ["export", "x.ttl"], ["view"]])
def test_without_a_graph_the_verbs_say_so(kg: Run, tmp_path: Path, verb: list[str]) -> None:
    done = kg(*verb, "--out", tmp_path / "nothing", cwd=tmp_path)
    assert done.returncode == 2
    assert "build" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "wrong",
    [
        ["ask", "no_such_question"],
        ["ask", "summits", "--with", "country"],
        ["ask", "summits", "--with", "nonsense=1"],
        ["query", "ASK {}", "--format", "docx"],
        ["query", "missing.rq"],
        ["export", "x.docx"],
        ["export", "x.ttl", "--format", "docx"],
    ],
)
def test_a_wrong_word_is_one_clear_line(kg: Run, seeds_out: Path, tmp_path: Path, wrong: list[str]) -> None:
    done = kg(*wrong, "--out", seeds_out, cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("kg: ")
    assert list(tmp_path.iterdir()) == []
