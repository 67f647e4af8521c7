"""Style: one style sheet for the whole window, made from a theme."""

from __future__ import annotations

from string import Template
from typing import Final

from workbench.colour import mix
from workbench.gui.look.theme import Theme, field_edge, scroll_bar_style
from workbench.resources import resource

_SHEET: Final = Template("""
QMainWindow, #ground { background: $ground; }
#header, #foot { background: $panel; }
#header { border-bottom: 1px solid $line; }
#foot { border-top: 1px solid $line; }
#side { background: $panel; }
#page { background: $paper; border: 1px solid $line; border-radius: 10px; }
#page QTextEdit { background: $paper; }
QLabel { color: $ink; background: transparent; }
QLabel#dim, QLabel#caption { color: $dim; }
QLabel#strong, QLabel#title { color: $ink; font-weight: 600; }
QLabel#section { color: $dim; font-weight: 600; }
QLabel#good { color: $good; }
QLabel#bad { color: $bad; }
QMenuBar { background: transparent; border: none; }
QMenuBar::item { background: transparent; color: $ink; padding: 6px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $focus_pale; color: $ink; }
QMenu { background: $raised; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 5px; }
QMenu::item:selected { background: $focus_pale; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 5px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $line; padding: 4px; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $focus; }
QPushButton, QToolButton#quiet {
    background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 5px 12px; }
QPushButton:hover { border-color: $edge; }
QPushButton:focus, QToolButton#quiet:focus { border: 2px solid $focus; padding: 4px 11px; }
QPushButton:default, QPushButton#primary { background: $focus; color: $on_focus;
    border-color: $focus; }
QPushButton#primary:focus { border: 2px solid $ink; }
QPushButton:disabled { color: $faint; }
QPushButton#primary:disabled, QPushButton:default:disabled { background: $raised; color: $faint;
    border-color: $line; }
QPushButton#tab { background: transparent; border: 1px solid transparent; border-radius: 13px;
    color: $dim; padding: 4px 7px; }
QPushButton#tab:hover { color: $ink; }
QPushButton#tab:checked { background: $focus_pale; color: $focus; font-weight: 600; }
QPushButton#tab:focus { border: 1px solid $focus; }
#segments { background: $ground; border: 1px solid $line; border-radius: 8px; }
QPushButton#segment { background: transparent; color: $dim; border: 1px solid transparent;
    border-radius: 6px; padding: 4px 11px; font-weight: 600; }
QPushButton#segment:hover { color: $ink; }
QPushButton#segment:checked { background: $raised; color: $ink; border-color: $line; }
QPushButton#segment:focus { border: 2px solid $focus; padding: 3px 10px; }
QPushButton#segment[narrow="true"] { padding: 4px 2px; }
QPushButton#segment[narrow="true"]:focus { border: 2px solid $focus; padding: 3px 1px; }
QPushButton#toggle { background: $raised; color: $ink; border: 1px solid $field;
    border-radius: 11px; padding: 3px 10px; }
QPushButton#toggle:hover { border-color: $edge; }
QPushButton#toggle:checked { background: $focus_pale; color: $focus; border-color: $focus; }
QPushButton#toggle:focus { border: 2px solid $focus; padding: 2px 9px; }
QPushButton#toggle:disabled { color: $faint; border-color: $line; }
QToolButton#chip { background: $focus_pale; color: $ink; border: 1px solid transparent;
    border-radius: 11px; padding: 3px 9px; }
QToolButton#chip:hover { border-color: $edge; }
QToolButton#chip:focus { border: 1px solid $focus; }
QPushButton#link { background: transparent; border: 1px solid transparent; color: $focus;
    text-align: left; padding: 4px 0; }
QPushButton#link:focus { border: 1px solid $focus; }
QPushButton#row { background: transparent; border: 1px solid transparent; padding: 0; }
QPushButton#row:hover { background: $raised; border-color: $line; }
QPushButton#row:focus { background: $raised; border: 2px solid $focus; padding: 0; }
QPushButton#search { background: $raised; color: $dim; border: 1px solid $field;
    text-align: left; padding: 5px 9px; }
QPushButton#search:focus { border: 2px solid $focus; padding: 4px 8px; }
QPushButton#field { background: $raised; border: 1px solid $field; text-align: left;
    padding: 5px 8px; }
QPushButton#field:focus { border: 2px solid $focus; padding: 4px 7px; }
QToolButton#avatar { background: $focus; color: $on_focus; border: 2px solid $focus;
    border-radius: 14px; min-width: 24px; max-width: 24px; min-height: 24px; max-height: 24px;
    font-weight: 600; }
QToolButton#avatar:focus { border-color: $ink; }
QToolButton#close { background: transparent; border: 1px solid transparent; border-radius: 6px;
    color: $dim; padding: 3px 7px; }
QToolButton#close:hover { color: $ink; }
QToolButton#close:focus { border-color: $focus; }
QLineEdit, QComboBox { background: $raised; color: $ink; border: 1px solid $field;
    border-radius: 7px; padding: 5px 8px; selection-background-color: $selection;
    selection-color: $ink; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 4px 7px; }
QComboBox#quiet { background: transparent; border: 1px solid transparent; color: $dim; }
QComboBox#quiet:hover { color: $ink; }
QComboBox#quiet:focus { border: 2px solid $focus; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url($chevron); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $raised; color: $ink; border: 1px solid $line;
    selection-background-color: $focus_pale; selection-color: $ink; outline: none; }
QListView { background: $panel; color: $ink; border: none; outline: none; }
QListView#popup, QListView#offers { background: $raised; }
QListView#popup::item { padding: 5px 8px; border-radius: 5px; }
QListView#popup::item:selected { background: $focus_pale; color: $ink; }
QTableView#queue { background: $panel; border: none; border-radius: 0; }
QTableView { background: $raised; color: $ink; border: 1px solid $line; border-radius: 7px;
    gridline-color: transparent; outline: none; selection-background-color: $focus_pale;
    selection-color: $ink; }
QHeaderView::section { background: $raised; color: $dim; border: none; padding: 4px; }
QTableView#lines::item { padding: 0 8px; }
QTableView#lines QHeaderView::section { padding: 4px 11px; }
QTableView#sorted QHeaderView::section { padding: 4px 16px 4px 4px; }
#card { background: $raised; border: 1px solid $line; border-radius: 8px; }
QPushButton#figure { background: $raised; border: 1px solid $line; border-radius: 8px;
    padding: 0; text-align: left; }
QPushButton#figure:hover { border-color: $edge; }
QPushButton#figure:focus { border: 2px solid $focus; padding: 0; }
#floating { background: $raised; border: 1px solid $edge; border-radius: 9px; }
#message { background: $focus_pale; border: none; border-bottom: 1px solid $line; }
#message[kind="error"] { background: $bad_pale; }
#message[kind="warning"] { background: $warn_pale; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $focus; border-radius: 3px; }
QDialog { background: $panel; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
""")


def sheet(theme: Theme) -> str:
    """Return the style sheet of a theme."""
    colours = {
        name: getattr(theme, name)
        for name in ("ground", "panel", "paper", "raised", "ink", "dim", "line", "good", "bad")
    }
    return _SHEET.substitute(
        colours,
        chevron=resource("icons", f"chevron-{theme.name}.svg").as_posix(),
        focus=theme.focus,
        focus_pale=theme.focus_pale,
        selection=theme.selection,
        on_focus=theme.paper,
        field=field_edge(theme),
        edge=mix(theme.line, theme.ink, 0.25),
        faint=mix(theme.dim, theme.panel, 0.35),
        bad_pale=mix(theme.panel, theme.bad, 0.14),
        warn_pale=mix(theme.panel, theme.warn, 0.14),
    ) + scroll_bar_style(theme).replace(theme.paper, "transparent")
