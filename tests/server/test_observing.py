"""What a hub tells whoever runs it: metrics that are scraped, and spans that are sent."""

import gzip
import re
import threading
import time
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from prometheus_client.parser import text_string_to_metric_families

from alliancehub.model.errors import Refusal
from alliancehub.server.observing.scraping import served
from alliancehub.server.settings import Settings
from alliancehub.server.watch import Watch, watch_of
from alliancehub.wire import paths
from tests.hub import PATIENCE_S, Hub, LocalHub, new_id
from tests.ports import free_port
from tests.world import World


@contextmanager
def receiver():
    """Run what takes spans over HTTP, as a collector does; gives them as they come."""
    spans = []

    class Takes(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
                for scope in resource.scope_spans:
                    spans.extend(scope.spans)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Takes)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", spans
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def patient(monkeypatch):
    """Let what takes spans, a thread of this process, answer as late as a busy machine lets it."""
    monkeypatch.setattr("alliancehub.server.observing.observed._SENDING_S", PATIENCE_S)


def attributes(span):
    return {one.key: one.value.string_value or one.value.int_value for one in span.attributes}


def test_a_request_is_one_trace_from_the_desktop_to_the_commit_without_what_was_written(patient):
    with receiver() as (endpoint, spans):
        with World(LocalHub(otlp_endpoint=endpoint)) as world:
            sent = []

            def note(request, answer):
                sent.append((request.url.path, dict(request.headers)))
                return answer

            world.admin.network.breaks = note
            row = world.admin.do("create", kind="dataset", values={"title": "Secret tides"}).row
            world.admin.sync()
            person = world.admin.person
        headers = next(headers for path, headers in sent if path == paths.PUSH)
        _, trace, parent, _ = headers["traceparent"].split("-")
        assert parent == headers["x-request-id"]
        mine = [one for one in spans if one.trace_id.hex() == trace]
        by_name = {one.name: one for one in mine}
        root = by_name[f"POST {paths.PUSH}"]
        assert root.parent_span_id.hex() == parent
        assert attributes(root)["http.response.status_code"] == 200
        assert attributes(root)["alliancehub.request_id"] == parent
        assert by_name["write"].parent_span_id == root.span_id
        for part in ("decide", "seal"):
            assert by_name[part].parent_span_id == by_name["write"].span_id
        assert by_name["tell"].parent_span_id == root.span_id
        told = "".join(map(str, spans))
        for private in ("Secret", row, person, "Bearer", "Admin"):
            assert private not in told


def test_of_a_ratio_of_none_no_span_is_sent_whatever_the_caller_asks_for():
    with receiver() as (endpoint, spans):
        with LocalHub(otlp_endpoint=endpoint, trace_ratio=0.0) as hub:
            sampled = {"traceparent": f"00-{'a' * 32}-{'b' * 16}-01"}
            assert hub.guest().http.get(paths.HUB, headers=sampled).status_code == 200
        assert not spans


def test_a_receiver_that_is_gone_hinders_nobody(caplog):
    with LocalHub(otlp_endpoint="http://127.0.0.1:9") as hub:
        assert hub.guest().http.get(paths.HUB).status_code == 200


@pytest.fixture
def observed(monkeypatch):
    """Return a hub in a process of its own that serves metrics, and their address."""
    address = f"127.0.0.1:{free_port()}"
    monkeypatch.setenv("ALLIANCEHUB_METRICS", address)
    monkeypatch.setenv("ALLIANCEHUB_METRICS_TOKEN", "scrape me")
    with Hub() as hub:
        yield hub, f"http://{address}/metrics"


def scraped(address):
    """Return the samples of a scrape, by name and labels."""
    told = httpx.get(address, headers={"Authorization": "Bearer scrape me"}, timeout=PATIENCE_S)
    return {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(told.raise_for_status().text)
        for sample in family.samples
        if "pid" not in sample.labels
    }


def value(samples, name, **labels):
    return samples.get((name, *sorted(labels.items())), 0.0)


def scraped_once(address, is_told):
    """Return a scrape that tells something: an answer is counted a moment after it has come."""
    ends_at = time.monotonic() + PATIENCE_S
    while not is_told(samples := scraped(address)):
        assert time.monotonic() < ends_at, samples
        time.sleep(0.05)
    return samples


def test_a_scrape_tells_of_requests_verdicts_commits_resets_streams_and_differences(observed):
    hub, address = observed
    lea = hub.member("lea")
    row = lea.create("dataset", title="Tides")
    lea.give("edit", kind="dataset", id=new_id(), values={"title": "x"}, base={"title": "y"})
    page = lea.pull()
    have = [one["scope"] for one in page["granted"]]
    lea.pull(page["cursor"], have)
    lost = {"device": lea.device, "cursor": "WyJ4Iiw5LCJ5IiwiIiwiIiwiIl0", "have": [], "limit": 9}
    assert lea.http.post(paths.PULL, json=lost).status_code == 409
    bucket = {"cursor": page["cursor"], "scope": "public", "kind": "dataset", "bucket": row[-2:]}
    assert lea.http.post(paths.BUCKET, json=bucket).status_code == 200
    for n in range(30):  # anybody may ask for any path
        lea.http.get(f"/nowhere/{n}")
        lea.http.get(paths.RECORD.format(kind="dataset", id=new_id()))
    with lea.http.stream("GET", paths.EVENTS) as events:
        lines = events.iter_lines()  # kept, else it closes the stream
        next(lines)
        last = {"method": "GET", "route": paths.RECORD, "status": "404"}
        samples = scraped_once(
            address,
            lambda found: (
                value(found, "alliancehub_event_streams")
                and value(found, "alliancehub_requests_total", **last) >= 30
            ),
        )

    def requests(method, route, status):
        told = {"method": method, "route": route, "status": status}
        return value(samples, "alliancehub_requests_total", **told)

    assert requests("POST", paths.PUSH, "200") >= 2
    assert requests("POST", paths.PULL, "200") == 2
    assert requests("POST", paths.PULL, "409") == 1
    assert requests("GET", "unmatched", "404") == 30
    assert requests("GET", paths.RECORD, "404") == 30
    route = {"method": "POST", "route": paths.PULL}
    assert value(samples, "alliancehub_request_duration_seconds_count", **route) == 3
    mutations = "alliancehub_sync_mutations_total"
    assert value(samples, mutations, verdict="applied") >= 2
    assert value(samples, mutations, verdict="rejected") == 1
    assert value(samples, "alliancehub_sync_resets_total") == 1
    assert value(samples, "alliancehub_digest_mismatches_total") == 1
    assert value(samples, "alliancehub_commit_duration_seconds_count") >= 4
    head = hub.admin().http.get(paths.RECORD.format(kind="dataset", id=row)).json()["version"]
    assert value(samples, "alliancehub_commit_clock_head") == head
    assert ("alliancehub_database_connections",) in samples
    assert ("alliancehub_database_failures_total", ("sort", "Busy")) in samples
    texts = {text for _, *labels in samples for _, text in labels}
    known = {path for name, path in vars(paths).items() if name.isupper()}
    assert not [one for one in texts if re.search(r"[0-9a-f]{8}-", one) or "/nowhere" in one]
    routes = {text for _, *labels in samples for name, text in labels if name == "route"}
    assert routes <= known | {"unmatched"}
    assert len(samples) < 1_000


def test_metrics_are_read_with_the_token_alone_and_nowhere_else(observed):
    hub, address = observed
    get = partial(httpx.get, timeout=PATIENCE_S)
    assert get(address).status_code == 401
    assert get(address, headers={"Authorization": "Bearer wrong"}).status_code == 401
    assert get(address.replace("/metrics", "/")).status_code == 404
    assert get(f"{hub.url}/metrics").status_code == 404


def test_metrics_of_several_workers_are_read_as_one(monkeypatch, engine, request):
    if engine == "sqlite":
        return  # it has one worker
    address = f"127.0.0.1:{free_port()}"
    monkeypatch.setenv("ALLIANCEHUB_METRICS", address)
    monkeypatch.setenv("ALLIANCEHUB_METRICS_TOKEN", "scrape me")
    with Hub(database=request.getfixturevalue("postgres").new(), workers=2) as hub:
        for _ in range(40):
            httpx.get(f"{hub.url}{paths.HUB}", timeout=PATIENCE_S)
        told = {"method": "GET", "route": paths.HUB, "status": "200"}
        samples = scraped_once(
            f"http://{address}/metrics",
            lambda found: value(found, "alliancehub_requests_total", **told) >= 40,
        )
    assert value(samples, "alliancehub_requests_total", **told) == 40


@pytest.mark.parametrize(
    ("address", "code"),
    [("0.0.0.0:9464", "no_token"), ("9464", "no_address"), ("127.0.0.1:x", "no_address")],
)
def test_an_address_that_does_not_do_is_refused_in_words(tmp_path, address, code):
    with pytest.raises(Refusal) as caught, served(Settings(tmp_path, metrics_listen=address)):
        pass
    assert caught.value.code == code
    assert caught.value.remedy


def test_without_being_asked_a_hub_tells_nobody_and_loads_nothing_for_it(tmp_path):
    assert type(watch_of(Settings(tmp_path))) is Watch


def test_without_its_libraries_a_hub_says_how_to_get_them(tmp_path, monkeypatch):
    monkeypatch.setattr("alliancehub.server.watch.find_spec", lambda _: None)
    with pytest.raises(Refusal, match="not installed") as caught:
        watch_of(Settings(tmp_path, metrics_listen="127.0.0.1:9464"))
    assert "observability" in caught.value.remedy


def test_the_audit_trail_names_the_request_that_the_log_tells_of():
    with LocalHub() as hub:
        lea = hub.member("lea")
        told = {"X-Request-Id": "number-of-this-one"}
        batch = {"device": lea.device, "mutations": [lea.mutation("create", kind="dataset",
                 id=new_id(), values={"title": "Tides"})]}  # fmt: skip
        lea.http.post(paths.PUSH, json=batch, headers=told).raise_for_status()
        entries = hub.admin().http.get(paths.AUDIT).json()["entries"]
        assert entries[0]["request_id"] == "number-of-this-one"
        assert len({entry["request_id"] for entry in entries}) > 1
