"""The backends of standard webapps: Flask applications that DSS makes, and `backend.py` fills with routes."""

import base64
import json
import logging
from typing import TYPE_CHECKING, Any

from plugsmith.code_loading import MODULE_NAME, code_digest, finding_of_loading, load_component
from plugsmith.findings import Finding, Place
from plugsmith.instance import Instance, Running
from plugsmith.json_types import JsonObject, as_list
from plugsmith.kinds.objects import Unusable, running_of
from plugsmith.places import describe_error, place_of_error
from plugsmith.plugin import Component

if TYPE_CHECKING:
    from flask import Flask

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


class NoFlask(Exception):
    """The bench has no Flask: it is a package of its own, which the page loads before the first request."""


def request_webapp(
    instance: Instance,
    component: Component,
    values: JsonObject,
    path: str,
    method: str = "GET",
    headers: list[list[str]] | None = None,
    body: str | None = None,
    body_base64: str | None = None,
) -> JsonObject:
    """Asks the backend for `path`, `/count?x=1` for one. The body is text, or bytes as `body_base64`.

    Returns `{"status", "headers": [[name, value]], "body" | "bodyBase64"}`; bytes that are no text come as the latter.
    What a route raises becomes status 500, as with Flask anywhere, an error of the report and a finding.

    Raises Unusable when there is no application to ask, ValueError for a request that none could be asked.
    """
    if not path.startswith("/") or method not in METHODS:
        raise ValueError(f"The backend cannot be asked for {method} {path}")
    running = running_of(instance, component, values)
    app = _application(instance, component, running)
    data = base64.b64decode(body_base64) if body_base64 is not None else (body or "").encode()
    pairs = [(str(name), str(value)) for name, value in map(as_list, as_list(headers))]
    with instance.run_as(running):
        answer = app.test_client(use_cookies=False).open(path, method=method, headers=pairs, data=data)
        content = answer.get_data()
    return {"status": answer.status_code, "headers": [list(pair) for pair in answer.headers], **_body(content)}


def _application(instance: Instance, component: Component, running: Running) -> "Flask":
    """The application that `backend.py` was run with. It lives on between requests, with all that the code keeps in its
    globals, until the code or the values change: in DSS the backend is a process that is started again then."""
    plugin = instance.plugin(component.plugin_id)
    made_from = [code_digest(component, plugin), json.dumps([running.config, running.plugin_config], sort_keys=True)]
    key = f"webapp {component.plugin_id} {component.id}"
    known = instance.models.get(key)
    if known is not None and known[0] == made_from:
        application: Flask = known[1]
        return application
    made = _start(instance, component, running)
    instance.models[key] = (made_from, made)
    return made


def _start(instance: Instance, component: Component, running: Running) -> "Flask":
    kind = component.descriptor.get("baseType", "STANDARD")
    if kind != "STANDARD":
        raise LookupError(f"{component.label} is a {kind} webapp; the bench serves the backends of standard ones")
    if not component.code.is_file():
        message = f"The webapp has no {component.code.name}, so there is no backend to ask."
        finding = Finding("no-backend", "error", message, "documented", Place(str(component.path / "webapp.json"), 1))
        raise _unusable(instance, finding, LookupError(message))
    try:
        from flask import Flask, got_request_exception
    except ModuleNotFoundError as error:
        raise NoFlask("Flask is not loaded, and the backend of a standard webapp is made with it") from error
    app = Flask(MODULE_NAME, root_path=str(component.path))
    app.logger.setLevel(logging.INFO)
    # The name is seen; DSS makes the application before the code runs.
    with instance.run_as(running):
        try:
            module = load_component(component, instance.plugin(component.plugin_id), {"app": app})
        except Exception as error:
            raise _unusable(instance, finding_of_loading(error, component), error) from error
    _judge(instance, component, app, module.__dict__.get("app"))

    def note(_: Any, exception: BaseException) -> None:
        _note_failure(instance, component, exception)

    # Not weakly: nothing else keeps the function.
    got_request_exception.connect(note, app, weak=False)
    return app


def _judge(instance: Instance, component: Component, app: "Flask", last: object) -> None:
    place = Place(str(component.code), 1)
    if last is not app:
        message = (
            "The file puts another object in the place of app, the Flask application that DSS made. "
            "The bench serves the routes of the one that DSS made; what DSS does is not documented."
        )
        instance.findings.append(Finding("own-app", "warning", message, "inferred", place))
    if all(rule.endpoint == "static" for rule in app.url_map.iter_rules()):
        message = "The application has no routes: every request of the page is answered with 404."
        instance.findings.append(Finding("no-routes", "warning", message, "seen", place))


def _note_failure(instance: Instance, component: Component, exception: BaseException) -> None:
    described = describe_error(exception)
    instance.errors.append(described)
    message = f"A route raised {described['type']}: {described['message']}. The page gets status 500."
    place = place_of_error(exception, component.path)
    instance.findings.append(Finding("route-fails", "error", message, "seen", place))


def _unusable(instance: Instance, finding: Finding, cause: Exception) -> Unusable:
    instance.findings.append(finding)
    return Unusable(finding, cause)


def _body(content: bytes) -> JsonObject:
    try:
        return {"body": content.decode("utf-8")}
    except UnicodeDecodeError:
        return {"bodyBase64": base64.b64encode(content).decode("ascii")}
