"""How the documentation becomes a site: `make docs` (Sphinx with MyST Markdown, the theme Furo)."""

from pathlib import Path

from pygments.lexers.special import TextLexer
from sphinx.application import Sphinx

project = "Rehearsal Voice"
author = "The Rehearsal Voice authors"
copyright = "2026, the Rehearsal Voice authors"
extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["screens", "debriefs/README.md"]
html_theme = "furo"
html_title = "Rehearsal Voice"
myst_heading_anchors = 3
nitpicky = True


PAGES = {"(ARCHITECTURE.md)": "(architecture.md)", "(CHANGELOG.md)": "(changes.md)", "(docs/": "("}
"""Where links of the project's own pages lead within the site."""


def _links_of_the_site(_application: Sphinx, _path: Path, _document: str, content: list[str]) -> None:
    for name, page in PAGES.items():
        content[0] = content[0].replace(name, page)


def setup(application: Sphinx) -> None:
    """Diagrams are readable as the text they are."""
    application.add_lexer("mermaid", TextLexer)
    application.connect("include-read", _links_of_the_site)
