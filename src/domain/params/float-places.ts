import type { FormField } from './form-field.ts';

/** Where a value of a form holds numbers that Python receives as float, also when they are whole: by key, lists by item. */
export type FloatPlaces = 'here' | ReadonlyMap<string, FloatPlaces>;

/** Those of the value of a field; nothing when it has none. (documented for DOUBLE and DOUBLES) */
export function floatPlacesOf(field: FormField): FloatPlaces | undefined {
  if (field.type === 'DOUBLE' || field.type === 'DOUBLES') return 'here';
  if (field.widget === 'object-list') return placesByKey(field.fields);
  return field.widget === 'preset' ? placesByKey(field.inlineFields) : undefined;
}

/** Those of a whole form. */
export function placesByKey(fields: readonly FormField[]): FloatPlaces {
  return new Map(
    fields.flatMap((field): [string, FloatPlaces][] => {
      const places = floatPlacesOf(field);
      return places === undefined ? [] : [[field.name, places]];
    }),
  );
}
