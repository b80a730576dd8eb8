"""Which function serves which request."""

import re
from collections.abc import Callable

from plugsmith.dss.messages import ApiError, Asked, Reply, not_found
from plugsmith.instance import Instance

Handler = Callable[..., Reply]
Route = tuple[str, re.Pattern[str], Handler]


def route(method: str, template: str, handler: Handler) -> Route:
    """`{name}` matches one segment, `{name*}` any number; the handler gets them as arguments by name."""
    pattern = re.sub(r"\{(\w+)\*\}", r"(?P<\1>.*)", template)
    pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern)
    return method, re.compile(pattern + "/?"), handler


def answer(instance: Instance, routes: list[Route], asked: Asked) -> Reply:
    """The reply to a request; errors of the instance become error bodies, never exceptions."""
    try:
        for method, pattern, handler in routes:
            match = pattern.fullmatch(asked.path)
            if match is not None and method == asked.method:
                return handler(instance, asked, **match.groupdict())
        raise ApiError(
            404,
            "dss.plugsmith.NotSimulated",
            f"{asked.method} {asked.path} is not simulated: this bench answers what tests of a plugin need",
        )
    except ApiError as error:
        return error.reply()
    except LookupError as error:
        return not_found(str(error.args[0]) if error.args else str(error)).reply()
    except Exception as error:
        # As DSS does with any exception behind an endpoint (inferred).
        return ApiError(500, type(error).__name__, str(error)).reply()
