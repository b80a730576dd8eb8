# A block of Code Studio templates. DSS looks in this file for the one class that inherits CodeStudioBlock.
import shlex

from dataiku.code_studio import CodeStudioBlock


class MyCodeStudioBlock(CodeStudioBlock):
    def __init__(self, config, plugin_config):
        """config: the values of the fields in codeStudioBlock.json. plugin_config: the settings of the plugin."""
        self.config = config
        self.plugin_config = plugin_config

    def build_spec(self, spec, env):
        """Adds to the image when the template is built. spec["dockerfile"] holds what the blocks before it wrote."""
        package = shlex.quote(self.config.get("package") or "git")
        lines = [
            "",
            "# Added by __COMPONENT_LABEL__",
            "USER root",
            "RUN yum -y install %s && yum clean all" % package,
            "USER dataiku",
        ]
        result = dict(spec)
        result["dockerfile"] = spec.get("dockerfile", "") + "\n".join(lines) + "\n"
        return result

    def build_launch(self, spec, env):
        """Adds to what runs when a Code Studio starts. A block that starts a server adds to spec["entrypoints"]; this one does not."""
        return dict(spec)
