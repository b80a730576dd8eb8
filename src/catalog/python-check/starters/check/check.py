# The code of the check. DSS sets two globals before it calls process(): config, the values of the fields in check.json,
# and plugin_config, the settings of the plugin.


def process(last_values, dataset, partition_id):
    """Judges the dataset by its metrics.

    last_values: the last value of each metric, by the id of the metric.
    Returns "OK", "WARNING", "ERROR" or "EMPTY", alone or with a message.
    """
    metric = config.get("metric")
    if metric not in last_values:
        return "EMPTY", "%s has not been computed yet" % metric
    value = float(last_values[metric].get_value())
    minimum = float(config.get("minimum") or 0)
    if value < minimum:
        return "ERROR", "%s is %s, below %s" % (metric, value, minimum)
    return "OK", "%s is %s" % (metric, value)
