import type { StarterFiles, StarterInput } from '../../domain/plugin/component-kind.ts';
import { labelFromId } from '../../domain/plugin/label.ts';
import completionJson from './starters/text-completion/llm.json?raw';
import completionPython from './starters/text-completion/llm.py?raw';
import asyncJson from './starters/text-completion-async/llm.json?raw';
import asyncPython from './starters/text-completion-async/llm.py?raw';
import openaiJson from './starters/text-completion-openai/llm.json?raw';
import openaiPython from './starters/text-completion-openai/llm.py?raw';
import streamingJson from './starters/text-completion-streaming/llm.json?raw';
import streamingPython from './starters/text-completion-streaming/llm.py?raw';
import embeddingJson from './starters/text-embedding/llm.json?raw';
import embeddingPython from './starters/text-embedding/llm.py?raw';

/** Makes the files of one starter for the component that is being created. */
type MakeFiles = (input: StarterInput) => StarterFiles;

export const textCompletion: MakeFiles = starter(completionJson, completionPython);
export const textCompletionStreaming: MakeFiles = starter(streamingJson, streamingPython);
export const textCompletionAsync: MakeFiles = starter(asyncJson, asyncPython);
export const textEmbedding: MakeFiles = starter(embeddingJson, embeddingPython);
/** `chat.completions` has kept its shape since version 1 of the SDK. */
export const textCompletionOpenai: MakeFiles = starter(openaiJson, openaiPython, ['openai>=1']);

function starter(json: string, python: string, requirements: readonly string[] = []): MakeFiles {
  return ({ componentId }) => ({
    files: new Map([
      ['llm.json', json.replace('__COMPONENT_LABEL__', labelFromId(componentId))],
      ['llm.py', python],
    ]),
    requirements,
  });
}
