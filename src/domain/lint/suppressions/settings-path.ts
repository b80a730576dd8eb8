import { type ProjectPath, toPath } from '../../project/path.ts';

/** Our own file at the root of a plugin: how severe its rules are, and what is suppressed. DSS does not use it. */
export const SETTINGS_PATH: ProjectPath = toPath('plugsmith.json');

/** The `$id` of its schema. */
export const SETTINGS_SCHEMA = 'plugsmith:settings';
