"""Addresses, settings, CSV files and the lock."""

import csv

import pytest

from alliancehub.engine.hub_address import hub_address, invitation_of
from alliancehub.engine.lock import ProfileLock, ProfileTaken
from alliancehub.engine.settings import BY_KEY, SETTINGS, check_setting, defaults
from alliancehub.model.errors import Refusal
from alliancehub.model.query import Query
from alliancehub.model.sheet_cells import harmless


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("hub.example.org", "https://hub.example.org"),
        (" https://hub.example.org/ ", "https://hub.example.org"),
        ("hub.example.org:8443/a/", "https://hub.example.org:8443/a"),
        ("localhost:8000", "http://localhost:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("HTTPS://Hub.Example.Org", "https://hub.example.org"),
    ],
)
def test_addresses_are_taken_as_people_type_them(typed, kept):
    assert hub_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    ["", "https://", "ftp://hub.example.org", "https://a b", "https://u:p@hub.example.org",
     "https://hub.example.org:port", "https://hub.example.org/?x=1", "javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_address_is_refused_in_words(typed):
    with pytest.raises(Refusal, match="not the address of a hub") as caught:
        hub_address(typed)
    assert caught.value.remedy


def test_passwords_are_not_sent_over_a_network_unencrypted():
    with pytest.raises(Refusal, match="without encryption"):
        hub_address("http://hub.example.org")


def test_an_invitation_link_is_a_hub_and_a_secret():
    assert invitation_of(" https://hub.example.org/invitation#abc ") == (
        "https://hub.example.org",
        "abc",
    )


def test_every_setting_has_a_default_that_fits_it():
    assert len(BY_KEY) == len(SETTINGS)
    for key, value in defaults().items():
        check_setting(key, value)
    for key, value in (("theme", "pink"), ("text_size", 5), ("text_size", True), ("x", 1)):
        with pytest.raises(Refusal):
            check_setting(key, value)


def test_only_one_may_hold_a_profile(tmp_path):
    first = ProfileLock(tmp_path / "lock")
    with first, pytest.raises(ProfileTaken, match="process"), ProfileLock(tmp_path / "lock"):
        pass
    with ProfileLock(tmp_path / "lock"):
        pass


@pytest.mark.parametrize(
    ("cell", "written"),
    [("=1+1", "'=1+1"), ("+SUM(A1)", "'+SUM(A1)"), ("@x", "'@x"), ("-2", "-2"), ("-x", "'-x"),
     ("\tx", "'\tx"), ("plain", "plain"), ("", "")],
)  # fmt: skip
def test_no_cell_is_taken_for_a_formula(cell, written):
    assert harmless(cell) == written


def test_an_export_opens_as_it_is(near, tmp_path):
    admin = near.admin
    org = near.organisation("Łódź Lab", slug="lodz")
    titles = [f"Case {n}" for n in range(601)] + ['=cmd|"/c calc"!A1', 'Line\u2028, "quoted"']
    for some in (titles[:500], titles[500:]):
        wanted = [
            ("create", {"kind": "use_case", "values": {"title": t, "organisation": org}})
            for t in some
        ]
        admin.engine.submit_many(wanted)
    path = tmp_path / "cases.csv"
    assert admin.engine.export_csv(Query("use_case", sort="title"), str(path)) == 603
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 603
    assert {row["Organisation"] for row in rows} == {"Łódź Lab"}
    assert {row["Title"] for row in rows} >= {'\'=cmd|"/c calc"!A1', 'Line\u2028, "quoted"'}
    admin.engine.set_setting("csv_delimiter", ";")
    only = Query("use_case", "quoted")
    assert admin.engine.export_csv(only, str(path)) == 1
    assert path.read_text("utf-8-sig").count(";") > 5
    with pytest.raises(Refusal, match="cannot be written"):
        admin.engine.export_csv(only, str(tmp_path / "nowhere" / "x.csv"))
    assert list(tmp_path.glob("*.part")) == []
