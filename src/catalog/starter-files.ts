import type { StarterFiles, StarterInput } from '../domain/plugin/component-kind.ts';
import { moduleName, suggestClassName, upperCamel } from '../domain/plugin/java-class.ts';
import { labelFromId } from '../domain/plugin/label.ts';

/** Makes the files of one starter for the component that is being created. */
export type MakeFiles = (input: StarterInput) => StarterFiles;

/** What a starter brings besides the files of its component. Names and texts may hold the same words. */
interface StarterExtras {
  readonly requirements?: readonly string[];
  readonly subfolder?: string;
  readonly sharedFiles?: Readonly<Record<string, string>>;
}

/**
 * A starter made of texts by path below the component's folder. These words are replaced in paths and texts:
 * `__COMPONENT_ID__`, `__COMPONENT_LABEL__`, `__PLUGIN_ID__`, and for Python and Java `__COMPONENT_MODULE__` (my_exporter),
 * `__PLUGIN_MODULE__`, `__COMPONENT_CLASS__` (MyExporter) and `__JAVA_CLASS__` (com.example.my_plugin.MyExporter).
 */
export function starterOf(texts: Readonly<Record<string, string>>, extras: StarterExtras = {}): MakeFiles {
  return (input) => {
    const { sharedFiles, ...rest } = extras;
    return {
      ...rest,
      files: fillIn(texts, input),
      ...(sharedFiles === undefined ? {} : { sharedFiles: fillIn(sharedFiles, input) }),
    };
  };
}

function fillIn(texts: Readonly<Record<string, string>>, input: StarterInput): ReadonlyMap<string, string> {
  const words = wordsFor(input);
  const fill = (text: string) => text.replace(/__[A-Z]+_[A-Z]+__/g, (word) => words[word] ?? word);
  return new Map(Object.entries(texts).map(([name, text]) => [fill(name), fill(text)]));
}

function wordsFor({ pluginId, componentId, className }: StarterInput): Readonly<Record<string, string>> {
  return {
    __COMPONENT_ID__: componentId,
    __COMPONENT_LABEL__: labelFromId(componentId),
    __COMPONENT_MODULE__: moduleName(componentId),
    __COMPONENT_CLASS__: upperCamel(componentId),
    __JAVA_CLASS__: className ?? suggestClassName(pluginId, componentId),
    __PLUGIN_ID__: pluginId,
    __PLUGIN_MODULE__: moduleName(pluginId),
  };
}
