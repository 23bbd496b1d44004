"""Queues against numbers that textbooks and tables print."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.planning.queueing import agents_needed, answered_within, backlog, waiting_chance


@pytest.mark.parametrize(
    ("load", "agents", "chance"),
    [
        (10, 12, 0.4494),
        (0.5, 1, 0.5),  # one agent: the chance to wait is the load
        (1, 2, 1 / 3),
        (2, 3, 4 / 9),
        (0, 1, 0),
        (3, 3, 1),
    ],
)
def test_erlang_c(load: float, agents: int, chance: float) -> None:
    assert waiting_chance(load, agents) == pytest.approx(chance, abs=5e-5)


def test_the_share_answered_in_time() -> None:
    """10 erlang, 12 agents, calls of 3 minutes: 1 - 0.4494 exp(-2 * 20 / 180) within 20 seconds."""
    assert answered_within(10, 12, 20, 180) == pytest.approx(0.6402, abs=1e-4)


@given(st.floats(0.01, 60), st.floats(0.5, 0.99), st.floats(1, 600), st.floats(30, 900))
def test_the_fewest_agents_who_keep_the_promise(load: float, share: float, wait: float, handling: float) -> None:
    agents = agents_needed(load, share, wait, handling)
    assert answered_within(load, agents, wait, handling) >= share
    assert agents == 1 or answered_within(load, agents - 1, wait, handling) < share


def test_a_backlog_grows_by_what_cannot_be_done_and_never_falls_below_nothing() -> None:
    assert backlog(2, 5, 4) == 3
    assert backlog(2, 1, 9) == 0
