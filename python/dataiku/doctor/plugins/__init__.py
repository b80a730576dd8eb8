"""Bases of prediction algorithms."""
