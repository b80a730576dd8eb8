import { editorOptions } from '../../src/adapters/monaco/editor-options.ts';
import { registerLanguages } from '../../src/adapters/monaco/language-registration.ts';
import { monaco } from '../../src/adapters/monaco/monaco.ts';
import { EDITOR_THEME, followPageTheme } from '../../src/adapters/monaco/theme.ts';
import '../../src/ui/tokens.css';
import { DESCRIPTOR } from '../descriptor.mjs';

// What the app is compared with: the same build of the same editor, with the app's own grammar of JSON, colours and
// options, and nothing else. There is no checker, no workspace, no form, and nothing is kept.
const container = document.getElementById('editor');
if (container === null) throw new Error('index.html has no element with the id "editor"');
registerLanguages();
followPageTheme();
monaco.editor.create(container, { ...editorOptions(), theme: EDITOR_THEME, value: DESCRIPTOR, language: 'json' });
