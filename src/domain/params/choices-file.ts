/**
 * Python that computes the choices of parameters: DSS calls `do` whenever a form needs them. (documented) It must not raise,
 * or the whole form fails. (inferred)
 */
export function composeChoicesFile(parameter: string): string {
  return `def do(payload, config, plugin_config, inputs):
    """Computes the choices of the form.

    payload: what is asked for; "parameterName" is the parameter whose choices are needed.
    config: what is filled in in the form now. plugin_config: the settings of the plugin.
    inputs: for recipes, the objects in the input roles, as dicts with "role", "type" and "fullName".
    """
    name = payload.get("parameterName")
    try:
        if name == ${JSON.stringify(parameter)}:
            return {"choices": [{"value": "first", "label": "First choice"}]}
    except Exception as error:
        # A form with an explanation is more use than one that fails.
        return {"choices": [{"value": "", "label": f"No choices: {error}"}]}
    return {"choices": []}
`;
}
