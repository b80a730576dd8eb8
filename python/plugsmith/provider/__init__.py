"""A provider that speaks OpenAI's protocol, in process: no model is behind it, its answers tell what it was asked."""
