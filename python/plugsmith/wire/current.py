"""The wire of the current instance, for the hooks."""

from plugsmith.instance import current_instance
from plugsmith.wire.messages import WireRequest, WireResponse


def send(request: WireRequest) -> WireResponse:
    return current_instance().wire.send(request)
