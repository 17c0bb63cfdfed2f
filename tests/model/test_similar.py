"""What similar grants came to is told by enough of them, or not at all."""

import pytest

from alliancehub.model.commands.note_figure import figure_id
from alliancehub.model.fit import licence_notes
from alliancehub.model.kinds.allocation import Allocation
from alliancehub.model.kinds.grant_figure import GrantFigure
from alliancehub.model.similar import Similar, similar_to

C = 1_000_000


def test_the_middle_of_grants_of_a_similar_size_is_told():
    figures = [(80 * C, 80 * C), (100 * C, 40 * C), (120 * C, 60 * C), (9_000 * C, 0)]
    assert similar_to(90 * C, figures) == Similar(3, 100 * C, 50)


@pytest.mark.parametrize("figures", [[], [(80, 1), (80, 2)], [(8_000, 1)] * 9, [(0, 0)] * 9])
def test_of_too_few_nothing_is_told(figures):
    assert similar_to(80, figures) is None


def test_what_is_over_leaves_a_figure_that_names_nobody(alliance):
    alliance.pool()
    request = alliance.ask_for_credits("cyd")
    told = {"kind": "credit_request", "request": request, "decision": "accept"}
    alliance.do("eve", "decide_request", **told)
    alliance.do("cyd", "accept_offer", request=request)
    (allocation,) = alliance.all(Allocation)
    alliance.refused("hub", "note_figure", "closed", allocation=allocation.id)
    alliance.do("cyd", "close_allocation", allocation=allocation.id, reason="Done.")
    alliance.refused("cyd", "note_figure", "not_permitted", allocation=allocation.id)
    alliance.do("hub", "note_figure", allocation=allocation.id)
    alliance.refused("hub", "note_figure", "closed", allocation=allocation.id)
    figure = alliance.row(GrantFigure, figure_id(allocation.id))
    assert (figure.granted, figure.used, figure.resource) == (80 * C, 0, alliance.resource)
    values = figure.as_dict().values()
    assert not {alliance.person("cyd"), allocation.id, request} & set(map(str, values))


@pytest.mark.parametrize(
    ("licence", "words"),
    [
        ("CC-BY-4.0", ""),
        ("", "names no licence"),
        ("CC-BY-NC-4.0", "not for commercial use"),
        ("CC-BY-ND-4.0", "may not be passed on"),
    ],
)
def test_what_a_licence_asks_to_think_of_is_said(licence, words):
    assert words in " ".join(licence_notes([("Tiles", licence)]))
