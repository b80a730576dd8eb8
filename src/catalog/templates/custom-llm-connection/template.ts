import { createCodeEnv, DEFAULT_CODE_ENV } from '../../../domain/plugin/code-env.ts';
import { labelFromId } from '../../../domain/plugin/label.ts';
import { MANIFEST_PATH } from '../../../domain/plugin/layout.ts';
import { manifestText } from '../../../domain/plugin/skeleton.ts';
import { applyChanges } from '../../../domain/project/change.ts';
import { toPath } from '../../../domain/project/path.ts';
import { type Project, projectFrom } from '../../../domain/project/project.ts';
import llmJson from './files/llm.json?raw';
import llmPython from './files/llm.py?raw';
import parameterSetJson from './files/parameter-set.json?raw';

/** The plugin at the end of Dataiku's tutorial "Creating a custom LLM connection", in our words. */
export function makeCustomLlmConnection(pluginId: string): Project {
  const manifest = manifestText({
    id: pluginId,
    label: labelFromId(pluginId),
    author: '',
    description: 'A custom LLM connection to OpenAI, with a key for each user.',
    icon: 'fas fa-magic',
  });
  const project = projectFrom([
    [MANIFEST_PATH, manifest],
    [toPath('parameter-sets/parameter-custom-llm/parameter-set.json'), parameterSetJson],
    [toPath('python-llms/custom-chat-plugin/llm.json'), llmJson],
    [toPath('python-llms/custom-chat-plugin/llm.py'), llmPython],
  ]);
  // 1.66 is the first version of the SDK with the Responses API that llm.py calls.
  const applied = applyChanges(project, createCodeEnv(project, DEFAULT_CODE_ENV, ['openai>=1.66']));
  if (!applied.ok) throw new Error(`The template does not fit together: ${applied.error.kind}`);
  return applied.value.project;
}
