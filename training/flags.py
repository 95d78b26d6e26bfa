"""Command-line flags from a frozen configuration's fields."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from dnd_core.errors import InputError

C = TypeVar("C")


def add_config_flags(
    parser: argparse.ArgumentParser,
    config: type[Any],
    choices: Mapping[str, tuple[str, ...]] | None = None,
) -> None:
    """One optional flag per field; what is not given keeps the field's default."""
    for field in dataclasses.fields(config):
        kind = type(field.default)
        flag = f"--{field.name.replace('_', '-')}"
        text = f"default {field.default}"
        if kind is bool:
            parser.add_argument(flag, action=argparse.BooleanOptionalAction, help=text)
        else:
            allowed = (choices or {}).get(field.name)
            parser.add_argument(flag, type=kind, choices=allowed, help=text)


def config_from_flags(config: type[C], args: argparse.Namespace) -> C:
    """The configuration with the flags that were given; a wrong one raises InputError."""
    names = {field.name for field in dataclasses.fields(config)}  # type: ignore[arg-type]
    given = {k: v for k, v in vars(args).items() if k in names and v is not None}
    try:
        return config(**given)
    except ValueError as error:
        raise InputError(str(error)) from error


def check_settings(where: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> None:
    """Raise InputError where a folder was begun with other settings than these."""
    for name, value in now.items():
        if before.get(name) != value:
            raise InputError(
                f"{where} was begun with {name} = {before.get(name)}, now it is {value}. Pass the "
                "same settings to go on, or another folder."
            )


def call_command(adders: Sequence[Callable[[Any], None]], flags: Sequence[str]) -> None:
    """Run one of the commands that `adders` add to a parser, in this process."""
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    for add in adders:
        add(commands)
    args = parser.parse_args(flags)
    args.call(args)
