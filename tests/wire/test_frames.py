"""Frames are read as they were written, in whatever parts they come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliancehub.wire.frames import BrokenFrames, FrameReader, frame_head


@given(
    pieces=st.lists(st.binary(max_size=300), max_size=8),
    cut=st.integers(min_value=1, max_value=400),
)
def test_frames_are_read_as_they_were_written_in_parts_of_any_size(pieces, cut):
    body = b"".join(
        frame_head({"path": f"é{n}", "size": len(one)}) + one for n, one in enumerate(pieces)
    )
    reader = FrameReader(300)
    found = []
    for at in range(0, len(body), cut):
        found += list(reader.feed(body[at : at + cut]))
    reader.end()
    assert [one for _, one in found] == pieces
    assert [head["path"] for head, _ in found] == [f"é{n}" for n in range(len(pieces))]


def test_a_body_that_ends_within_a_frame_was_cut_off():
    reader = FrameReader(10)
    assert list(reader.feed((frame_head({"size": 4}) + b"abcd")[:-1])) == []
    with pytest.raises(BrokenFrames, match="ends within"):
        reader.end()


@pytest.mark.parametrize(
    "bad",
    [
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02{]",
        frame_head({"size": 11}),
        frame_head({"size": -1}),
        frame_head({"size": True}),
        frame_head({"path": "a"}),
        b"\x00\x00\x00\x02[]",
    ],
)
def test_what_is_no_frame_is_refused(bad):
    with pytest.raises(BrokenFrames):
        list(FrameReader(10).feed(bad))
