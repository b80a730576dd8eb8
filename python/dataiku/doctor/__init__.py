"""Machine learning parts that plugins extend."""
