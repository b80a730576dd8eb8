"""Agents and agent tools (reference, 4.3)."""

from plugsmith.dss.messages import ApiError, Asked, Reply, not_found, reply_json, reply_nothing
from plugsmith.dss.router import route
from plugsmith.instance import Instance, Placed
from plugsmith.json_types import JsonObject, as_object
from plugsmith.kinds import tools


def list_tools(instance: Instance, asked: Asked, key: str) -> Reply:
    listed: list[JsonObject] = []
    for tool in instance.tools.values():
        item: JsonObject = {"id": tool.id, "type": tools.type_of_tool(tool), "name": tool.name, "projectKey": key}
        if asked.query.get("includeDescriptions", "").lower() == "true":
            item["description"] = tools.describe_tool(instance, tool).get("description")
        listed.append(item)
    return reply_json({"tools": listed})


def tool_descriptor(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    return reply_json(tools.describe_tool(instance, _tool(instance, id)))


def invoke(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    return reply_json(tools.invoke_tool(instance, _tool(instance, id), as_object(asked.object().get("input"))))


def get_tool(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    return reply_json(_settings(_tool(instance, id)))


def save_tool(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    tool, body = _tool(instance, id), asked.object()
    instance.tools[id] = Placed(
        id, str(body.get("name", tool.name)), tool.plugin_id, tool.component, as_object(body.get("params"))
    )
    return reply_nothing()


def delete_tool(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    del instance.tools[_tool(instance, id).id]
    return reply_nothing()


def create_tool(instance: Instance, asked: Asked, key: str) -> Reply:
    """Types of plugins only: `Custom_agent_tool_<plugin>_<component>` (seen)."""
    body = asked.object()
    wanted = str(body.get("type"))
    for plugin in instance.plugins.values():
        for component in plugin.components():
            if component.folder != "python-agent-tools":
                continue
            tool_id = str(body.get("id") or f"tool-{len(instance.tools) + 1}")
            tool = Placed(tool_id, str(body.get("name") or tool_id), plugin.id, component.id)
            if tools.type_of_tool(tool) == wanted:
                instance.tools[tool_id] = tool
                return reply_json({"id": tool_id})
    raise ApiError(400, "java.lang.IllegalArgumentException", f"Unknown type of agent tool: {wanted}")


def list_agents(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json([_agent_item(agent) for agent in instance.agents.values()])


def get_agent(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    if id not in instance.agents:
        raise not_found(f"Agent not found: {id}")
    return reply_json(_agent_item(instance.agents[id]))


def delete_agent(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    if instance.agents.pop(id, None) is None:
        raise not_found(f"Agent not found: {id}")
    return reply_nothing()


def _tool(instance: Instance, tool_id: str) -> Placed:
    if tool_id not in instance.tools:
        raise not_found(f"Agent tool not found: {tool_id}")
    return instance.tools[tool_id]


def _settings(tool: Placed) -> JsonObject:
    return {"id": tool.id, "name": tool.name, "type": tools.type_of_tool(tool), "params": tool.config}


def _agent_item(agent: Placed) -> JsonObject:
    return {
        "id": agent.id,
        "name": agent.name,
        "type": "PLUGIN_AGENT",
        "pluginAgentType": f"agent_{agent.plugin_id}_{agent.component}",
    }


TOOL_ROUTES = [
    route("GET", "/projects/{key}/agents/tools", list_tools),
    route("POST", "/projects/{key}/agents/tools", create_tool),
    route("GET", "/projects/{key}/agents/tools/{id}/descriptor", tool_descriptor),
    route("POST", "/projects/{key}/agents/tools/{id}/descriptor", tool_descriptor),
    route("POST", "/projects/{key}/agents/tools/{id}/invocations", invoke),
    route("GET", "/projects/{key}/agents/tools/{id}", get_tool),
    route("PUT", "/projects/{key}/agents/tools/{id}", save_tool),
    route("DELETE", "/projects/{key}/agents/tools/{id}", delete_tool),
    route("GET", "/projects/{key}/agents", list_agents),
    route("GET", "/projects/{key}/agents/{id}", get_agent),
    route("DELETE", "/projects/{key}/agents/{id}", delete_agent),
]
