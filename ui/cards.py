"""What the page shows besides components, as HTML made of plain values; free of gradio."""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Mapping, Sequence

from dnd_core.adapter import Adapter
from dnd_core.base_model import Shift
from dnd_core.pictures import PicturePrompt, Prompt, prompt_text
from dnd_core.prompt_files import PromptList
from dnd_core.specificity import Specificity

PREVIEW_ROWS = 3
SHOWN_CHARS = 220  # of one prompt in the preview
PARTS = {
    "read": "Read the prompts",
    "encode": "Encode them",
    "decode": "Decode to a LoRA",
    "attach": "Attach it",
}
# Fewer read a task less well with the shipped generators: docs/generator.md, "How many prompts".
ENOUGH_PROMPTS = 4
# Below this the top of the distribution looks the same to a reader.
UNMOVED = 0.001


def safe(text: str) -> str:
    """Text as HTML. Braces and the like are escaped too: gr.HTML is a template language."""
    escaped = html.escape(text)
    for char in "{}$`":
        escaped = escaped.replace(char, f"&#{ord(char)};")
    return escaped


def shown_token(token: str) -> str:
    """A text token with its white space made visible."""
    return safe(token.replace(" ", "·").replace("\n", "↵").replace("\t", "→")) or "(empty)"


def milliseconds(seconds: float) -> str:
    """0.0123 -> "12 ms", 1.234 -> "1.23 s"."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1000:.0f} ms" if seconds >= 0.01 else f"{seconds * 1000:.1f} ms"


def counted(number: int, noun: str) -> str:
    """1 -> "1 prompt", 1200 -> "1,200 prompts"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def label_of(prompt: Prompt) -> str:
    """A prompt in a few words; a picture alone is called by its name."""
    if isinstance(prompt, PicturePrompt) and not prompt.text:
        return prompt.picture.name
    return prompt_text(prompt)


def empty_card(text: str) -> str:
    """An empty state that says what to do next."""
    return f'<p class="card empty">{safe(text)}</p>'


def error_card(title: str, message: str, kept: str = "") -> str:
    """What was wrong, in place; `kept` says what still stands."""
    kept = f'<p class="kept">{safe(kept)}</p>' if kept else ""
    return (
        f'<div class="card error" role="alert"><strong>{safe(title)}</strong>'
        f"<p>{safe(message)}</p>{kept}</div>"
    )


def preview_card(prompts: PromptList) -> str:
    """Count, where from, duplicates, warnings, and the first prompts."""
    rows = "".join(
        f"<tr><td>{safe(source.rpartition(':')[2])}</td>"
        f"<td>{safe(clipped(prompt_text(prompt)))}</td></tr>"
        for prompt, source in zip(
            prompts.prompts[:PREVIEW_ROWS], prompts.sources[:PREVIEW_ROWS], strict=True
        )
    )
    more = len(prompts.prompts) - PREVIEW_ROWS
    rest = f'<p class="more">and {more:,} more</p>' if more > 0 else ""
    return (
        '<section class="card preview" aria-label="Prompts read">'
        f"{preview_header(prompts, counted(len(prompts.prompts), 'prompt'))}"
        f"{preview_notes(prompts)}"
        '<table><caption class="hidden-text">The first prompts, with their lines</caption>'
        '<thead><tr><th scope="col">Line</th><th scope="col">Prompt</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>{rest}</section>"
    )


def preview_header(prompts: PromptList, figure: str) -> str:
    """How many came, and from which files."""
    files = Counter(_file_of(source) for source in prompts.sources)
    names = ", ".join(files) if len(files) <= 3 else f"{len(files)} files"
    return (
        f'<header><strong class="figure">{figure}</strong><span>from {safe(names)}</span></header>'
    )


def preview_notes(prompts: PromptList) -> str:
    """Duplicates and warnings."""
    notes = []
    if prompts.num_duplicates:
        verb = "was" if prompts.num_duplicates == 1 else "were"
        notes.append(f"{counted(prompts.num_duplicates, 'duplicate')} {verb} left out.")
    return _list([*notes, *prompts.warnings], "notes")


def working_card(text: str) -> str:
    """Shown while the model is busy."""
    return f'<p class="card working">{safe(text)}</p>'


def status_card(adapter: Adapter, *, maker: str = "") -> str:
    """How long each part took, and how many prompts took part.

    maker: name of the generator that made it, "" for the app's own.
    """
    seconds = adapter.seconds
    parts = [name for name in PARTS if name in seconds]
    total = sum(seconds[name] for name in parts)
    bar = "".join(
        f'<i class="part {name}" style="flex-grow: {seconds[name] / max(total, 1e-9):.4f}"></i>'
        for name in parts
    )
    legend = "".join(
        f'<li><i class="part {name}"></i>{PARTS[name]}<b>{milliseconds(seconds[name])}</b></li>'
        for name in parts
    )
    what = "from prompts to a LoRA in the model"
    if "encode" not in seconds:
        what = "from two adapters to their mix in the model"
    used = counted(adapter.num_used, "prompt") + " used"
    if adapter.num_used < adapter.num_prompts:
        used = f"{adapter.num_used:,} of {counted(adapter.num_prompts, 'prompt')} used"
    notes = [f"{used}, seed {adapter.seed}."]
    if "encode" in seconds and adapter.num_prompts < ENOUGH_PROMPTS:
        notes.append(f"A task is read better from {ENOUGH_PROMPTS} or more prompts of one kind.")
    if maker:
        notes.append(f"Made by {maker}, a generator from the training tab.")
    if adapter.num_cut:
        notes.append(
            f"{counted(adapter.num_cut, 'prompt')} did not fit the encoder's window: "
            "start and end count, the middle was left out."
        )
    return (
        '<section class="card status" aria-label="Synthesis times">'
        f'<header><strong class="figure">{milliseconds(total)}</strong>'
        f"<span>{what}</span></header>"
        f'<div class="bar" aria-hidden="true">{bar}</div><ul class="legend">{legend}</ul>'
        f"{_list(notes, 'facts')}</section>"
    )


def chosen_card(name: str) -> str:
    """Which generator of the training tab this visitor's next synthesis uses."""
    return (
        f'<p class="card chosen-generator">Next synthesis by <b>{safe(name)}</b>, a generator from '
        "the training tab.</p>"
    )


def proof_card(adapter: Adapter, *, shown: str = "") -> str:
    """Evidence that the LoRA took effect: matrices, norm, and a moved distribution.

    shown: an img element of the picture that the input is about.
    """
    shift = adapter.shift
    moved = min(max(shift.total_variation, 0.0), 1.0)
    warning = ""
    if moved < UNMOVED:
        warning = (
            '<p class="warning">The next text token hardly changes on this input. '
            "Try more prompts, or prompts of one kind.</p>"
        )
    return (
        '<section class="card proof" aria-label="Proof that the adapter applied">'
        f'<header><strong class="figure">{moved:.1%}</strong>'
        "<span>of the next text token's probability moved</span></header>"
        f'<div class="bar meter" aria-hidden="true"><i style="width: {moved:.1%}"></i></div>'
        f'<p class="facts">{adapter.num_matrices:,} LoRA matrices attached, '
        f"norm {adapter.norm:.3g}. Measured on this input:</p>"
        f'<p class="probe">{shown}{safe(clipped(shift.probe))}</p>'
        f'<div class="tops">{_tops(shift)}</div>{warning}</section>'
    )


def specificity_card(found: Specificity) -> str:
    """Own prompts against gibberish and another task's: weights, replies, and a verdict."""
    verdict = "The adapter depends on your prompts: other prompts give another one."
    if found.is_collapsed:
        verdict = (
            "The adapter hardly depends on your prompts: others give nearly the same. "
            "Use more prompts of one kind, or do not trust it."
        )
    rows = "".join(
        f'<tr><th scope="row">{safe(c.name)}<q>{safe(clipped(c.example))}</q></th>'
        f"<td>{c.cosine:.2f}</td><td>{c.distance:.0%}</td><td>{c.agreement:.0%}</td></tr>"
        for c in found.comparisons
    )
    example = safe(clipped(label_of(found.probes[0])))
    return (
        '<section class="card specificity" aria-label="Is the adapter specific to the prompts">'
        f'<p class="{"warning" if found.is_collapsed else "verdict"}">{verdict}</p>'
        '<table><thead><tr><th scope="col">Adapter from</th>'
        '<th scope="col" title="Cosine of the two weight changes: 1 is the same direction">'
        "Cosine to yours</th>"
        '<th scope="col" title="Mean total variation of the first text token: 0 is the same reply">'
        "Replies differ</th>"
        '<th scope="col" title="How often both begin a reply with the same text token">'
        f"Same start</th></tr></thead><tbody>{rows}</tbody></table>"
        f'<p class="facts">Over {counted(len(found.probes), "input")} such as '
        f"“{example}”; from the base model yours differs by {found.base_distance:.0%}.</p>"
        "</section>"
    )


def model_line(facts: Mapping[str, str]) -> str:
    """The header's line about the loaded models."""
    items = "".join(
        f"<li><span>{safe(name)}</span> <b>{safe(value)}</b></li>" for name, value in facts.items()
    )
    return f'<ul class="models" aria-label="Loaded models">{items}</ul>'


def _tops(shift: Shift) -> str:
    """Two tables: the likeliest next text tokens without and with the adapter."""
    tables = []
    for name, top in (("Base", shift.base_top), ("Adapted", shift.adapted_top)):
        rows = "".join(
            f"<tr><td>{shown_token(token)}</td><td>"
            f'<i style="width: {probability * 100:.0f}%"></i><b>{probability:.0%}</b></td></tr>'
            for token, probability in top
        )
        tables.append(
            f'<table class="top {name.lower()}"><caption>{name}</caption>'
            f"<tbody>{rows}</tbody></table>"
        )
    return "".join(tables)


def _list(items: Sequence[str], name: str) -> str:
    rows = "".join(f"<li>{safe(item)}</li>" for item in items)
    return f'<ul class="{name}">{rows}</ul>' if items else ""


def _file_of(source: str) -> str:
    """ "words.txt:3" -> "words.txt". A picture has no line: "all.zip/1.png" -> "all.zip"."""
    name, _, line = source.rpartition(":")
    return name if name and line.isdigit() else source.partition("/")[0]


def clipped(text: str) -> str:
    """At most as much of a prompt as a card shows."""
    return text if len(text) <= SHOWN_CHARS else text[: SHOWN_CHARS - 1].rstrip() + "…"
