# The class stands in python-lib, where block.json finds it. This line lets it be found here too. (seen in an official plugin)
from __PLUGIN_MODULE___blocks.__COMPONENT_MODULE__ import __COMPONENT_CLASS__Block  # noqa: F401
