"""A screen reader's way in: the accessible tree as it is told on the AT-SPI bus.

Run within ``dbus-run-session`` on a real display: ``python -m tests.desktop.atspi HUB LOGIN
PASSWORD`` starts the window, walks its tree and does an action; it prints what it heard as JSON.
"""

import json
import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator

from jeepney import DBusAddress, MatchRule, Message, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
SHOWING = 25  # the number of the state
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
OBJECT_EVENTS = "org.a11y.atspi.Event.Object"
PROPERTIES = "org.freedesktop.DBus.Properties"
Node = tuple[str, str]  # bus name and path


class Reader:
    """Asks what a screen reader asks."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        session.close()
        self.bus: DBusConnection = open_dbus_connection(address)

    def ask(self, node: Node, interface: str, method: str, signature: str = "", *args: object):
        """Return what a call answers; None where the object is gone."""
        place = DBusAddress(node[1], bus_name=node[0], interface=interface)
        call = new_method_call(place, method, signature or None, args)
        answer = self.bus.send_and_get_reply(call, timeout=60)
        return answer.body[0] if answer.header.message_type.name == "method_return" else None

    def property(self, node: Node, name: str, interface: str = ACCESSIBLE):
        """Return a property."""
        found = self.ask(node, PROPERTIES, "Get", "ss", interface, name)
        return found[1] if found else ""

    def children(self, node: Node) -> list[Node]:
        """Return the children of a node."""
        return [tuple(one) for one in self.ask(node, ACCESSIBLE, "GetChildren") or []]

    def tree(self, node: Node, depth: int = 0, most: int = 60) -> Iterator[tuple[str, str, Node]]:
        """Yield role, name and node of everything in sight below a node, of a table its top."""
        if depth > 1 and not self.is_showing(node):
            return
        role = str(self.ask(node, ACCESSIBLE, "GetRoleName"))
        yield role, str(self.property(node, "Name")), node
        if depth < 24:
            for child in self.children(node)[:most]:
                yield from self.tree(child, depth + 1, most)

    def application(self, name: str, seconds: float = 90) -> Node:
        """Return the application of a name, once it is on the bus."""
        ends_at = time.monotonic() + seconds
        while time.monotonic() < ends_at:
            for node in self.children((REGISTRY, ROOT)):
                if self.property(node, "Name").lower() == name:
                    return node
            time.sleep(0.1)
        raise TimeoutError(f"no application {name} on the bus")

    def listen(self, member: str) -> deque[Message]:
        """Return what will hold the events of a kind; begun before the window is there."""
        rule = MatchRule(type="signal", interface=OBJECT_EVENTS, member=member)
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self.bus.send_and_get_reply(new_method_call(bus, "AddMatch", "s", (rule.serialise(),)))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        call = new_method_call(registry, "RegisterEvent", "sass", ("object:", [], ""))
        self.bus.send_and_get_reply(call)
        events: deque[Message] = self.bus.filter(rule, bufsize=50).__enter__()
        return events

    def heard(self, events: deque[Message], word: str) -> str:
        """Return the words of the next event that has a word among them."""
        while True:
            message = self.bus.recv_until_filtered(events, timeout=60)
            if word in (said := str(message.body[3][1])):
                return said

    def is_showing(self, node: Node) -> bool:
        """Whether a node is in sight."""
        return bool((self.ask(node, ACCESSIBLE, "GetState") or [0])[0] & 1 << SHOWING)

    def press(self, node: Node) -> bool:
        """Press a button, also one that is on or off."""
        names = [one[0] for one in self.ask(node, ACTION, "GetActions")]
        at = next(at for at, name in enumerate(names) if name in {"Press", "Toggle"})
        return bool(self.ask(node, ACTION, "DoAction", "i", at))


def main() -> None:
    """Hear the list of organisations, then go to another place."""
    reader = Reader()
    events = reader.listen("Announcement")
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.atspi_window", *sys.argv[1:]],
        env=os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdin
    assert window.stdout
    try:
        assert window.stdout.readline() == "at directory\n"
        tree = list(reader.tree(reader.application("alliancehub")))
        places = {name: node for _, name, node in tree}
        print("say", file=window.stdin, flush=True)
        said = reader.heard(events, "Borealis")
        did = reader.press(places["Datasets"])
        told = window.stdout.readline().strip()
        heard = {"tree": [[a, b] for a, b, _ in tree], "did": did, "told": told, "said": said}
        print(json.dumps(heard))
    finally:
        window.stdin.close()
        window.wait(timeout=90)


if __name__ == "__main__":
    main()
