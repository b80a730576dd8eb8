# The code of the trigger: a script that DSS runs each time it checks. It calls fire() when the scenario has to run.
import dataiku
from dataiku.customtrigger import get_trigger_config
from dataiku.scenario import Trigger

# The values of the fields. Presets are resolved only in get_plugin_config()["config"]. (seen in published plugins)
config = get_trigger_config()
minimum = int(config.get("minimum_rows") or 1)


def count_rows(name, limit):
    """How many rows the dataset has; it stops at the limit, because a check should be quick."""
    count = 0
    for _ in dataiku.Dataset(name).iter_tuples():
        count += 1
        if count >= limit:
            break
    return count


if count_rows(config["dataset"], minimum) >= minimum:
    Trigger().fire()
