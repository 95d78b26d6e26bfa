"""The one error type for what a user can fix."""


class InputError(Exception):
    """Bad input. The message says what was wrong, where, and what to do about it."""
