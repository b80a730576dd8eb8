"""Types of metric values (documented: a probe may return `(value, type)`)."""


class MetricDataTypes:
    BIGINT = "BIGINT"
    DOUBLE = "DOUBLE"
    STRING = "STRING"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    ARRAY = "ARRAY"
