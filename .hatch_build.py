"""What is made when the wheel is built: the knowledge, ready to load."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent


class KnowledgeHook(BuildHookInterface[Any]):
    """Puts the compiled knowledge into the wheel; it is made by the code of the package itself, with no library."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the knowledge, unless what is installed is the checkout."""
        if version == "editable":
            return
        sys.path.insert(0, str(ROOT))
        sys.dont_write_bytecode = True
        from kg.knowledge import PACKAGE, Knowledge
        from kg.knowledge.compiled import PLACE, write_compiled

        self.folder = TemporaryDirectory()
        made = Path(self.folder.name) / PLACE.name
        write_compiled(Knowledge(), PACKAGE, made)
        build_data["force_include"][str(made)] = str(Path(PACKAGE.name) / PLACE)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if version != "editable":
            self.folder.cleanup()
