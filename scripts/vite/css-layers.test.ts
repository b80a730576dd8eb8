import { expect, it } from 'vitest';
import { layerOf } from './css-layers.ts';

it.each([
  ['node_modules/monaco-editor/esm/vs/editor.css', 'vendor'],
  ['src/ui/base.css', 'base'],
  ['src/ui/button.css', 'ui'],
  ['src/parts/param-form/param-form.css', 'parts'],
  ['src/features/summary/summary.css', 'features'],
  ['src/app/app.css', 'features'],
])('%s is in the layer %s', (path, layer) => {
  expect(layerOf(path)).toBe(layer);
});
