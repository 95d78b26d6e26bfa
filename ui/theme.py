"""Colours, type and scripts of the page; the layout is in assets/style.css."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gradio as gr

ASSETS = Path(__file__).resolve().parent.parent / "assets"
# Local fonts only: the page must look the same without a network.
SANS = ["Inter", "ui-sans-serif", "system-ui", "-apple-system", "Segoe UI", "sans-serif"]
MONO = ["ui-monospace", "SF Mono", "JetBrains Mono", "DejaVu Sans Mono", "monospace"]
GREEN = gr.themes.Color(
    "#e9f7f1", "#cdeee0", "#9fdec6", "#68c8a6", "#38ad87", "#12906b",
    "#0c7557", "#0a5d46", "#094a39", "#073d2f", "#04241c",
)  # fmt: skip
STONE = gr.themes.Color(
    "#faf9f7", "#f3f1ed", "#e5e2dc", "#d0ccc4", "#a09c94", "#716e68",
    "#55534e", "#3b3a37", "#262523", "#191917", "#0f0f0e",
)  # fmt: skip


def make_theme() -> gr.themes.Base:
    """A quiet theme: paper and ink, one accent for everything adapted."""
    return gr.themes.Base(
        primary_hue=GREEN,
        neutral_hue=STONE,
        radius_size=gr.themes.sizes.radius_md,
        font=SANS,
        font_mono=MONO,
    ).set(
        body_background_fill="#f4f2ee",
        body_background_fill_dark="#0f1113",
        body_text_color="#1b1c1e",
        body_text_color_dark="#e9e8e4",
        body_text_color_subdued="#5f6064",
        body_text_color_subdued_dark="#a3a5a9",
        background_fill_primary="#ffffff",
        background_fill_primary_dark="#171a1d",
        background_fill_secondary="#faf9f7",
        background_fill_secondary_dark="#1c2024",
        block_background_fill="*background_fill_primary",
        block_background_fill_dark="*background_fill_primary",
        block_border_width="0px",
        block_shadow="none",
        block_padding="0px",
        block_label_background_fill="transparent",
        block_label_background_fill_dark="transparent",
        block_title_text_weight="600",
        block_title_text_size="13px",
        block_info_text_size="12px",
        border_color_primary="#e0ddd6",
        border_color_primary_dark="#2c3136",
        input_border_width="1px",
        input_background_fill="#ffffff",
        input_background_fill_dark="#101315",
        input_border_color="#cfcbc2",
        input_border_color_dark="#363c42",
        button_primary_background_fill="#0c7557",
        button_primary_background_fill_hover="#0a5d46",
        button_primary_background_fill_dark="#2fbf92",
        button_primary_background_fill_hover_dark="#5ad0ab",
        button_primary_text_color="#ffffff",
        button_primary_text_color_dark="#04241c",
        button_secondary_background_fill="#ffffff",
        button_secondary_background_fill_hover="#f3f1ed",
        button_secondary_background_fill_dark="#1f2428",
        button_secondary_background_fill_hover_dark="#2a3036",
        button_secondary_border_color="#cfcbc2",
        button_secondary_border_color_dark="#363c42",
        button_border_width="1px",
        slider_color="#0c7557",
        slider_color_dark="#2fbf92",
        color_accent_soft="#e9f7f1",
        color_accent_soft_dark="#12302a",
        border_color_accent_subdued="#9fdec6",
        border_color_accent_subdued_dark="#1d5a49",
    )


def load_look() -> dict[str, Any]:
    """The keywords of launch() that make the page look as it should."""
    script = (ASSETS / "page.js").read_text("utf-8")
    return {
        "theme": make_theme(),
        "css": (ASSETS / "style.css").read_text("utf-8"),
        "head": f"<script>\n{script}</script>",
    }
