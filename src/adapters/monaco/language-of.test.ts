import { expect, test } from 'vitest';
import { toPath } from '../../domain/project/path.ts';
import { languageOf } from './language-of.ts';

test.each([
  ['plugin.json', 'json'],
  ['python-llms/my/llm.py', 'python'],
  ['README.md', 'markdown'],
  ['webapps/w/app.js', 'javascript'],
  ['webapps/w/body.html', 'html'],
  ['webapps/w/style.css', 'css'],
  ['custom-recipes/r/recipe.R', 'r'],
  ['ci.yml', 'yaml'],
  ['code-env/python/spec/requirements.txt', 'requirements'],
  ['requirements-dev.txt', 'requirements'],
  ['dev-requirements.txt', 'requirements'],
  ['Dockerfile', 'dockerfile'],
  ['notes.txt', 'plaintext'],
  ['requirements of users.txt', 'plaintext'],
  ['.gitignore', 'plaintext'],
  ['LICENSE', 'plaintext'],
])('%s is read as %s', (path, language) => {
  expect(languageOf(toPath(path))).toBe(language);
});
