import type { PluginTemplate } from '../../domain/plugin/plugin-template.ts';
import { newPluginProject } from '../../domain/plugin/skeleton.ts';

/** The plugins that "From template" offers, without those that a team hosts itself. */
export const TEMPLATES: readonly PluginTemplate[] = [
  {
    id: 'custom-llm-connection',
    label: 'Custom LLM connection',
    description: "Dataiku's tutorial, finished: a chat model through the OpenAI SDK, and a parameter set for its key.",
    load: async () => (await import('./custom-llm-connection/template.ts')).makeCustomLlmConnection,
  },
  {
    id: 'empty-plugin',
    label: 'Empty plugin',
    description: 'A plugin.json and nothing else, as "Write your own" makes it.',
    load: async () => (pluginId) => newPluginProject(pluginId),
  },
];
