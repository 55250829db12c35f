"""Our store beside rdflib in memory, on the same made-up quads, in one run.

    python tests/benchmarks/store.py [--articles 2700] [--out FOLDER]

2,700 articles are about 2 million quads. Each engine loads the same N-Quads file in a process of its own and is asked
every named question, warm: the median of three after a first run, in Arabic and in English; ours on disk is opened
for that in another process, as `kg ask` does. rdflib gives a question up after `--patience` seconds. Both also load
from Python objects, made beforehand: this is the way of `kg build`, which has its quads in memory. Beside the seconds
of a clock stand those of the processors, which other work on the machine disturbs less. Prints Markdown; exit status
1 when a goal is missed.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pyoxigraph

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg.prefixes import declarations  # noqa: E402
from kg.store import questions  # noqa: E402
from kg.store.embedded import open_store, write, write_files  # noqa: E402
from kg.views.formats import export  # noqa: E402
from tests import synthetic  # noqa: E402

VALUES = {
    "country": "الصين", "organization": "منظمة 3", "party": "روسيا", "person": "سياسي 7", "topic": "الطاقة",
    "any": "الطاقة", "article": "a000007", "date": "2024", "year": "2024", "category": "ACCUSE", "text": "الرئيس",
}  # fmt: skip
GOALS = {"faster load": 6.0, "smaller memory": 2.5, "median ms": 20.0, "slowest ms": 500.0, "opening s": 0.2}


def prepared(folder: Path) -> dict[str, str]:
    """The SPARQL of every question, with its required parameters and with all of them."""
    texts = {}
    with open_store(folder) as store:
        for question in questions.questions().values():
            for everything, lang in ((False, "ar"), (True, "ar"), (False, "en")):
                given = {p.name: VALUES[p.kind] for p in question.parameters if p.required or everything}
                name = f"{question.name}{' (all parameters)' if everything else ''}{' (en)' if lang == 'en' else ''}"
                if everything and all(p.required for p in question.parameters):
                    continue
                texts[name] = declarations() + questions.prepare(store, question.name, given, lang=lang)
    return texts


def peak() -> float:
    """The largest resident memory of this process so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def timed(run: Callable[[], int], times: int) -> tuple[float, int]:
    """The median of the warm runs in milliseconds, and the number of rows."""
    taken, rows = [], run()
    for _ in range(times):
        begun = time.perf_counter()
        rows = run()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken), rows


class Load(NamedTuple):
    """What a load took: seconds of the clock and of the processors, and the peak of memory beyond what was there."""

    seconds: float
    processors: float
    memory: float


def loading(run: Callable[[], object]) -> Load:
    """Measure one load."""
    gc.collect()
    before, begun, used = peak(), time.perf_counter(), time.process_time()
    run()
    return Load(time.perf_counter() - begun, time.process_time() - used, peak() - before)


def measure_our_load(file: Path, folder: Path) -> dict[str, Any]:
    """Load our store from a file."""
    return {"load": loading(lambda: write_files([file], folder))}


def measure_our_answers(folder: Path) -> dict[str, Any]:
    """Open our store and ask it, as `kg ask` and `kg serve` do: in a process that has loaded nothing."""
    begun = time.perf_counter()
    store = open_store(folder)
    store.query("ASK { ?s ?p ?o }")
    opened = time.perf_counter() - begun
    asked = {name: timed(lambda text=text: len(store.query(text).rows), 3) for name, text in prepared(folder).items()}
    named = timed(lambda: len(questions.ask(store, "summits", {"country": "الصين", "year": "2024"})), 5)
    return {"open": opened, "asked": asked, "by_name": named[0]}


def measure_our_objects(file: Path, folder: Path) -> dict[str, Any]:
    """Load our store from quads in memory."""
    quads = list(pyoxigraph.parse(path=str(file), format=pyoxigraph.RdfFormat.N_QUADS))
    return {"load": loading(lambda: write(quads, folder.with_name("objects")))}


def measure_their_objects(file: Path, folder: Path) -> dict[str, Any]:
    """Load rdflib from quads in memory."""
    import rdflib

    source, target = rdflib.Dataset(), rdflib.Dataset()
    source.parse(file, format="nquads")
    quads = [(s, p, o, target.graph(g) if g else target.default_graph) for s, p, o, g in source.quads()]
    return {"load": loading(lambda: target.addN(quads))}


def measure_rdflib(file: Path, folder: Path, patience: int) -> dict[str, Any]:
    """Load and ask rdflib in memory."""
    import rdflib

    dataset = rdflib.Dataset()
    load = loading(lambda: dataset.parse(file, format="nquads"))
    signal.signal(signal.SIGALRM, _give_up)
    asked: dict[str, tuple[float, int] | None] = {}
    for name, text in prepared(folder).items():
        signal.alarm(patience)
        try:
            begun = time.perf_counter()
            rows = len(list(dataset.query(text)))
            first = (time.perf_counter() - begun) * 1000
            asked[name] = (first, rows) if first > 2000 else timed(lambda text=text: len(list(dataset.query(text))), 1)
        except TimeoutError:
            asked[name] = None
        finally:
            signal.alarm(0)
    return {"load": load, "asked": asked}


def _give_up(number: int, frame: object) -> None:
    raise TimeoutError


def child(engine: str, file: Path, folder: Path, patience: int) -> dict[str, Any]:
    """Measure one engine in a process of its own."""
    command = [sys.executable, __file__, "--engine", engine, "--file", str(file), "--out", str(folder)]
    ended = subprocess.run([*command, "--patience", str(patience)], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def report(quads: int, found: dict[str, dict[str, Any]], export_seconds: float) -> bool:
    """Print both side by side; whether every goal is reached."""
    ours, theirs = found["ours, asked"], found["rdflib"]
    loads = {name: Load(*one["load"]) for name, one in found.items() if "load" in one}
    times = [taken for taken, _ in ours["asked"].values()]
    reached = {
        "faster load": loads["rdflib"].seconds / loads["ours"].seconds,
        "smaller memory": loads["rdflib"].memory / loads["ours"].memory,
        "median ms": statistics.median(times),
        "slowest ms": max(times),
        "opening s": ours["open"],
    }
    print(f"{quads:,} quads; pretty Turtle of all of them in {export_seconds:.1f} s\n")
    print("| load | clock, s | processors, s | peak memory added, MB |\n| --- | --- | --- | --- |")
    for name, load in loads.items():
        print(f"| {name} | {load.seconds:.1f} | {load.processors:.1f} | {load.memory:.0f} |")
    print("\n| | ours, on disk | rdflib, in memory |\n| --- | --- | --- |")
    print(f"| a question by names, ms | {ours['by_name']:.1f} | |")
    for name, (taken, rows) in sorted(ours["asked"].items(), key=lambda item: -item[1][0]):
        other = theirs["asked"][name]
        beside = "given up"
        if other is not None:
            beside = f"{other[0]:.0f}" + ("" if other[1] == rows else f" ({other[1]} rows)")
        print(f"| {name}: {rows} rows, ms | {taken:.1f} | {beside} |")
    print("\n| goal | wanted | reached |\n| --- | --- | --- |")
    good = True
    for name, goal in GOALS.items():
        at_least = name in ("faster load", "smaller memory")
        met = reached[name] >= goal if at_least else reached[name] <= goal
        good = good and met
        print(f"| {name} | {'≥' if at_least else '≤'} {goal:g} | {reached[name]:.2f}{'' if met else ' MISSED'} |")
    return good


ENGINES: dict[str, Callable[[Path, Path, int], dict[str, Any]]] = {
    "ours": lambda file, folder, _: measure_our_load(file, folder),
    "ours, asked": lambda file, folder, _: measure_our_answers(folder),
    "ours, from objects": lambda file, folder, _: measure_our_objects(file, folder),
    "rdflib": measure_rdflib,
    "rdflib, from objects": lambda file, folder, _: measure_their_objects(file, folder),
}


def main() -> int:
    """Run the benchmark, or measure one engine for it."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("--articles", type=int, default=2700)
    args.add_argument("--patience", type=int, default=20)
    args.add_argument("--out", type=Path)
    args.add_argument("--engine", choices=[*ENGINES])
    args.add_argument("--file", type=Path)
    given = args.parse_args()
    if given.engine:
        print(json.dumps(ENGINES[given.engine](given.file, given.out, given.patience)))
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.out or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / "quads.nq"
        with file.open("wb") as out:
            pyoxigraph.serialize(synthetic.quads(given.articles), output=out, format=pyoxigraph.RdfFormat.N_QUADS)
        # what the system still writes to the disk would slow whoever loads first
        os.sync()
        found = {engine: child(engine, file, folder / "store", given.patience) for engine in ENGINES}
        begun = time.perf_counter()
        with open_store(folder / "store") as store:
            size = len(store)
            export(store.quads(), folder / "graph.ttl")
        return 0 if report(size, found, time.perf_counter() - begun) else 1


if __name__ == "__main__":
    sys.exit(main())
