"""Where the nodes of the page stand, which ones matter most, and which belong together; the same for the same graph.

Forces are those of ForceAtlas2 (Jacomy et al. 2014: repulsion by degree, linear attraction, gravity) with the cooling
of Fruchterman and Reingold (1991). Large graphs are laid out community by community inside discs, and the discs
against one another, so that no step looks at more than `WHOLE` nodes at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Pairs = NDArray[np.int64]

SEED = 20_260_101
WHOLE = 1200
FIRST = 300
STEPS = 220
SPACING = 62.0
DAMPING = 0.85
SHAPE = np.array([1.14, 1.0])


class Layout(NamedTuple):
    """For each node: coordinates in canvas pixels, importance (sums to 1), and community (0 is the largest)."""

    x: list[int]
    y: list[int]
    rank: list[float]
    community: list[int]


def arrange(count: int, edges: Sequence[tuple[int, int]], *, weight: Sequence[float] | None = None) -> Layout:
    """Lay out nodes 0 to `count`, given undirected edges in which a pair may repeat (it then pulls harder).

    The `FIRST` nodes by importance times `weight` stand evenly and apart, as they are what is seen at first; the
    others stand among them, closer together.
    """
    if not count:
        return Layout([], [], [], [])
    pairs, weights = _merged(edges)
    community = _communities(count, pairs, weights)
    rank = _importance(count, pairs, weights)
    points = _discs(count, pairs, weights, community)
    if count <= WHOLE:
        points = _forces(points, pairs, weights, STEPS, cool=0.25)
    best = np.argsort(-np.array(rank) * np.array(weight or [1.0] * count), kind="stable")[:FIRST]
    points = _even(points, best)
    points = points * _scale(points[best])
    room = _room(rank)
    if count <= WHOLE:
        points = _apart(points, room * np.sqrt(len(best) / count))
    points[best] = _apart(points[best], room[best])
    whole = np.rint(points).astype(int)
    return Layout(whole[:, 0].tolist(), whole[:, 1].tolist(), rank, community)


def _merged(edges: Sequence[tuple[int, int]]) -> tuple[Pairs, Array]:
    """Each pair once, with how often it came (damped)."""
    seen: dict[tuple[int, int], int] = {}
    for a, b in edges:
        if a != b:
            key = (a, b) if a < b else (b, a)
            seen[key] = seen.get(key, 0) + 1
    ordered = sorted(seen)
    pairs = np.array(ordered, dtype=np.int64).reshape(-1, 2)
    return pairs, 1.0 + np.log(np.array([seen[key] for key in ordered], dtype=np.float64))


def _communities(count: int, pairs: Pairs, weights: Array) -> list[int]:
    """Louvain communities, the largest first; nodes without edges share the last one."""
    graph = nx.Graph()
    graph.add_nodes_from(sorted(set(pairs.ravel().tolist())))
    graph.add_weighted_edges_from((int(a), int(b), float(w)) for (a, b), w in zip(pairs, weights))
    found = nx.community.louvain_communities(graph, weight="weight", seed=SEED) if len(graph) else []
    found.sort(key=lambda members: (-len(members), min(members)))
    community = [len(found)] * count
    for number, members in enumerate(found):
        for member in members:
            community[member] = number
    return community


def _importance(count: int, pairs: Pairs, weights: Array) -> list[float]:
    """PageRank by power iteration."""
    strength = np.zeros(count)
    np.add.at(strength, pairs[:, 0], weights)
    np.add.at(strength, pairs[:, 1], weights)
    rank = np.full(count, 1.0 / count)
    for _ in range(60):
        share = np.divide(rank, strength, out=np.zeros(count), where=strength > 0)
        fresh = np.zeros(count)
        np.add.at(fresh, pairs[:, 0], share[pairs[:, 1]] * weights)
        np.add.at(fresh, pairs[:, 1], share[pairs[:, 0]] * weights)
        rank = (1 - DAMPING) / count + DAMPING * (fresh + rank[strength == 0].sum() / count)
    return [round(float(value), 9) for value in rank]


def _discs(count: int, pairs: Pairs, weights: Array, community: list[int]) -> Array:
    """Every community inside a disc of its own, the discs side by side, those with many ties near each other."""
    groups = np.array(community)
    number = int(groups.max()) + 1
    radius = np.sqrt(np.bincount(groups, minlength=number).astype(np.float64)) * 1.25
    centres = _packed(radius, *_between(groups, pairs, weights))
    points = np.zeros((count, 2))
    for group in range(number):
        members = np.flatnonzero(groups == group)
        local = _spread(len(members), *_inside(members, pairs, weights, count))
        points[members] = centres[group] + local * radius[group]
    return points


def _between(groups: Pairs, pairs: Pairs, weights: Array) -> tuple[Pairs, Array]:
    """The ties of communities to one another."""
    number = int(groups.max()) + 1
    ends = np.sort(groups[pairs], axis=1)
    crossing = ends[:, 0] != ends[:, 1]
    keys, place = np.unique(ends[crossing, 0] * number + ends[crossing, 1], return_inverse=True)
    ties: Array = np.bincount(place, weights[crossing], len(keys)).astype(np.float64)
    return np.column_stack((keys // number, keys % number)).astype(np.int64), ties


def _inside(members: Pairs, pairs: Pairs, weights: Array, count: int) -> tuple[Pairs, Array]:
    place = np.full(count, -1, dtype=np.int64)
    place[members] = np.arange(len(members))
    kept = (place[pairs[:, 0]] >= 0) & (place[pairs[:, 1]] >= 0)
    return place[pairs[kept]], weights[kept]


def _spread(size: int, pairs: Pairs, weights: Array) -> Array:
    """A small graph inside the unit disc."""
    start = _sunflower(size)
    if 2 < size <= WHOLE and len(pairs):
        start = _forces(start * np.sqrt(size), pairs, weights, 90, cool=1.0)
        start = start - start.mean(axis=0)
        return np.asarray(start / max(float(np.abs(start).max()), 1e-9), dtype=np.float64)
    return start


def _sunflower(size: int) -> Array:
    """Points spread evenly over the unit disc (Vogel 1979)."""
    step = np.arange(size, dtype=np.float64)
    angle, away = step * (np.pi * (3 - np.sqrt(5))), np.sqrt((step + 0.5) / max(size, 1))
    return np.column_stack((away * np.cos(angle), away * np.sin(angle)))


def _packed(radius: Array, pairs: Pairs, weights: Array) -> Array:
    """Centres of discs that hardly overlap: moved by their ties, then drawn together and pushed apart in turn."""
    centres = _sunflower(len(radius)) * np.sqrt((radius**2).sum()) * 1.6
    if len(pairs):
        centres = _forces(centres, pairs, weights, 120, cool=0.5)
        centres *= np.sqrt((radius**2).sum()) * 1.6 / max(float(np.abs(centres).max()), 1e-9)
    for _ in range(40):
        centres = _apart(centres * 0.96 / SHAPE, radius * 2.1, rounds=6) * SHAPE
    return _apart(centres, radius * 2.1, rounds=60)


def _forces(start: Array, pairs: Pairs, weights: Array, steps: int, *, cool: float) -> Array:
    """Move points by repulsion, attraction and gravity, in ever shorter steps; `cool` scales the first step."""
    points = start.copy()
    count = len(points)
    degree = 1.0 + np.bincount(pairs.ravel(), minlength=count)
    push = np.sqrt(degree)[:, None] * np.sqrt(degree)[None, :]
    first = cool * max(float(np.abs(points).max()), 1.0)
    force, spare = np.empty((2, count, count))
    for step in range(steps):
        _repel(points, push, force, spare)
        drawn = np.column_stack([np.einsum("ij,j->i", force, points[:, axis]) for axis in (0, 1)])
        move = 1.6 * (points * force.sum(axis=1)[:, None] - drawn)
        strength = 0.55 * weights / np.sqrt(degree[pairs].min(axis=1))
        pull = (points[pairs[:, 1]] - points[pairs[:, 0]]) * strength[:, None]
        np.add.at(move, pairs[:, 0], pull)
        np.add.at(move, pairs[:, 1], -pull)
        move -= points * (0.07 * np.sqrt(degree))[:, None] * np.array([0.9, 1.1])
        length = np.hypot(move[:, 0], move[:, 1]) + 1e-9
        points += move * (np.minimum(length, first * (1 - step / steps) * 0.2) / length)[:, None]
    return np.round(points, 6)


def _repel(points: Array, push: Array, force: Array, spare: Array) -> None:
    """Fill `force` with how hard each point pushes each other one; in tables kept from step to step, as new memory of
    that size takes longer than the sums.
    """
    for axis, table in enumerate((force, spare)):
        np.subtract.outer(points[:, axis], points[:, axis], out=table)
        np.square(table, out=table)
    force += spare
    force += 0.01
    np.divide(push, force, out=force)


def _scale(points: Array) -> float:
    """The factor that gives every node, on average, a square of `SPACING` pixels."""
    low, high = points.min(axis=0), points.max(axis=0)
    area = float(np.prod(np.maximum(high - low, 1.0)))
    return float(SPACING * np.sqrt(len(points) * 2.2 / area))


def _even(points: Array, best: Pairs) -> Array:
    """Halfway between where the forces put the points and an even spread of the best along both axes."""
    spread = np.empty_like(points)
    for axis in (0, 1):
        along = np.sort(points[best, axis])
        spread[:, axis] = np.interp(points[:, axis], along, np.linspace(-0.5, 0.5, len(along))) * SHAPE[axis]
    low, high = points[best].min(axis=0), points[best].max(axis=0)
    own = (points - (low + high) / 2) / np.maximum(high - low, 1e-9) * SHAPE
    mixed: Array = np.round((0.5 * own + 0.5 * spread) * 1000, 6)
    return mixed


def _room(rank: Sequence[float]) -> Array:
    """How much room a node wants, in pixels: important ones are drawn larger."""
    room: Array = SPACING * (0.62 + 0.28 * np.minimum(np.sqrt(np.array(rank) * len(rank)), 3.0))
    return room


def _apart(points: Array, room: Array, *, rounds: int = 120) -> Array:
    """Push apart nodes that would touch; names stand below, so up and down counts less."""
    points = points * _UPRIGHT
    near = np.empty((0, 2), dtype=np.int64)
    for step in range(rounds):
        if step % 8 == 0:
            near = _near(points, room)
        delta = points[near[:, 0]] - points[near[:, 1]]
        gap = np.hypot(delta[:, 0], delta[:, 1]) + 1e-6
        want = (room[near[:, 0]] + room[near[:, 1]]) / 2
        push = delta * (0.25 * np.clip(want - gap, 0.0, None) / gap)[:, None]
        for axis in (0, 1):
            points[:, axis] += np.bincount(near[:, 0], push[:, axis], len(points))
            points[:, axis] -= np.bincount(near[:, 1], push[:, axis], len(points))
    apart: Array = np.round(points / _UPRIGHT, 6)
    return apart


_UPRIGHT = np.array([1.0, 1.2])


def _near(points: Array, room: Array) -> Pairs:
    """Pairs of points that touch or may soon do so."""
    reach = (room[:, None] + room[None, :]) * 0.75
    gaps = np.hypot(points[:, None, 0] - points[None, :, 0], points[:, None, 1] - points[None, :, 1])
    return np.argwhere(np.triu(gaps < reach, 1)).astype(np.int64)
