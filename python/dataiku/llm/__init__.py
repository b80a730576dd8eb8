"""Bases of custom LLMs, agents, agent tools and guardrails."""
