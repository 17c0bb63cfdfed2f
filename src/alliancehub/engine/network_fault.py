"""What can go wrong on the way to a hub, in words: what it is, what it means and what to do."""

from __future__ import annotations

import errno
import ssl
import time
from typing import Any

from alliancehub.engine.diagnosis_api import Fact
from alliancehub.engine.proxy import Proxy
from alliancehub.model.told import told


class Failed(Exception):
    """A step went wrong; carries what to say about it."""

    def __init__(
        self, text: str, why: str = "", remedy: str = "", facts: list[Fact] | None = None
    ) -> None:
        super().__init__(text)
        self.text, self.why, self.remedy = text, why, remedy
        self.facts = facts or []


class Odd(Failed):
    """It works, but less well: the steps go on."""


def too_slow(step_s: float) -> Failed:
    """What took longer than a step may."""
    return Failed(
        told("It took longer than {seconds} s.", seconds=round(step_s)),
        told("The other side is very slow, or the network in between."),
        told("Try again later, or from another network."),
    )


def stopped() -> Failed:
    """Nobody waits for it any more."""
    return Failed(told("Stopped."), "", told("Test again to see how it goes on."))


def not_connected(host: str, port: int, error: OSError | None, *, is_proxy: bool) -> Failed:
    """No connection came about."""
    facts: list[Fact] = []
    where = {"host": host, "port": str(port)}
    if isinstance(error, ConnectionRefusedError):
        return Failed(
            told("{host} takes no connection at port {port}.", **where),
            told("The machine is there, but nothing listens: it is the wrong port, or the service "
                 "is stopped."),
            told("Check the proxy's address and port.") if is_proxy
            else told("Check the port in the address. If it is right, tell whoever runs the hub."),
            facts,
        )  # fmt: skip
    if error is None or isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return Failed(
            told("{host} does not answer at port {port}.", **where),
            told("The machine is off, or a firewall swallows the way there."),
            told("Check the proxy's address and port.") if is_proxy
            else told("Try another network or your VPN. If a proxy is needed here, enter it."),
            facts,
        )  # fmt: skip
    return Failed(
        told("{host}, port {port}, cannot be reached ({error}).", **where, error=in_short(error)),
        told("There is no way to that machine from here: the network is down, or a VPN is needed."),
        told("Look whether other sites open; connect to the network or VPN that the hub is in."),
        facts,
    )


def not_let_in(proxy: Proxy) -> Failed:
    """The proxy wants to know who it is."""
    has_tried = bool(proxy.user)
    return Failed(
        told("{proxy} does not take this user and password.", proxy=proxy.url)
        if has_tried
        else told("{proxy} wants a user and a password.", proxy=proxy.url),
        told("The proxy lets through only whom it knows."),
        told("Enter user and password of the proxy; whoever runs your network knows them."),
    )


def not_trusted(host: str, error: ssl.SSLCertVerificationError, certificate: Any) -> Failed:
    """The certificate is not to be trusted, and why."""
    facts = facts_of(certificate)
    said = (error.verify_message or str(error)).lower()
    left_s = seconds_left(certificate)
    if "expired" in said or (left_s is not None and left_s < 0):
        return Failed(
            told("The certificate of {host} has ended.", host=host),
            told("A hub must renew its certificate in time; or this machine's clock is wrong."),
            told("Look at the clock. If it is right, tell whoever runs the hub."),
            facts,
        )
    if "hostname mismatch" in said or "ip address mismatch" in said or "doesn't match" in said:
        return Failed(
            told("The certificate is for another host than {host}.", host=host),
            told("Another machine answers, or the hub is called by a name that it does not bear."),
            told("Use the address that is named in the certificate, or tell whoever runs the hub."),
            facts,
        )
    if "self-signed" in said or "self signed" in said or "issuer" in said or "unable to" in said:
        return Failed(
            told("The certificate of {host} is not signed by anybody whom this machine trusts.",
                 host=host),
            told("The hub has a certificate of its own making, or a proxy or virus scanner in "
                 "between shows its own."),
            told("Ask whoever runs the hub or your network for the file of their certificate "
                 "authority, and choose it on the network page."),
            facts,
        )  # fmt: skip
    return Failed(
        told("The certificate of {host} is not trusted: {why}.", host=host, why=said),
        told("Somebody may be reading along, or the hub is set up wrongly."),
        told("Tell whoever runs the hub or your network."),
        facts,
    )


def certificate_of(link: ssl.SSLSocket) -> Any:
    """Return what a certificate says that was not trusted; only to be shown."""
    try:
        # Python shows it openly only as of 3.13, and undecoded; truststore reads it the same way.
        chain = link._sslobj.get_unverified_chain()  # type: ignore[attr-defined] # noqa: SLF001
        return chain[0].get_info() if chain else {}
    except (AttributeError, ssl.SSLError, ValueError):
        return {}


def facts_of(certificate: Any) -> list[Fact]:
    """Return what a certificate says of itself."""
    names = [value for kind, value in certificate.get("subjectAltName", ()) if kind != "email"]
    facts = [
        Fact(told("Issued to"), _name_of(certificate.get("subject", ()))),
        Fact(told("Issued by"), _name_of(certificate.get("issuer", ()))),
        Fact(told("Good for"), ", ".join(names[:6])),
        Fact(told("Good until"), certificate.get("notAfter", "")),
    ]
    return [fact for fact in facts if fact.value]


def _name_of(parts: Any) -> str:
    named = {key: value for part in parts for key, value in part}
    words = [named.get("commonName", ""), named.get("organizationName", "")]
    return ", ".join(dict.fromkeys(word for word in words if word))


def seconds_left(certificate: Any) -> float | None:
    """Return for how long a certificate is good; None where nobody can tell."""
    try:
        return ssl.cert_time_to_seconds(certificate["notAfter"]) - time.time()
    except (KeyError, ValueError):
        return None


def in_short(error: BaseException) -> str:
    """Return an error of the system in a few words."""
    if isinstance(error, TimeoutError):
        return "it did not answer in time"
    words = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(words)[:200]
