"""Options that go together: written once as a group, and shown as options of every command that takes the group."""

import functools
import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

import msgspec
from msgspec.structs import fields


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Options that go together: a command takes the group as one parameter, whoever types sees the options."""


class Without:
    """The options of a group that a command does not have there: ``Annotated[View, Without("quiet")]``.

    One that the command has itself, in another place, fills the group all the same.
    """

    def __init__(self, *names: str) -> None:
        self.names = frozenset(names)


def with_groups(command: Callable[..., None]) -> Callable[..., None]:
    """The command as Typer reads it: with the options of each group in the place of the group."""
    own = inspect.signature(command).parameters.values()
    options = [option for parameter in own for option in _options(parameter)]

    @functools.wraps(command)
    def run(**given: Any) -> None:
        command(**{parameter.name: _value(parameter.name, parameter.annotation, given) for parameter in own})

    run.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined]
    run.__annotations__ = {option.name: option.annotation for option in options}
    return run


def _options(parameter: inspect.Parameter, left_out: Collection[str] = ()) -> Iterable[inspect.Parameter]:
    group = _group(parameter.annotation)
    if group is None:
        yield parameter
        return
    for marker in getattr(parameter.annotation, "__metadata__", ()):
        left_out = {*left_out, *marker.names}
    for field in fields(group):
        if field.name not in left_out:
            default = inspect.Parameter.empty if field.required else field.default
            yield from _options(
                inspect.Parameter(field.name, parameter.kind, default=default, annotation=field.type), left_out
            )


def _value(name: str, annotation: Any, given: Mapping[str, Any]) -> Any:
    """What the command gets for one of its parameters: what was typed, or the group filled with it."""
    group = _group(annotation)
    if group is None:
        return given[name]
    return group(
        **{
            field.name: _value(field.name, field.type, given)
            for field in fields(group)
            if field.name in given or _group(field.type)
        }
    )


def _group(annotation: Any) -> type[Group] | None:
    plain = getattr(annotation, "__origin__", annotation)
    return plain if isinstance(plain, type) and issubclass(plain, Group) else None
