import type { JsonObject, JsonValue } from '../../domain/dssjson/json-value.ts';
import type { Workspace } from '../workspace.ts';
import { updateBenchSettings } from './bench-settings.ts';

/** Under this key of `settings.components` is what a component is given besides its own form. */
export function inputsKey(place: string): string {
  return `run ${place}`;
}

/** The origin of the runs of a component; of what is asked on the side where `part` says so: 'choices of region'. */
export function componentOrigin(place: string, part?: string): string {
  return part === undefined ? `component ${place}` : `${part} ${place}`;
}

/** Sets one value of a form by its key in `settings.components`; `undefined` unsets it. */
export function setComponentValue(workspace: Workspace, key: string, name: string, value: JsonValue | undefined): void {
  updateBenchSettings(workspace, (settings) => {
    const others = Object.entries(settings.components.get(key) ?? {}).filter(([other]) => other !== name);
    const values: JsonObject = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
    return { ...settings, components: new Map([...settings.components, [key, values]]) };
  });
}
