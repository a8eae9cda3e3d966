"""Tells the accessibility tree of a page as the platform has it (AT-SPI).

For each line that is read, the title of a page, one line of JSON is written: the tree from that page's
document on, or null where no application shows such a page. To be run by Debian's own Python, which
has the bindings (gir1.2-atspi-2.0, python3-gi).
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What is told only where it is so. That something can be seen, used or focused is the rule.
STATES = {
    state.value_nick
    for state in (
        Atspi.StateType.CHECKED,
        Atspi.StateType.EXPANDABLE,
        Atspi.StateType.EXPANDED,
        Atspi.StateType.FOCUSABLE,
        Atspi.StateType.FOCUSED,
        Atspi.StateType.PRESSED,
    )
}
ATTRIBUTES = ("level", "posinset", "setsize", "rowindex", "rowcount", "live", "xml-roles")


def read(node):
    """One node and all below it; what has gone since it was asked for is left out."""
    try:
        role, name = node.get_role_name(), node.get_name() or ""
        # Chromium has each line of text as a node. Each question is a way to the browser and back.
        if role == "static" and name:
            return {"role": role, "name": name}
        states = {state.value_nick for state in node.get_state_set().get_states()}
        attributes = node.get_attributes() or {}
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        is_text = (children or not name) and node.get_text_iface()
        return {
            "role": role,
            "name": name,
            "description": (node.get_description() or "") if "focusable" in states else "",
            "text": Atspi.Text.get_text(node, 0, -1) if is_text else "",
            "states": sorted(states & STATES),
            "attributes": {key: attributes[key] for key in ATTRIBUTES if key in attributes},
            "children": [told for child in children if child and (told := read(child))],
        }
    except GLib.Error:
        return None


def find(node, title, depth=12):
    """The document of that title, if it is shown."""
    try:
        if node.get_role() == Atspi.Role.DOCUMENT_WEB and node.get_name() == title:
            return node
        if depth:
            for i in range(node.get_child_count()):
                child = node.get_child_at_index(i)
                found = child and find(child, title, depth - 1)
                if found:
                    return found
    except GLib.Error:
        pass
    return None


desktop = Atspi.get_desktop(0)
for line in sys.stdin:
    desktop.clear_cache()
    page = find(desktop, line.strip())
    print(json.dumps(read(page) if page else None, ensure_ascii=False), flush=True)
