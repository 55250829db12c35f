"""The one place where the page meets pyvis: its bundled renderer, and a network that writes our page, not pyvis' own.

pyvis' own templates ask the network for Bootstrap and write ids and headings unescaped; only its node and edge store,
its options and the vis-network build that it ships are used. The version is pinned; `RENDERER` is what it must ship.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup
from pyvis.network import Network

RENDERER = "f3c1229464749a6f5a80c80867189edfdc0198be0d015c3d770aff196cb6c0a1"
OWN = ("style", "script", "renderer")
BUNDLED = ("templates", "lib", "vis-9.1.2", "vis-network.min.js")


def renderer() -> str:
    """The script of vis-network as pyvis ships it, safe inside a script element."""
    path = files("pyvis")
    for part in BUNDLED:
        path = path.joinpath(part)
    return path.read_text("utf-8").replace("</script", "<\\/script")


def checksum() -> str:
    """SHA-256 of the renderer, to be compared with `RENDERER`."""
    return hashlib.sha256(renderer().encode()).hexdigest()


class PageNetwork(Network):  # type: ignore[misc]
    """A pyvis network that writes our page, with everything escaped that is not our own script or style."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        super().__init__(height="100%", width="100%", directed=True, cdn_resources="in_line")
        self.parts = parts
        self.path = "template.html"
        self.templateEnv = Environment(
            loader=ChoiceLoader([PackageLoader("kg.views", "html"), PackageLoader("pyvis", "templates")]),
            autoescape=True, keep_trailing_newline=True)  # fmt: skip

    def generate_html(self, name: str = "index.html", local: bool = True, notebook: bool = False) -> str:
        """The page."""
        own = {key: Markup(self.parts[key]) for key in OWN if key in self.parts}
        return str(self.templateEnv.get_template(self.path).render({**self.parts, **own}))

    def write_html(self, name: str, local: bool = True, notebook: bool = False, open_browser: bool = False) -> None:
        """Write the page as UTF-8 and move it into its place."""
        beside = Path(name + ".writing")
        beside.write_text(self.generate_html(), "utf-8")
        os.replace(beside, name)
