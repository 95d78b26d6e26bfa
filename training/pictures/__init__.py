"""Pictures drawn by this project's own code, and tasks about them."""
