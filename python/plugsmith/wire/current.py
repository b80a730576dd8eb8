"""The wire of the current instance."""

from plugsmith.instance import current_instance
from plugsmith.wire.masking import mask_text
from plugsmith.wire.messages import WireRequest, WireResponse


def send(request: WireRequest) -> WireResponse:
    return current_instance().wire.send(request)


def mask(text: str) -> str:
    """The text as the wire of the current instance records it."""
    return mask_text(text, current_instance().secrets())
