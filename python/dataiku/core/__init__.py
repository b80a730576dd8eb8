"""The parts that ``dataiku`` re-exports, at the paths plugins import them from (seen)."""
