"""Assignment: the best one-to-one matching of two sides, exactly, in pure Python.

The edges fall into components that share no node; each is solved for itself by the Hungarian
method with potentials (Kuhn 1955; shortest augmenting paths, Jonker and Volgenant 1987).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import inf

Edge = tuple[int, int, float]
"""A node of the one side, a node of the other, and what is gained by matching them (above 0)."""


def best_gain(edges: Sequence[Edge]) -> float:
    """Return the largest total gain of edges of which no two share a node."""
    return sum(_best_of(component) for component in _components(edges))


def _components(edges: Sequence[Edge]) -> Iterator[list[Edge]]:
    of_left: defaultdict[int, list[Edge]] = defaultdict(list)
    of_right: defaultdict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        of_left[edge[0]].append(edge)
        of_right[edge[1]].append(edge)
    while of_left:
        found: list[Edge] = []
        waiting = [next(iter(of_left))]
        while waiting:
            own = of_left.pop(waiting.pop(), [])
            found += own
            for _, right, _ in own:
                waiting += [left for left, _, _ in of_right.pop(right, [])]
        yield found


def _best_of(edges: list[Edge]) -> float:
    if len(edges) == 1:
        return edges[0][2]
    lefts = {node: n for n, node in enumerate(dict.fromkeys(left for left, _, _ in edges))}
    rights = {node: n for n, node in enumerate(dict.fromkeys(right for _, right, _ in edges))}
    if min(len(lefts), len(rights)) == 1:
        return max(gain for _, _, gain in edges)
    turned = len(lefts) > len(rights)
    rows, columns = (rights, lefts) if turned else (lefts, rights)
    gains = [[0.0] * len(columns) for _ in rows]
    for left, right, gain in edges:
        row, column = (right, left) if turned else (left, right)
        gains[rows[row]][columns[column]] = gain
    return _assigned(gains)


def _assigned(gains: list[list[float]]) -> float:
    """Return the largest total of one gain a row, no two in one column; rows <= columns.

    A row without an edge to its column gains 0: it is not matched.
    """
    width = len(gains[0])
    of_row = [0.0] * len(gains)
    of_column = [0.0] * (width + 1)
    holder = [-1] * (width + 1)  # which row has a column; the last column is where a row enters
    for row in range(len(gains)):
        holder[width] = row
        _augment(gains, of_row, of_column, holder)
    return sum(gains[row][column] for column, row in enumerate(holder[:width]) if row >= 0)


def _augment(
    gains: list[list[float]], of_row: list[float], of_column: list[float], holder: list[int]
) -> None:
    """Give the row in the last column a column of its own, along the shortest augmenting path."""
    width = len(gains[0])
    slack, before = [inf] * width, [width] * width
    used = [False] * (width + 1)
    at = width
    while holder[at] >= 0:
        used[at] = True
        row = holder[at]
        least, following = inf, width
        for column in range(width):
            if used[column]:
                continue
            cost = -gains[row][column] - of_row[row] - of_column[column]
            if cost < slack[column]:
                slack[column], before[column] = cost, at
            if slack[column] < least:
                least, following = slack[column], column
        for column in range(width + 1):
            if used[column]:
                of_row[holder[column]] += least
                of_column[column] -= least
            elif column < width:
                slack[column] -= least
        at = following
    while at != width:
        holder[at] = holder[before[at]]
        at = before[at]
    holder[width] = -1
