"""From what a user names as the store, a folder or an address, to the open store."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pyoxigraph import Quad

from kg.store import embedded
from kg.store.embedded import open_store
from kg.store.protocol import Store
from kg.store.remote import RemoteStore
from kg.store.servers import is_address, server

STORE = "store"


def connect(place: str | Path, *, writable: bool = False, **options: Any) -> Store:
    """Open a build folder, a store folder, or a server by its address; options as in `servers.Server`.

    Raises `StoreError` when there is nothing to open or the server's kind is unknown.
    """
    if is_address(str(place)):
        return RemoteStore(server(str(place), **options))
    return open_store(store_folder(Path(place)), writable=writable)


def store_folder(folder: Path) -> Path:
    """The store of a build folder, or the folder itself where it is a store."""
    return folder if (folder / "current").is_file() else folder / STORE


def replace(place: str | Path, quads: Iterable[Quad], **options: Any) -> None:
    """Put a whole new graph in the place of the old one, in a folder or on a server."""
    if not is_address(str(place)):
        embedded.write(quads, store_folder(Path(place)))
        return
    with RemoteStore(server(str(place), **options)) as store:
        store.replace(quads)
