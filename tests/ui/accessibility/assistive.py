#!/usr/bin/python3
"""Uses Onhook as assistive technology does: over AT-SPI, by roles, names and actions alone.

    assistive.py tree                 what there is, a line each: depth, role, name, what it is and can
    assistive.py unnamed              what takes the keyboard's focus and has no name
    assistive.py press ROLE NAME      its first action
    assistive.py hang-up NAME         selects the row of that name, presses "Hang Up", and waits to be told that it is down
"""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0


def program():
    """The program's object, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(i)
            if one is not None and one.get_name().lower() == "onhook" and one.get_child_count() > 0:
                return one
        time.sleep(0.1)
    sys.exit("Onhook is not on the accessibility bus")


def walk(node, depth=0):
    yield depth, node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield from walk(child, depth + 1)


def has(node, *states):
    known = node.get_state_set()
    return all(known.contains(state) for state in states)


def shown(node):
    return has(node, Atspi.StateType.SHOWING)


def all_of(role=None, name=None):
    for _, node in walk(program()):
        if (role is None or node.get_role_name() == role) and (name is None or node.get_name() == name):
            # A menu that is closed can be used all the same.
            if shown(node) or role == "menu item":
                yield node


def find(role, name):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for node in all_of(role, name):
            return node
        time.sleep(0.1)
    sys.exit(f"there is no {role} called {name}")


def actions(node):
    if "Action" not in node.get_interfaces():
        return []
    return [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]


def press(node):
    names = actions(node)
    for wanted in ("Press", "Toggle", "SetFocus"):
        if wanted in names:
            if not Atspi.Action.do_action(node, names.index(wanted)):
                sys.exit(f"{node.get_name()} cannot be pressed")
            return
    sys.exit(f"{node.get_name()} has nothing to be pressed: {names}")


def describe(depth, node):
    words = [s for s, state in (("focusable", Atspi.StateType.FOCUSABLE), ("focused", Atspi.StateType.FOCUSED),
                                ("checked", Atspi.StateType.CHECKED), ("selected", Atspi.StateType.SELECTED),
                                ("shown", Atspi.StateType.SHOWING)) if has(node, state)]
    return f"{'  ' * depth}{node.get_role_name()} | {node.get_name()} | {' '.join(words)} | {','.join(actions(node))}"


def tree():
    for depth, node in walk(program()):
        print(describe(depth, node))


def unnamed():
    for depth, node in walk(program()):
        if not shown(node):
            continue
        nameless = has(node, Atspi.StateType.FOCUSABLE) and not node.get_name()
        # What the arrows reach in a list are its cells; an empty one has nothing to say.
        if nameless and node.get_role_name() not in ("table cell", "tree item"):
            print(describe(0, node), "in", node.get_parent().get_name())


def select(name):
    """Selects the row of that name alone, and checks it by its own state."""
    cell = find("table cell", f"Name: {name}")
    table = cell.get_parent()
    wanted = Atspi.Table.get_row_at_index(table, cell.get_index_in_parent())
    for row in range(Atspi.Table.get_n_rows(table)):
        if Atspi.Table.is_row_selected(table, row):
            Atspi.Table.remove_row_selection(table, row)
    Atspi.Table.add_row_selection(table, wanted)
    if not has(cell, Atspi.StateType.SELECTED):
        sys.exit(f"the row of {name} cannot be selected")


def hang_up(name):
    """Hangs up and waits until it is told, as a screen reader is: by a notification that is shown."""
    told = []
    loop = GLib.MainLoop()

    def hear(event):
        if event.detail1 != 1 or event.source is None or event.source.get_role_name() != "notification":
            return
        told.append(event.source.get_name())
        if name in told[-1] and "is down" in told[-1]:
            loop.quit()

    listener = Atspi.EventListener.new(hear)
    listener.register("object:state-changed:showing")
    select(name)
    press(find("push button", "Hang Up"))
    GLib.timeout_add_seconds(int(PATIENCE), loop.quit)
    loop.run()
    for text in told:
        print("told:", text)
    if not told or "is down" not in told[-1]:
        sys.exit(f"that {name} is down was not told")


def main():
    words = sys.argv[1:]
    Atspi.init()
    if words[:1] == ["tree"]:
        tree()
    elif words[:1] == ["unnamed"]:
        unnamed()
    elif words[:1] == ["press"]:
        press(find(words[1], words[2]))
    elif words[:1] == ["hang-up"]:
        hang_up(words[1])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
