"""A long list holds what is near sight, whatever is put, inserted and removed."""

from hypothesis import given
from hypothesis import strategies as st

from alliancehub.desktop.models.sparse_rows import SparseRows
from alliancehub.model.query import Hit

LENGTH = 12
rows = st.integers(0, LENGTH - 1)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), rows, st.integers(1, 4)),
        st.tuples(st.just("insert"), rows, st.integers(1, 3)),
        st.tuples(st.just("remove"), rows, st.integers(1, 3)),
        st.tuples(st.just("keep"), rows, st.integers(1, 6)),
    ),
    max_size=12,
)


@given(steps)
def test_it_is_a_list_with_holes(history):
    sparse, fresh = SparseRows(), iter(range(10_000))
    plain: list[Hit | None] = [None] * LENGTH
    sparse.reset(LENGTH)
    for name, at, count in history:
        last = min(at + count, len(plain))
        if name == "put" and at < last:
            hits = [Hit("tool", str(next(fresh)), "") for _ in range(at, last)]
            sparse.put(at, hits)
            plain[at:last] = hits
        elif name == "insert" and at <= len(plain):
            sparse.insert(at, count)
            plain[at:at] = [None] * count
        elif name == "remove" and at < last:
            sparse.remove(at, last - 1)
            del plain[at:last]
        elif name == "keep":
            sparse.keep_only(at, at + count)
            plain = [one if at <= row < at + count else None for row, one in enumerate(plain)]
    assert len(sparse) == len(plain)
    assert [sparse.get(row) for row in range(len(plain))] == plain
    assert sparse.held == sum(one is not None for one in plain)
    for row, hit in enumerate(plain):
        if hit is not None:
            assert sparse.place_of(hit.id) == row


@given(st.sets(rows), rows)
def test_it_tells_where_what_is_held_begins_and_ends(held, at):
    sparse = SparseRows()
    sparse.reset(LENGTH)
    for row in held:
        sparse.put(row, [Hit("tool", str(row), "")])
    low, high = sparse.run_from(at), sparse.run_to(at)
    assert set(range(low, at)) <= held
    assert set(range(at, high)) <= held
    assert low - 1 not in held
    assert high not in held
