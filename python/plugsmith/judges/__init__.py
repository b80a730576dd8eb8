"""Judges say whether what a plugin returned is what DSS takes (reference, sections 2.4 and 3)."""
