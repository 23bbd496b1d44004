"""Customer service as queues: who must be reachable for live contacts, and how e-mail piles up."""

import math


def waiting_chance(load: float, agents: int) -> float:
    """The chance that a live contact has to wait, by the Erlang C formula; ``load`` in erlang.

    By way of Erlang B in its recursive form, which stays exact for large numbers (Cooper, Introduction to Queueing
    Theory, 2nd ed., 1981, chapter 3): B(0) = 1, B(n) = a B(n-1) / (n + a B(n-1)), C = n B / (n - a (1 - B)).
    """
    if load <= 0:
        return 0.0
    if agents <= load:
        return 1.0
    blocked = 1.0
    for n in range(1, agents + 1):
        blocked = load * blocked / (n + load * blocked)
    return agents * blocked / (agents - load * (1 - blocked))


def answered_within(load: float, agents: int, wait: float, handling: float) -> float:
    """The share of live contacts answered within ``wait``, in the same unit as the mean ``handling`` time."""
    if agents <= load:
        return 0.0
    return 1 - waiting_chance(load, agents) * math.exp(-(agents - load) * wait / handling)


def agents_needed(load: float, share: float, wait: float, handling: float) -> int:
    """The fewest agents with whom ``share`` of the live contacts is answered within ``wait``."""
    agents = max(1, math.floor(load) + 1)
    while answered_within(load, agents, wait, handling) < share:
        agents += 1
    return agents


def backlog(before: float, arrived: float, handled: float) -> float:
    """The work that waits at the end of a period: what waited, plus what came, less what could be done."""
    return max(0.0, before + arrived - handled)
