import type { FloatPlaces } from '../../domain/params/float-places.ts';
import type { ConfigEntry } from '../../domain/params/python-config.ts';
import { pythonLiteral } from '../../domain/params/python-literal.ts';

/**
 * The dict that Python receives as Python writes it, with comments on what is absent or did not come from the form.
 *
 * @param floats where its numbers are floats
 */
export function printPythonConfig(name: string, entries: readonly ConfigEntry[], floats: FloatPlaces): string {
  if (entries.length === 0) return `${name} = {}`;
  const placesIn = (key: string) => (floats === 'here' ? undefined : floats.get(key));
  const lines = entries.flatMap((entry) => {
    const key = JSON.stringify(entry.name);
    if (entry.value === undefined) return [`    # ${key}: ${entry.note}`];
    const line = `    ${key}: ${pythonLiteral(entry.value, '    ', placesIn(entry.name))},`;
    if (entry.note === '') return [line];
    return line.includes('\n') ? [`    # ${entry.note}:`, line] : [`${line}  # ${entry.note}`];
  });
  return `${name} = {\n${lines.join('\n')}\n}`;
}
