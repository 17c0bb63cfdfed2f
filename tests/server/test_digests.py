"""What the hub says its rows add up to is what they do add up to."""

from collections import defaultdict

from alliancehub.server.digests import require_digests
from alliancehub.wire import paths
from alliancehub.wire.digest import SPAN, bucket_of, hash_of


def kept(tx):
    found = tx.run("SELECT scope, kind, bucket, total, hash FROM sync_digest").fetchall()
    return {row[:3]: row[3:] for row in found if tuple(row[3:]) != (0, 0)}


def counted(tx):
    sums: defaultdict[tuple[str, str, str], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for scope, kind, row_id, body in tx.run(
        "SELECT scope, kind, row_id, body FROM sync_change WHERE op = 'P'"
    ):
        total, hashes = sums[scope, kind, bucket_of(row_id)]
        sums[scope, kind, bucket_of(row_id)] = (
            total + 1,
            (hashes + hash_of(body.encode())) % SPAN,
        )
    return dict(sums)


def compare(member, cursor, *scopes):
    asked = {"cursor": cursor, "scopes": list(scopes)}
    return member.http.post(paths.COMPARE, json=asked)


def test_digests_follow_whatever_is_made_changed_moved_and_deleted(hub):
    """Invariant 21."""
    ada = hub.member("ada")
    ids = [ada.create("dataset", title=f"D{n}") for n in range(5)]
    edit = {"values": {"title": "Nul \0 ½"}, "base": {"title": "D0"}}
    ada.give("edit", kind="dataset", id=ids[0], **edit)
    hidden = {"values": {"visibility": "alliance"}, "base": {"visibility": "public"}}
    ada.give("edit", kind="dataset", id=ids[1], **hidden)
    ada.do("delete", kind="dataset", id=ids[2])
    with hub.server.database.write() as tx:
        before = kept(tx)
        assert before == counted(tx)
        require_digests(tx, is_stale=True)
        assert kept(tx) == before


def test_a_comparison_names_what_has_changed_since_and_shows_nothing_out_of_sight(hub):
    ada, ben = hub.member("ada"), hub.member("ben")
    cursor = ada.pull()["cursor"]
    mine, theirs = f"person:{ada.person}", f"person:{ben.person}"
    answer = compare(ada, cursor, "alliance", mine, theirs).json()
    assert answer["behind"] == [theirs]
    assert set(answer["digests"]) <= {"alliance", mine}
    hub.admin().create("dataset", title="New")
    answer = compare(ada, cursor, "public", "alliance").json()
    assert answer["behind"]
    assert compare(ada, "nonsense", "public").json()["code"] == "reset"
    asked = {"cursor": cursor, "scope": theirs, "kind": "notice", "bucket": "00"}
    assert ada.http.post(paths.BUCKET, json=asked).json() == {"is_behind": True}
