"""The command line: one thin command for each public function."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn
from rich.table import Table

from kg.errors import KgError, SourceError

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
                  help="Knowledge graphs from Arabic news about diplomacy.")
console = Console(stderr=True)
FAILED, PARTLY = 2, 1


def main() -> None:
    """Run the command line; an error of ours is one clear line and exit status 2."""
    try:
        app()
    except KgError as error:
        console.print(f"[red]kg:[/red] {error}", highlight=False, markup=True)
        raise SystemExit(FAILED) from None


@app.command()
def build(
    sources: Annotated[list[str], typer.Argument(help="Files, folders, or - for standard input.")],
    out: Annotated[Path, typer.Option(help="Folder for the graph.")] = Path("out"),
    max_bytes: Annotated[int, typer.Option(help="The largest file that is read.")] = 5_000_000,
) -> None:
    """Read articles and write the graph: Turtle, TriG, the HTML page and the store."""
    from kg.pipeline import build as make
    from kg.views.folder import write

    with Progress(SpinnerColumn(), TextColumn("{task.description}"), console=console, transient=True) as progress:
        task = progress.add_task("reading")
        graph = make(sources, max_bytes=max_bytes, progress=lambda name: progress.update(task, description=name))
        progress.update(task, description="writing")
        write(graph, out)
    _summary(graph.counts._asdict(), graph.left_out, out)
    if graph.left_out:
        raise typer.Exit(PARTLY)


def _summary(counts: dict[str, int], left_out: tuple[SourceError, ...], out: Path) -> None:
    table = Table(show_header=False, box=None)
    for name, number in counts.items():
        table.add_row(name, f"{number:,}")
    table.add_row("left out", str(len(left_out)))
    for error in left_out:
        table.add_row("", f"{error.where}: {error.reason}")
    table.add_row("written to", str(out))
    console.print(table)


@app.command()
def explain(file: Annotated[str, typer.Argument(help="An article, or - for standard input.")]) -> None:
    """Show sentence by sentence what was found and why."""
    from kg.explain import explain as tell

    for line in tell(file):
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
