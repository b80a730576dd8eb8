import type { ComponentKind } from '../../domain/plugin/component-kind.ts';
import { identifierHint } from '../identifier-hint.ts';

/** Tools that agents may call. Label and files are documented. */
export const AGENT_TOOL: ComponentKind = {
  id: 'agent-tool',
  label: 'Agent tool',
  cardText: 'Create a new tool for agents: a function of yours that models may call.',
  icon: 'fas fa-tools',
  group: 'Generative AI',
  note: undefined,
  languages: ['Python'],
  since: '13.4',
  folder: 'python-agent-tools',
  placement: { kind: 'folders' },
  descriptor: 'tool.json',
  requiredFiles: ['tool.py'],
  mainFile: 'tool.py',
  variants: undefined,
  schema: 'agent-tool',
  form: 'params',
  code: { bases: ['dataiku.llm.agent_tools.BaseAgentTool'], calls: ['get_descriptor', 'invoke'] },
  starters: [
    {
      label: 'Agent tool',
      description: 'Answers from its arguments; replace one method by your service.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).agentTool,
    },
    {
      label: 'Agent tool on a dataset',
      description: 'Looks up a row of a dataset by the value of a column.',
      language: 'Python',
      load: async () => (await import('./texts.ts')).lookupTool,
    },
  ],
  loadDocs: async () => (await import('./docs.md?raw')).default,
  identifierHint: identifierHint('Agent tool'),
  typeId: (pluginId, componentId) => `Custom_agent_tool_${pluginId}_${componentId}`,
  mark: 'documented',
};
