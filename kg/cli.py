"""The command line: one thin command for each public function."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn
from rich.table import Table

from kg.errors import KgError, QueryError, SourceError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Knowledge graphs from Arabic news about diplomacy.",
)
console = Console(stderr=True)
FAILED, PARTLY = 2, 1
Out = Annotated[Path, typer.Option(help="The folder of the graph.")]
StoreAddress = Annotated[str | None, typer.Option(help="A SPARQL server instead of the folder's own store.")]


def main() -> None:
    """Run the command line; an error of ours is one clear line and exit status 2."""
    try:
        app()
    except KgError as error:
        console.print(f"[red]kg:[/red] {escape(str(error))}", highlight=False, soft_wrap=True)
        raise SystemExit(FAILED) from None


@app.command()
def build(
    sources: Annotated[list[str], typer.Argument(help="Files, folders, or - for standard input.")],
    out: Out = Path("out"),
    max_bytes: Annotated[int, typer.Option(help="The largest file that is read, in bytes.")] = 5_000_000,
    store: StoreAddress = None,
) -> None:
    """Read articles and write the graph: Turtle, TriG, the HTML page and the store."""
    from kg import output
    from kg.knowledge import load
    from kg.pipeline import build as make

    knowledge = load()
    with Progress(SpinnerColumn(), TextColumn("{task.description}"), console=console, transient=True) as progress:
        task = progress.add_task("reading")
        graph = make(
            sources,
            max_bytes=max_bytes,
            knowledge=knowledge,
            progress=lambda name: progress.update(task, description=escape(name)),
        )
        progress.update(task, description="checking")
        quads, problems = output.check(graph.quads)
        progress.update(task, description="writing")
        if graph.counts.articles or not graph.left_out:
            output.write(quads, out, store=store, articles=graph.texts)
    wrong = [SourceError(p.node, f"does not conform and was left out: {p.message}") for p in problems]
    _summary(graph.counts._asdict(), [*graph.left_out, *wrong], out)
    if graph.left_out or wrong:
        raise typer.Exit(PARTLY)


def _summary(counts: dict[str, int], left_out: list[SourceError], out: Path) -> None:
    table = Table(show_header=False, box=None)
    for name, number in counts.items():
        table.add_row(name, f"{number:,}")
    table.add_row("left out", str(len(left_out)))
    for error in left_out:
        table.add_row("", escape(f"{error.where}: {error.reason}"))
    table.add_row("written to", escape(str(out)) if counts["articles"] else "nothing")
    console.print(table)


@app.command()
def query(
    sparql: Annotated[str, typer.Argument(help="SPARQL text, or the path of a .rq file.")],
    out: Out = Path("out"),
    format: Annotated[
        str, typer.Option(help="table, csv, tsv, json, xml; for CONSTRUCT turtle, nt, jsonld.")
    ] = "table",
    store: StoreAddress = None,
) -> None:
    """Run SPARQL on the graph."""
    from kg.store.connect import connect

    text = _sparql(sparql)
    with connect(store or out) as graph:
        graph.query(text).write(_write, format)


def _sparql(given: str) -> str:
    """SPARQL as given, or what a .rq file holds."""
    if not given.endswith(".rq"):
        return given
    try:
        return Path(given).read_text("utf-8")
    except OSError as error:
        raise QueryError(f"{given} cannot be read: {error.strerror}") from error


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def ask(
    context: typer.Context,
    question: Annotated[str | None, typer.Argument(help="The name of a question; without one all are listed.")] = None,
    given: Annotated[
        list[str] | None, typer.Option("--with", help="A value, as country=… (any number of times); or --country ….")
    ] = None,
    out: Out = Path("out"),
    lang: Annotated[str, typer.Option(help="ar or en.")] = "ar",
    limit: Annotated[int | None, typer.Option(help="At most so many rows.")] = None,
    format: Annotated[str, typer.Option(help="table, csv, tsv, json or xml.")] = "table",
    store: StoreAddress = None,
) -> None:
    """Run a question kept with the product, or list them all.

    Each value of a question is an option of its own, too: kg ask summits --country China --year 2024
    """
    from kg.store import questions
    from kg.store.connect import connect

    if question is None:
        _list_questions(lang)
        return
    values = dict([*map(_pair, given or []), *_options(context.args)])
    with connect(store or out) as graph:
        questions.ask(graph, question, values, lang=lang, limit=limit).write(_write, format)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise QueryError(f"--with {text!r} is not of the form name=value")
    return name, value


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """The values given as `--name value` or `--name=value`."""
    rest = iter(words)
    for word in rest:
        name, equals, value = word.removeprefix("--").partition("=")
        found = value if equals else next(rest, None)
        if not word.startswith("--") or found is None:
            raise QueryError(f"{word!r} is not understood: a value is given as --name value")
        yield name, found


def _list_questions(lang: str) -> None:
    from kg.store import questions

    table = Table("question", "asks", "values")
    for name, question in questions.questions().items():
        values = ", ".join(p.name + ("" if p.required else "?") for p in question.parameters)
        table.add_row(name, question.title[lang], values)
    Console().print(table)


@app.command()
def export(
    target: Annotated[Path, typer.Argument(help="File to write; its ending tells the format. A folder for tables.")],
    out: Out = Path("out"),
    format: Annotated[
        str | None,
        typer.Option(help="turtle, trig, nt, nquads, jsonld, rdfxml, turtle12, graphml, gexf; csv, parquet, neo4j."),
    ] = None,
    store: StoreAddress = None,
) -> None:
    """Write the graph in another format."""
    from kg.store.connect import connect
    from kg.views import formats, tables

    with connect(store or out) as graph:
        if format in ("csv", "parquet", "neo4j"):
            for path in tables.write_tables(graph.quads(), target, format):
                console.print(str(path), highlight=False)
        else:
            formats.export(graph.quads(), target, format)


@app.command()
def view(out: Out = Path("out")) -> None:
    """Open the page of the graph in the browser."""
    import webbrowser

    page = out / "graph.html"
    if not page.is_file():
        raise QueryError(f"{page} is not there: build the graph first with: kg build SOURCE --out {out}")
    sys.stdout.write(f"{page}\n")
    webbrowser.open(page.resolve().as_uri())


@app.command()
def explain(file: Annotated[str, typer.Argument(help="An article, or - for standard input.")]) -> None:
    """Show sentence by sentence what was found in an article and why."""
    from kg.explanation import explain as tell

    for line in tell(file):
        sys.stdout.write(line + "\n")


@app.command()
def serve(
    out: Out = Path("out"),
    host: Annotated[
        str, typer.Option(help="The address to listen on; the default is this machine alone.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port to listen on.")] = 8765,
) -> None:
    """Serve the graph: SPARQL endpoint, query page, graph page and articles."""
    from kg.serve.app import serve as run

    run(out, host=host, port=port)


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Option(help="Gold facts: a .jsonl file or a folder of them.")],
    out: Out = Path("out"),
    distractors: Annotated[Path | None, typer.Option(help="False facts that must not be asserted.")] = None,
    missing: Annotated[bool, typer.Option(help="List what was not found.")] = False,
    unexplained: Annotated[bool, typer.Option(help="List asserted facts that no gold line explains.")] = False,
) -> None:
    """Measure a graph against gold facts of your own articles."""
    from kg.evaluate import report

    for line in report(out, gold, distractors, missing=missing, unexplained=unexplained):
        sys.stdout.write(line + "\n")


def _write(text: str) -> None:
    sys.stdout.write(text)


if __name__ == "__main__":
    main()
