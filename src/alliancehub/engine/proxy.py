"""The way to a hub: which proxy, which certificates. Knows no HTTP; ``http_api`` goes the way."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import ssl
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

import truststore

from alliancehub.engine.diagnosis_api import NetworkSettings
from alliancehub.engine.hub_address import is_here
from alliancehub.model.errors import Refusal
from alliancehub.model.told import sentences, told

ASK_S = 2.0
MODES = ("system", "none", "manual")
_BY_SCRIPT = frozenset({"2", "3"})  # KDE's word for a script, and for one that is looked for
_GNOME = frozenset({"gnome", "unity", "x-cinnamon", "cinnamon", "mate", "budgie", "pantheon"})


@dataclass(frozen=True)
class Proxy:
    """A proxy, spoken to by HTTP.

    Attributes:
        scheme: ``http``, or ``https`` where the way to the proxy itself is encrypted.
        source: who named it, in words.
    """

    host: str
    port: int
    scheme: str = "http"
    user: str = ""
    password: str = field(default="", repr=False)
    source: str = ""

    @property
    def url(self) -> str:
        """Its address, without user and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


@dataclass(frozen=True)
class Route:
    """How to get to one hub.

    Attributes:
        proxy: None to go there directly.
        ca_file: further certificates to trust, or empty.
        refusal: why there is no way, such as a proxy that is not spoken here; else None.
        direct: why the proxy that was entered is not used, in words; empty where none was, or it
            is.
    """

    proxy: Proxy | None = None
    ca_file: str = ""
    refusal: Refusal | None = None
    direct: str = ""

    def context(self) -> ssl.SSLContext:
        """Return what checks certificates: the system's store, and the further ones."""
        made = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        made.minimum_version = ssl.TLSVersion.TLSv1_2
        if self.ca_file:
            made.load_verify_locations(cafile=self.ca_file)
        return made


DIRECT = Route()
Router = Callable[[str], Route]
"""Returns the way to a hub's address; may read the environment, so never on the way of a query."""


def route_to(hub: str, settings: NetworkSettings, password: str = "") -> Route:
    """Return the way to a hub; what is wrong with it is said in its ``refusal``."""
    host = urlsplit(hub).hostname or ""
    try:
        is_manual = settings.mode == "manual"
        if is_here(host) or settings.mode == "none":
            here = told("{host} is this computer: no proxy is used for it.", host=host)
            return Route(None, settings.ca_file, direct=here if is_manual else "")
        if is_manual:
            if bypasses(host, settings.bypass):
                listed = told("{host} is one of the hosts to go to directly.", host=host)
                return Route(None, settings.ca_file, direct=listed)
            proxy = parsed(settings.address, told("the network settings"))
            manual = Proxy(
                proxy.host, proxy.port, proxy.scheme, settings.user, password, proxy.source
            )
            return Route(manual, settings.ca_file)
        return Route(system_proxy(hub, host), settings.ca_file)
    except Refusal as refusal:
        return Route(None, settings.ca_file, refusal)


def parsed(address: str, source: str) -> Proxy:
    """Return the proxy of an address; raises Refusal where it is none that is spoken here."""
    given = address.strip()
    if "://" not in given:
        given = f"http://{given}"
    try:
        parts = urlsplit(given)
        port = parts.port
    except ValueError:
        raise _no_proxy(address, source) from None
    scheme = parts.scheme.lower()
    if scheme.startswith("socks"):
        raise Refusal(
            "socks",
            told(
                "The proxy of {source} is a SOCKS proxy, which is not spoken here.", source=source
            ),
            field="address",
            remedy="Enter an HTTP proxy on the network page, or choose to go without one.",
        )
    if scheme not in {"http", "https"} or not parts.hostname or re.search(r"\s", given):
        raise _no_proxy(address, source)
    port = port or (443 if scheme == "https" else 8080)
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Proxy(parts.hostname, port, scheme, user, password, source)


def checked(settings: NetworkSettings) -> NetworkSettings:
    """Return settings as they are kept; raises Refusal, with the field, where one does not fit."""
    if settings.mode not in MODES:
        raise Refusal(
            "invalid",
            "The proxy is that of the system, none, or one that you enter.",
            field="mode",
            remedy="Choose one of the three.",
        )
    address = settings.address.strip()
    if settings.mode == "manual" and not address:
        raise Refusal(
            "invalid",
            "Which proxy is not said.",
            field="address",
            remedy="Enter its host and port, such as proxy.example.org:3128; whoever runs your "
            "network knows it.",
        )
    user = settings.user.strip()
    if address:
        proxy = parsed(address, told("the network settings"))
        if proxy.password:
            raise Refusal(
                "invalid",
                "A password in an address would be kept where it can be read.",
                field="address",
                remedy="Enter user and password in their own lines; it goes to the keyring.",
            )
        address, user = proxy.url, user or proxy.user
    for name, value in (("user", user), ("bypass", settings.bypass), ("ca_file", settings.ca_file)):
        if len(value) > 500 or "\n" in value:
            raise Refusal(
                "invalid",
                "This is one line of at most 500 characters.",
                field=name,
                remedy="Shorten it.",
            )
    if settings.ca_file:
        check_ca_file(settings.ca_file)
    return NetworkSettings(settings.mode, address, user, settings.bypass.strip(), settings.ca_file)


def check_ca_file(path: str) -> None:
    """Raise Refusal where a file holds no certificates."""
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=path)
    except (OSError, ValueError) as error:
        is_there = Path(path).is_file()
        text = (
            told("{path} holds no certificates in PEM form.", path=path)
            if is_there
            else told("There is no file {path}.", path=path)
        )
        raise Refusal(
            "invalid",
            text,
            field="ca_file",
            remedy="Choose a file that begins with -----BEGIN CERTIFICATE-----; whoever runs your "
            "network has it.",
        ) from error


def bypasses(host: str, listed: str) -> bool:
    """Tell whether a host is gone to directly by a list as ``localhost, .example.org, 10.*``."""
    host = host.lower()
    for one in re.split(r"[,;\s]+", listed.lower()):
        pattern = one.strip().removeprefix("*.").lstrip(".")
        if not pattern:
            continue
        if pattern in {"*", host} or host.endswith(f".{pattern}"):
            return True
        if "*" in pattern and re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), host):
            return True
    return False


def system_proxy(hub: str, host: str) -> Proxy | None:
    """Return the proxy that the environment or the desktop names for a hub, or None."""
    scheme = urlsplit(hub).scheme
    if found := _from_mapping(urllib.request.getproxies(), scheme):
        if urllib.request.proxy_bypass(host):
            return None
        where = told("the environment") if sys.platform == "linux" else told("the system")
        return parsed(found, where)
    if sys.platform != "linux":
        return None
    desktop = _desktop()
    if "kde" in desktop:
        named, ignored, source = *_of_kde(), told("KDE's settings")
    elif desktop & _GNOME:
        named, ignored, source = *_of_gnome(), told("the desktop's settings")
    else:
        return None
    found = _from_mapping(named, scheme)
    return parsed(found, source) if found and not bypasses(host, ignored) else None


def _desktop() -> set[str]:
    return {one.lower() for one in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")}


def system_words() -> str:
    """Return what the system says about a proxy, in sentences; empty where it names none."""
    try:
        proxy = system_proxy("https://alliancehub.invalid", "alliancehub.invalid")
    except Refusal as refusal:
        return sentences(refusal.text, refusal.remedy)
    if proxy is None:
        return _script_words()
    return told("The system names {address}, of {source}.", address=proxy.url, source=proxy.source)


def _script_words() -> str:
    """Return what it means that a script finds the proxy; empty where none does."""
    desktop = _desktop() if sys.platform == "linux" else set()
    is_kdes = "kde" in desktop and _kde_settings().get("proxytype", "0") in _BY_SCRIPT
    is_gnomes = bool(desktop & _GNOME) and _gnome_mode() == "auto"
    if not (is_kdes or is_gnomes):
        return ""
    return told(
        "The system names a script that finds the proxy (PAC). Scripts are not run here: hubs are "
        "gone to directly. Enter the proxy by hand where one is needed."
    )


def _from_mapping(named: Mapping[str, str], scheme: str) -> str:
    return named.get(scheme) or named.get("all") or ""


def _of_gnome() -> tuple[dict[str, str], str]:
    """Ask GNOME's settings; mode ``auto`` has a script that is not run here."""
    if _gnome_mode() != "manual":
        return {}, ""
    named: dict[str, str] = {}
    for scheme, kind in (("https", "http"), ("http", "http"), ("all", "socks")):
        part = "socks" if scheme == "all" else scheme
        host, port = _gsetting(part, "host"), _gsetting(part, "port")
        if host and port not in {"", "0"}:
            named[scheme] = f"{kind}://{host}:{port}"
    return named, " ".join(re.findall(r"'([^']*)'", _gsetting("", "ignore-hosts")))


def _gnome_mode() -> str:
    return _gsetting("", "mode") if shutil.which("gsettings") is not None else ""


def _gsetting(part: str, key: str) -> str:
    schema = "org.gnome.system.proxy" + (f".{part}" if part else "")
    try:
        done = subprocess.run(  # noqa: S603 - the desktop's own tool, with our own words
            ["gsettings", "get", schema, key],  # noqa: S607 - found where the desktop has it
            capture_output=True,
            text=True,
            timeout=ASK_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    said = done.stdout.strip()
    return said if said.startswith("[") else said.strip("'")


def _kde_settings() -> Mapping[str, str]:
    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    file = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        file.read(home / "kioslaverc", encoding="utf-8")
        return file["Proxy Settings"]
    except (configparser.Error, KeyError, OSError, ValueError):
        return {}


def _of_kde() -> tuple[dict[str, str], str]:
    section = _kde_settings()
    if section.get("proxytype", "0") != "1":  # entered by hand
        return {}, ""
    named = {
        scheme: ":".join(value.rsplit(maxsplit=1))
        for scheme, key in (("https", "httpsproxy"), ("http", "httpproxy"), ("all", "socksproxy"))
        if (value := section.get(key, "").strip())
    }
    return named, section.get("noproxyfor", "")


def _no_proxy(address: str, source: str) -> Refusal:
    return Refusal(
        "invalid",
        told(
            "{address} of {source} is not the address of a proxy.",
            address=repr(address[:80]),
            source=source,
        ),
        field="address",
        remedy="It looks like proxy.example.org:3128; whoever runs your network knows it.",
    )
