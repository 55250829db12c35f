"""Groups without a name as the facts have them: each a body that only its article knows."""

from __future__ import annotations

from kg.model import Item, Linked, Made
from kg.model.keys import GROUP
from kg.steps.facts.story.story import Story


def with_crowds(linked: Linked, article: str) -> Linked:
    """The article with a body in the place of each group without a name, known by the `article` that tells of it."""
    own = {key: _body(key, article) for key in linked.made if key.startswith(GROUP)}
    if not own:
        return linked
    sentences = tuple(
        sentence._replace(items=tuple(_renamed(item, own) for item in sentence.items)) for sentence in linked.sentences
    )
    made = {own.get(key, key): _as_body(body, own) for key, body in linked.made.items()}
    names = {own.get(key, key): called for key, called in linked.names.items()}
    return linked._replace(sentences=sentences, made=made, names=names)


def is_crowd(story: Story, key: str) -> bool:
    """Whether a key stands for a group that only this article tells of."""
    return key.startswith("organization:~") and key.endswith(f"_{story.document.article.identifier}".lower())


def _body(key: str, article: str) -> str:
    return f"organization:{key.removeprefix(GROUP)}_{article}".lower().replace(" ", "_")


def _renamed(item: Item, own: dict[str, str]) -> Item:
    return item._replace(keys=tuple(own.get(key, key) for key in item.keys)) if set(item.keys) & own.keys() else item


def _as_body(body: Made, own: dict[str, str]) -> Made:
    return body._replace(key=own[body.key]) if body.key in own else body
