import { JSON_CONFIGURATION, JSON_GRAMMAR } from './json-language.ts';
import { monaco } from './monaco.ts';
import { REQUIREMENTS_CONFIGURATION, REQUIREMENTS_GRAMMAR } from './requirements-language.ts';

/** Teaches Monaco the two languages that it does not bring along as we need them. Once per page. */
export function registerLanguages(): void {
  const { languages } = monaco;
  languages.register({ id: 'json', aliases: ['JSON'] });
  languages.setMonarchTokensProvider('json', JSON_GRAMMAR);
  languages.setLanguageConfiguration('json', JSON_CONFIGURATION);
  languages.register({ id: 'requirements', aliases: ['pip requirements'] });
  languages.setMonarchTokensProvider('requirements', REQUIREMENTS_GRAMMAR);
  languages.setLanguageConfiguration('requirements', REQUIREMENTS_CONFIGURATION);
}
