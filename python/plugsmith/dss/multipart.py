"""Files sent as forms."""

from email import message_from_bytes, policy

from plugsmith.dss.messages import ApiError, Asked


def file_of_form(asked: Asked, field: str | None = None) -> bytes:
    """The content of the form's file; of the part named `field` when given. A body that is no form is the file."""
    content_type = asked.headers.get("content-type", "")
    if not content_type.startswith("multipart/form-data"):
        return asked.body
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    for part in message_from_bytes(head + asked.body, policy=policy.HTTP).iter_parts():
        name = part.get_param("name", header="content-disposition")
        if field is None or name == field:
            payload = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else b""
    raise ApiError(400, "java.lang.IllegalArgumentException", f"The form has no part named {field}")
