/** The codes under which DSS reports that a plugin or a part of it cannot be loaded. (documented) */
export type DssErrorCode =
  | 'ERR_PLUGIN_CANNOT_LOAD'
  | 'ERR_PLUGIN_COMPONENT_NOT_INSTALLED'
  | 'ERR_PLUGIN_DEV_INVALID_COMPONENT_PARAMETER'
  | 'ERR_PLUGIN_DEV_INVALID_DEFINITION'
  | 'ERR_PLUGIN_INVALID_DEFINITION'
  | 'ERR_PLUGIN_WITHOUT_CODEENV'
  | 'ERR_PLUGIN_WRONG_TYPE';
