"""How long each step of reading takes, and how long it takes to be ready to read.

    python tests/benchmarks/reading.py [SOURCE ...] [--passes 5]

Reads the articles of some files or folders (by default those of the tests and the bundled ones) several times on one
core and prints Markdown: for each step the processor time of 1,000 words and the articles of 600 words a second, of
the middle pass; the first pass is told apart, as there every word form is new. Loading is measured in
processes of their own. As machines differ and are busy with other things, the same is given in units of a fixed loop
that is timed between the passes: compare those.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kg import output, pipeline  # noqa: E402
from kg.errors import SourceError  # noqa: E402
from kg.garbage import uncollected  # noqa: E402
from kg.knowledge import Knowledge, load  # noqa: E402
from kg.model import RawPage  # noqa: E402
from kg.steps.clean import clean  # noqa: E402
from kg.steps.facts import find_facts  # noqa: E402
from kg.steps.graph import to_quads  # noqa: E402
from kg.steps.link import link_mentions  # noqa: E402
from kg.steps.mentions import find_mentions  # noqa: E402
from kg.steps.resolve import resolve  # noqa: E402
from kg.steps.segment import segment  # noqa: E402

SOURCES = (ROOT / "tests" / "gold" / "articles", ROOT / "seeds")
ARTICLE = 600
TO_ROLES = ("clean", "segment", "times", "mentions", "link")
EACH = (*TO_ROLES, "facts")
GOALS = {"to roles": 150.0, "whole reading": 60.0}
READY = {
    "the command line (kg --help)": "import kg.cli; kg.cli.app(['--help'], standalone_mode=False)",
    "the flow (import kg.pipeline)": "import kg.pipeline",
    "the knowledge (load)": "from kg.knowledge import load; load()",
}


class Clock:
    """Processor time by step, summed over one pass."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = defaultdict(float)

    def __call__(self, step: str, run: Callable[[], Any]) -> Any:
        """What `run` returns, its time put to the account of `step`."""
        begun = time.process_time()
        found = run()
        self.taken[step] += time.process_time() - begun
        return found


def loop() -> float:
    """The processor time of a fixed piece of work of the kind that reading is: strings, tuples, tables."""
    begun = time.process_time()
    table: dict[str, tuple[str, int]] = {}
    for i in range(200_000):
        word = f"w{i % 5000}".strip().replace("w1", "v")
        known = table.get(word)
        table[word] = (word, i) if known is None else (known[0], known[1] + len(word))
    return time.process_time() - begun


@uncollected()
def one_pass(found: Sequence[RawPage], knowledge: Knowledge) -> dict[str, float]:
    """Read all pages and make the graph; the time of each step."""
    clock = Clock()
    readings = []
    for page in found:
        article = clock("clean", lambda page=page: clean(page, knowledge.pages))
        document = clock("segment", lambda article=article: segment(article))
        times, when = clock("times", lambda document=document: pipeline._times(document, knowledge))
        spans = {index: [(start, end) for start, end, _ in some] for index, some in times.items()}
        marked = clock("mentions", lambda d=document, s=spans: find_mentions(d, knowledge, s))
        linked = clock("link", lambda m=marked, t=times, w=when: link_mentions(m, knowledge, t, w))
        readings.append(clock("facts", lambda d=document, x=linked: find_facts(d, x, knowledge)))
    resolved = clock("resolve", lambda: resolve(readings))
    quads, _ = clock("graph", lambda: to_quads(resolved, knowledge))
    quads, _ = clock("check", lambda: output.check(quads))
    with tempfile.TemporaryDirectory() as folder:
        texts = {r.article.identifier: r.article.text for r in readings}
        clock("write", lambda: output.write(quads, Path(folder), articles=texts))
    return dict(clock.taken)


def ready(code: str) -> tuple[float, float]:
    """The processor time of a fresh interpreter that runs `code`, beyond that of an empty one; and its memory in MB."""
    command = f"import resource, sys; sys.stdout = open('{os.devnull}', 'w')\n{code}\n"
    command += (
        "u = resource.getrusage(resource.RUSAGE_SELF); sys.stderr.write(f'{u.ru_utime + u.ru_stime} {u.ru_maxrss}')"
    )
    runs = []
    for text in (command, command.replace(code, "")):
        for _ in range(4):
            ended = subprocess.run(
                [sys.executable, "-c", text], cwd=ROOT, stderr=subprocess.PIPE, check=True, text=True
            )
            runs.append(tuple(map(float, ended.stderr.split()[-2:])))
    return min(t for t, _ in runs[1:4]) - min(t for t, _ in runs[5:]), runs[1][1] / 1024


def report(passes: Sequence[dict[str, float]], first: dict[str, float], unit: float, words: int) -> None:
    """Print the table of the steps."""
    print("| step | ms for 1,000 words | loops | first pass, ms | articles of 600 words a second |")
    print("| --- | --- | --- | --- | --- |")
    steps = [(name, (name,)) for name in first]
    for name, parts in [*steps, ("to roles", TO_ROLES), ("whole reading", EACH), ("all", tuple(first))]:
        taken = statistics.median(sum(p[part] for part in parts) for p in passes)
        cold = sum(first[part] for part in parts)
        rate = words / ARTICLE / taken
        goal = f" (wanted {GOALS[name]:g})" if name in GOALS else ""
        each = taken / words * 1e6
        print(f"| {name} | {each:.2f} | {taken / unit:.2f} | {cold / words * 1e6:.2f} | {rate:.0f}{goal} |")


def main() -> int:
    """Run the benchmark."""
    args = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    args.add_argument("sources", nargs="*", type=Path, default=SOURCES)
    args.add_argument("--passes", type=int, default=5)
    args.add_argument("--no-loading", action="store_true", help="leave out how long loading takes")
    given = args.parse_args()
    if not given.no_loading:
        print("| to be ready | s | MB |\n| --- | --- | --- |")
        for name, code in READY.items():
            taken, memory = ready(code)
            print(f"| {name} | {taken:.2f} | {memory:.0f} |")
        print()
    found = [p for p in pipeline.pages(map(str, given.sources), 5_000_000) if not isinstance(p, SourceError)]
    words = sum(len(page.text.split()) for page in found)
    knowledge = load()
    passes, loops = [], []
    for _ in range(given.passes + 1):
        loops.append(loop())
        passes.append(one_pass(found, knowledge))
    unit = statistics.median(loops)
    print(f"{len(found)} articles, {words:,} words; a loop took {unit * 1000:.0f} ms\n")
    report(passes[1:], passes[0], unit, words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
