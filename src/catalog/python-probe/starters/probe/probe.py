# The code of the probe. DSS sets two globals before it calls process(): config, the values of the fields in probe.json,
# and plugin_config, the settings of the plugin.
from dataiku.metric import MetricDataTypes


def process(dataset, partition_id):
    """Computes metrics of a dataset.

    dataset: a dataiku.Dataset. partition_id: the name of a partition, or "ALL" for the whole dataset.
    Returns a value; or values by name; or, by name, a value and its type, which charts and checks need to know.
    """
    column = config.get("column")
    if not column:
        raise ValueError("Give the name of a column in the settings of the probe.")

    rows = 0
    filled = 0
    # Piece by piece, so that a large dataset is no problem.
    for frame in dataset.iter_dataframes(chunksize=10000, columns=[column]):
        rows += len(frame)
        filled += int(frame[column].notnull().sum())
    share = filled / rows if rows else 0.0
    return {
        "filled rows": (filled, MetricDataTypes.BIGINT),
        "filled share": (share, MetricDataTypes.DOUBLE),
    }
