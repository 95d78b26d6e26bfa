"""Tasks made by code."""
