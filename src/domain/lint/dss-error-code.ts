/** The codes under which DSS reports that a plugin or a part of it cannot be loaded. (documented) */
export type DssErrorCode =
  | 'ERR_PLUGIN_CANNOT_LOAD'
  | 'ERR_PLUGIN_COMPONENT_NOT_INSTALLED'
  | 'ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER'
  | 'ERR_PLUGIN_DEV_INVALID_DEFINITION'
  | 'ERR_PLUGIN_INVALID_DEFINITION'
  | 'ERR_PLUGIN_WITHOUT_CODEENV'
  | 'ERR_PLUGIN_WRONG_TYPE';

/** What DSS means by a code, in our words. (documented) */
export const DSS_ERROR_MEANINGS: Record<DssErrorCode, string> = {
  ERR_PLUGIN_CANNOT_LOAD: 'The plugin cannot be loaded',
  ERR_PLUGIN_COMPONENT_NOT_INSTALLED: 'A component that something uses is not installed',
  ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER: 'A part of the plugin cannot be created as it is described',
  ERR_PLUGIN_DEV_INVALID_DEFINITION: 'The plugin.json of the plugin in development is not valid',
  ERR_PLUGIN_INVALID_DEFINITION: 'The definition of the plugin is not valid',
  ERR_PLUGIN_WITHOUT_CODEENV: 'The plugin needs a code environment that it does not have',
  ERR_PLUGIN_WRONG_TYPE: 'The plugin is of another type than what is asked of it',
};
