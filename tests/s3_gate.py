"""A gate before an S3 server that looks at no signatures: it lets through what is signed rightly.

AWS Signature Version 4, written from its specification: of headers and of links, with their times,
their scope, the headers that are signed, and the hash of the body. What it refuses is answered as
S3 does, with 403 and a code.
"""

import hashlib
import hmac
import http.client
import re
import threading
import time
from calendar import timegm
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, quote, urlsplit

_SKEW_S = 15 * 60
_AUTHORIZATION = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)
_HOPS = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}


class Refused(Exception):
    """Says by its text which code of S3 is answered."""


class Gate:
    """Knows one pair of keys."""

    def __init__(self, key, secret):
        self.key, self.secret = key, secret

    def check(self, method, target, headers, body):
        """Raise Refused unless a request is signed rightly."""
        parts = urlsplit(target)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        if "X-Amz-Signature" in query:
            self._check_link(method, parts, query, headers)
        else:
            self._check_headers(method, parts, query, headers, body)

    def _check_link(self, method, parts, query, headers):
        begins = _instant(query["X-Amz-Date"])
        if not begins - _SKEW_S <= time.time() <= begins + int(query["X-Amz-Expires"]):
            raise Refused("AccessDenied")
        given = query.pop("X-Amz-Signature")
        asked = (query["X-Amz-Credential"], query["X-Amz-SignedHeaders"], query["X-Amz-Date"])
        self._compare(given, method, parts, query, headers, asked, "UNSIGNED-PAYLOAD")

    def _check_headers(self, method, parts, query, headers, body):
        found = _AUTHORIZATION.fullmatch(headers.get("authorization", ""))
        if found is None:
            raise Refused("AccessDenied")
        credential, signed, given = found.groups()
        day, told = headers["x-amz-date"], headers["x-amz-content-sha256"]
        if abs(time.time() - _instant(day)) > _SKEW_S:
            raise Refused("RequestTimeTooSkewed")
        if told != "UNSIGNED-PAYLOAD" and told != hashlib.sha256(body).hexdigest():
            raise Refused("XAmzContentSHA256Mismatch")
        self._compare(given, method, parts, query, headers, (credential, signed, day), told)

    def _compare(self, given, method, parts, query, headers, asked, payload):
        credential, signed, when = asked
        key, _, scope = credential.partition("/")
        if key != self.key:
            raise Refused("InvalidAccessKeyId")
        if "host" not in signed.split(";") or not scope.startswith(when[:8]):
            raise Refused("AccessDenied")
        pairs = sorted((quote(n, safe="-_.~"), quote(v, safe="-_.~")) for n, v in query.items())
        named = "".join(f"{one}:{' '.join(headers[one].split())}\n" for one in signed.split(";"))
        canonical = "\n".join(
            (method, parts.path, "&".join(f"{n}={v}" for n, v in pairs), named, signed, payload)
        )
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        secret = f"AWS4{self.secret}".encode()
        for part in scope.split("/"):
            secret = hmac.digest(secret, part.encode(), "sha256")
        to_sign = f"AWS4-HMAC-SHA256\n{when}\n{scope}\n{digest}"
        wanted = hmac.digest(secret, to_sign.encode(), "sha256").hex()
        if not hmac.compare_digest(wanted, given):
            raise Refused("SignatureDoesNotMatch")


@contextmanager
def gated(address, key, secret):
    """Yield the address of a gate before a server."""
    gate = Gate(key, secret)
    behind = urlsplit(address).netloc

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 120

        def log_message(self, *_):
            """Say nothing."""

        def answer(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            try:
                gate.check(self.command, self.path, headers, body)
            except (Refused, KeyError, ValueError) as error:
                code = str(error) if isinstance(error, Refused) else "AccessDenied"
                told = f"<Error><Code>{code}</Code><Message>Refused.</Message></Error>".encode()
                self.give(403, {"Content-Type": "application/xml"}, told)
                return
            there = http.client.HTTPConnection(behind, timeout=120)
            try:
                there.request(self.command, self.path, body, dict(self.headers.items()))
                got = there.getresponse()
                size = got.getheader("Content-Length") if self.command == "HEAD" else None
                self.give(got.status, dict(got.getheaders()), got.read(), size)
            finally:
                there.close()

        def give(self, status, headers, body, size=None):
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in _HOPS:
                    self.send_header(name, value)
            self.send_header("Content-Length", size or str(len(body)))
            self.send_header("Connection", "close")  # no thread waits for another request
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        do_GET = do_HEAD = do_PUT = do_POST = do_DELETE = answer  # noqa: N815 - its names

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        serving.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            serving.join()


def _instant(text):
    return timegm(time.strptime(text, "%Y%m%dT%H%M%SZ"))
