"""The public API of the instance: endpoints behind the published client, with DSS's status codes and error bodies."""
