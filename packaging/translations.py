"""Collects every text of the window and brings assets/translations/*.ts up to date: `make translations`.

`python packaging/translations.py [--check LANGUAGE …]`

What is already translated is kept, what is new is added as unfinished, what is gone is taken out. The files are those
of Qt Linguist; any editor for them, or for XML, will do. English needs forms for one and many only.
With --check nothing is written: exit code 1, with the texts, when one of these languages lacks any.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from told_below import told_from_below

from rehearsal_voice.ui.translation import BELOW, WINDOW_LANGUAGES, translations_folder

PACKAGE = Path("rehearsal_voice")
SOURCES = PACKAGE / "ui"
SENTENCES = {"Readings": Path("rehearsal_voice/pacing/readings.py")}
"""Rooms below the window that know no Qt: their plain sentences are translated where they are shown."""
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text to translate. plural: it has a number in it."""

    context: str
    source: str
    plural: bool = False


def texts_of(folder: Path) -> tuple[Text, ...]:
    """All that is marked in the sources: `self.tr(…)`, `translate(context, …)`, `marked(context, …)`."""
    found = {text for file in sorted(folder.rglob("*.py")) for text in _texts_in(file)}
    return tuple(sorted(found))


def sentences_of(context: str, file: Path) -> Iterator[Text]:
    """Every string of the file that ends as a sentence does, docstrings left out."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        said = node.value if isinstance(node, ast.Constant) and id(node) not in documentation else None
        if isinstance(said, str) and said.endswith("."):
            yield Text(context, said)


def all_texts() -> tuple[Text, ...]:
    """What is marked, and the sentences of the rooms below."""
    below = {text for context, file in SENTENCES.items() for text in sentences_of(context, file)}
    return tuple(sorted({*texts_of(SOURCES), *below, *(Text(BELOW, said) for said in told_from_below(PACKAGE))}))


def _texts_in(file: Path) -> Iterator[Text]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    yield from _within(tree, "")


def _within(node: ast.AST, owner: str) -> Iterator[Text]:
    """owner: the class around it, which is the context of its `self.tr`."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            text = _text_of(child, owner)
            if text is not None:
                yield text
        yield from _within(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _text_of(call: ast.Call, owner: str) -> Text | None:
    name = _name_of(call)
    words = [
        part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else None for part in call.args
    ]
    if name == "tr" and words and words[0]:
        return Text(owner, words[0], plural=len(words) > 2)
    if name in ("translate", "marked") and len(words) > 1 and words[0] and words[1]:
        return Text(words[0], words[1], plural=len(words) > 3)
    return None


def bring_up_to_date(file: Path, language: str, texts: tuple[Text, ...]) -> int:
    """Write the file; returns how many texts of it are not translated yet."""
    known = _known(file)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    missing = 0
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if language == SOURCE_LANGUAGE and not text.plural:
            continue
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        if text.plural:
            message.set("numerus", "yes")
        ElementTree.SubElement(message, "source").text = text.source
        kept = known.get((text.context, text.source))
        if kept is None:
            missing += 1
            kept = ElementTree.Element("translation", type="unfinished")
            if text.plural:
                for _form in ("one", "many"):
                    ElementTree.SubElement(kept, "numerusform")
        message.append(kept)
    ElementTree.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(head + ElementTree.tostring(root, encoding="unicode") + "\n", encoding="utf-8")
    return missing


def _known(file: Path) -> dict[tuple[str, str], ElementTree.Element]:
    """Finished translations by context and source."""
    found = {}
    if file.is_file():
        for context in ElementTree.parse(file).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") is None and _has_words(translation):
                    found[context.findtext("name", ""), message.findtext("source", "")] = translation
    return found


def _has_words(translation: ElementTree.Element) -> bool:
    forms = list(translation.iter("numerusform"))
    return all((form.text or "").strip() for form in forms) if forms else bool((translation.text or "").strip())


def missing_in(language: str, texts: tuple[Text, ...]) -> tuple[Text, ...]:
    """Texts that have no finished translation."""
    known = _known(translations_folder() / f"{language}.ts")
    return tuple(
        text
        for text in texts
        if (language != SOURCE_LANGUAGE or text.plural) and (text.context, text.source) not in known
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", nargs="+", metavar="LANGUAGE", choices=WINDOW_LANGUAGES)
    arguments = parser.parse_args()
    texts = all_texts()
    if arguments.check:
        lacking = [(language, text) for language in arguments.check for text in missing_in(language, texts)]
        for language, text in lacking:
            sys.stdout.write(f"{language}: {text.context}: {text.source}\n")
        return 1 if lacking else 0
    for language in WINDOW_LANGUAGES:
        missing = bring_up_to_date(translations_folder() / f"{language}.ts", language, texts)
        sys.stdout.write(f"{language}: {len(texts)} texts, {missing} not translated yet\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
