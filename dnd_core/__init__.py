"""Everything from prompts to a reply; free of gradio."""
