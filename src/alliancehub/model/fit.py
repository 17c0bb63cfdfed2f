"""Whether some data may be processed where somebody wants to: told in the form, held to by the hub.

Pure and light: the window asks it with what is on the screen, the hub with its rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from alliancehub.model.data_classes import DATA_CLASSES, forbidden_of
from alliancehub.model.told import Told, label, listed, told

_LABELS = dict(DATA_CLASSES)
# What a licence forbids is told by these parts of its SPDX id.
_NOT_COMMERCIAL = ("-NC-", "-NC")
_NO_DERIVATIVES = ("-ND-", "-ND")


@dataclass(frozen=True)
class Misfit:
    """One thing that does not fit.

    Attributes:
        field: of the request, where it can be mended.
        text, remedy: what is wrong, and what to do.
    """

    field: str
    text: str
    remedy: str = ""


def misfits(
    classes: Sequence[str],
    datasets: Iterable[tuple[str, Sequence[str]]],
    resources: Iterable[tuple[str, Sequence[str]]],
) -> list[Misfit]:
    """Return what keeps a request from being submitted.

    Args:
        classes: data classes that the request says it processes.
        datasets: title and data classes of each dataset that it uses.
        resources: title of each accelerator, and the classes that its provider forbids.
    """
    found = []
    held = set(classes)
    for title, own in datasets:
        held |= set(own)
        if missing := [one for one in own if one not in classes]:
            found.append(
                Misfit(
                    "data_classes",
                    told(
                        "{dataset} holds data that the request does not name: {classes}.",
                        dataset=title,
                        classes=_named(missing),
                    ),
                    told("Tick what is missing, so that whoever decides knows."),
                )
            )
    for title, forbids in resources:
        if forbidden := forbidden_of(held, forbids):
            found.append(
                Misfit(
                    "lines",
                    told(
                        "{resource} may not process: {classes}.",
                        resource=title,
                        classes=_named(forbidden),
                    ),
                    told("Choose another accelerator, or leave that data out."),
                )
            )
    return found


def licence_notes(datasets: Iterable[tuple[str, str]]) -> list[str]:
    """Return what to think of before asking; none of it keeps anybody from asking.

    Args:
        datasets: title and SPDX id of the licence of each dataset, the id empty if unknown.
    """
    notes: list[str] = []
    for title, licence in datasets:
        upper = licence.upper()
        if not licence:
            notes.append(told("{dataset} names no licence: ask its creator.", dataset=title))
        elif _has(upper, _NOT_COMMERCIAL):
            notes.append(
                told(
                    "{dataset} is not for commercial use ({licence}).",
                    dataset=title,
                    licence=licence,
                )
            )
        elif _has(upper, _NO_DERIVATIVES):
            notes.append(
                told(
                    "What is made of {dataset} may not be passed on ({licence}).",
                    dataset=title,
                    licence=licence,
                )
            )
    return notes


def _has(licence: str, parts: tuple[str, str]) -> bool:
    inside, end = parts
    return inside in licence or licence.endswith(end)


def _named(classes: Iterable[str]) -> Told:
    return listed([label(_LABELS.get(one, one)) for one in classes])
