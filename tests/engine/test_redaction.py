"""What is private is taken out of a text, and it is counted what was."""

import pytest

from alliancehub.engine.redaction import Redactor

TOKEN = "kJ8s_Qw3-ZxY1mN0pLr7TfVb2DcGhE5aUiOo9S4yWtM"
UUID = "0192f0c1-2b3c-7d4e-8f50-a1b2c3d4e5f6"


@pytest.mark.parametrize(
    ("text", "secret", "left"),
    [
        ("mail to mara.li+x@uni.example.org now", "mara", "mail to [e-mail] now"),
        (f"row {UUID} changed", UUID, "row [id 1] changed"),
        (f"row {UUID.upper()} changed", "A1B2", "row [id 1] changed"),
        ("at https://hub.example.org/api/v1/hub", "example", "at https://hub-1/api/v1/hub"),
        ("at https://hub.example.org:8443/x", "example", "at https://hub-1:8443/x"),
        ("GET https://u:pw@other.test/?q=1", "pw", "GET https://hub-2/[query]"),
        (f"link https://hub.example.org/invitation#{TOKEN}", TOKEN, "link [invitation link]"),
        (f"Authorization: Bearer {TOKEN}", TOKEN, "Authorization: [secret]"),
        ('{"password": "correct horse"}', "horse", '{"password": [secret]}'),
        ("password=hunter2&x=1", "hunter2", "password=[secret]&x=1"),
        (f"refresh {TOKEN} failed", TOKEN, "refresh [secret] failed"),
        ('File "/home/mara/.local/x.py"', "mara", 'File "~/.local/x.py"'),
        ("C:\\Users\\mara\\x", "mara", "~\\x"),
        ("from 192.168.7.12 to 127.0.0.1", "192.168", "from [network address] to 127.0.0.1"),
        ("on wanda-laptop it failed", "wanda", "on [this machine] it failed"),
        ("Ada  Lovelace wrote", "Lovelace", "[name] wrote"),
        ("ADA LOVELACE, again", "LOVELACE", "[name], again"),
        ("the Secret Atlas of Mars", "Atlas", "the [name]"),
        ("hub.example.org did not answer", "example", "hub-1 did not answer"),
    ],
)
def test_what_is_private_is_taken_out(text, secret, left):
    redactor = Redactor(
        hubs=["https://hub.example.org"],
        names=["Ada Lovelace", "Secret Atlas of Mars", "Secret Atlas"],
        words={"wanda-laptop": "[this machine]"},
    )
    said = redactor.text(text)
    assert secret not in said
    assert said == left
    assert sum(redactor.replaced.values()) >= 1


def test_what_a_program_says_of_itself_stays():
    text = (
        "2026-11-23 10:00:00,123 WARNING alliancehub.engine.sync.schedule: a cycle failed\n"
        '  File "alliancehub/engine/sync/push.py", line 12, in run\n'
        "sqlite3.OperationalError: no such column: granted_hours_of_the_request\n"
    )
    assert Redactor(names=["Ada"]).text(text, is_log=True) == text


def test_a_log_that_quotes_what_somebody_wrote_does_not_keep_the_quote():
    said = Redactor().text(
        "ValueError: 'My most private plan' is no choice of 'state'\n", is_log=True
    )
    assert said == "ValueError: [quoted] is no choice of 'state'\n"


def test_known_secrets_are_taken_out_however_short():
    redactor = Redactor(secrets=["pw!1"])
    assert redactor.text("it was pw!1, really") == "it was [secret], really"
    assert redactor.replaced == {"[secret]": 1}


def test_the_same_id_and_hub_keep_their_marks_so_that_lines_can_be_followed():
    redactor = Redactor(hubs=["https://a.test", "https://b.test"])
    other = UUID.replace("0192", "0193")
    assert redactor.text(f"{UUID} {other} {UUID}") == "[id 1] [id 2] [id 1]"
    said = redactor.text(f"{other} at https://b.test and a.test")
    assert said == "[id 2] at https://hub-2 and hub-1"


def test_a_hundred_thousand_names_are_taken_out_in_one_walk():
    redactor = Redactor(names=(f"Name{n} Of Somebody" for n in range(100_000)))
    text = "nothing of anybody here\n" * 5_000 + "name77 of somebody\n"
    said = redactor.text(text)
    assert said.endswith("[name]\n")
    assert redactor.replaced == {"[name]": 1}
