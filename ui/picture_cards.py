"""What step 1 shows of pictures that were read; free of gradio."""

from __future__ import annotations

from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.prompt_files import PromptList
from ui.cards import clipped, counted, preview_card, preview_header, preview_notes, safe
from ui.thumbnails import thumbnail

MAX_THUMBNAILS = 24


def prompts_card(prompts: PromptList) -> str:
    """The preview of what was read: a gallery where there are pictures, else a table."""
    pictures = [prompt for prompt in prompts.prompts if isinstance(prompt, PicturePrompt)]
    return _gallery(prompts, pictures) if pictures else preview_card(prompts)


def _gallery(prompts: PromptList, pictures: list[PicturePrompt]) -> str:
    """Count, where from, warnings, and the first pictures with their prompts.

    A prompt that all of them have stands once, above them.
    """
    texts = {prompt.text for prompt in pictures}
    shared = f'<p class="shared">{_words(texts.pop())}</p>' if len(texts) == 1 else ""
    items = "".join(_item(prompt, alone=bool(shared)) for prompt in pictures[:MAX_THUMBNAILS])
    more = len(pictures) - MAX_THUMBNAILS
    rest = f'<p class="more">and {more:,} more</p>' if more > 0 else ""
    return (
        '<section class="card preview gallery" aria-label="Pictures read">'
        f"{preview_header(prompts, _counts(prompts.prompts, pictures))}"
        f'{shared}<ul class="thumbs">{items}</ul>{rest}{preview_notes(prompts)}</section>'
    )


def _counts(prompts: tuple[Prompt, ...], pictures: list[PicturePrompt]) -> str:
    distinct = len({prompt.picture for prompt in pictures})
    shown = counted(distinct, "picture")
    if len(prompts) != distinct:
        shown += f", {counted(len(prompts), 'prompt')}"
    return shown


def _item(prompt: PicturePrompt, *, alone: bool) -> str:
    """One picture with its words; its name on hovering."""
    caption = "" if alone else f"<span>{_words(prompt.text)}</span>"
    title = safe(f"{prompt.picture.name}: {prompt.text}" if prompt.text else prompt.picture.name)
    return f'<li title="{title}">{thumbnail(prompt.picture, "thumb")}{caption}</li>'


def _words(text: str) -> str:
    return safe(clipped(text)) if text else "<em>no prompt</em>"
