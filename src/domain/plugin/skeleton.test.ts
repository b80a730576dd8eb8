import { expect, it } from 'vitest';
import { read } from '../dssjson/read.ts';
import { readText } from '../project/project.ts';
import { MANIFEST_PATH } from './layout.ts';
import { newPluginProject } from './skeleton.ts';

it('is plugin.json with the keys and defaults of DSS, and nothing else', () => {
  const project = newPluginProject('tutorial-llm-connection', 'Zoë "Z" \\o/');
  expect([...project.files.keys()]).toEqual([MANIFEST_PATH]);
  const { value, errors } = read(readText(project, MANIFEST_PATH) ?? '');
  expect(errors).toEqual([]);
  expect(JSON.parse(JSON.stringify(value))).toEqual({
    id: 'tutorial-llm-connection',
    version: '0.0.1',
    meta: {
      label: 'Tutorial LLM connection',
      description: '',
      author: 'Zoë "Z" \\o/',
      icon: 'icon-puzzle-piece',
      recipesCategory: '',
      tags: [],
      url: '',
      licenseInfo: 'Apache Software License',
    },
  });
});
