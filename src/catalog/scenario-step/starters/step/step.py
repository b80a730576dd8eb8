# The code of the step: a script that runs once, from top to bottom. An exception makes the step fail.
import dataiku
from dataiku.customstep import get_step_config
from dataiku.scenario import Scenario

# The values of the fields. Presets are resolved only in get_plugin_config()["config"]. (seen in published plugins)
config = get_step_config()
variable = config.get("variable") or "row_count"

count = sum(1 for _ in dataiku.Dataset(config["dataset"]).iter_tuples())

# A variable of this run of the scenario: the steps after it find it under its name.
Scenario().set_scenario_variables(**{variable: count})
print("%s has %d rows" % (config["dataset"], count))
