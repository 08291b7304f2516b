"""In which order Tab goes through the window: as one reads it, whatever was put on a page first."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QMainWindow, QScrollArea, QStackedWidget, QWidget

from rehearsal_voice.ui.parts import Sheet


def reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Every widget in it that Tab may stop at now, as the layouts have them."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QStackedWidget):
        inside = widget.currentWidget()
    elif isinstance(widget, Sheet):
        inside = widget.inside
    if inside is not None:
        yield from reading_order(inside)
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from reading_order(widget)
        elif inner is not None:
            yield from _in(inner)


def stops_of(window: QMainWindow) -> list[QWidget]:
    """All of them, from the first to the last."""
    centre = window.centralWidget()
    return list(reading_order(centre)) if centre is not None else []


def move_focus(window: QMainWindow, *, forward: bool) -> bool:
    """From where the focus is to the next or the one before, round at the ends; False where there is nowhere to go."""
    order = stops_of(window)
    if not order:
        return False
    focused: QWidget | None = window.focusWidget()
    now = focused
    while now is not None and now not in order:  # an editor inside a field, or the field that stands for a tick
        now = now.parentWidget()
    if now is not None:
        place = order.index(now) + (1 if forward else -1)
    else:  # a page that has just been opened: on to what is in it, or back to what stands before it
        inside = next((at for at, stop in enumerate(order) if focused is not None and focused.isAncestorOf(stop)), 0)
        place = inside if forward else inside - 1
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    chosen = order[place % len(order)]
    chosen.setFocus(reason)
    _bring_into_view(chosen)
    return True


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
