"""Bridges to LangChain; they need `langchain_core`, which the plugin's code env must ask for."""
