"""The path at which older builds have the base classes (seen)."""
