import type { Project } from '../project/project.ts';

/** A finished plugin that a new one can start from: one of ours, or one that a team hosts beside the app. */
export interface PluginTemplate {
  readonly id: string;
  readonly label: string;
  /** One line on what it holds. */
  readonly description: string;
  /** Makes the plugin under the chosen id. */
  readonly load: () => Promise<(pluginId: string) => Project>;
}
