import { monaco } from '../../src/adapters/monaco/monaco.ts';
import { DESCRIPTOR } from '../descriptor.mjs';

// The least that shows the same text in the same build of the same editor: what the app is compared with.
const container = document.getElementById('editor');
if (container === null) throw new Error('index.html has no element with the id "editor"');
monaco.editor.create(container, { value: DESCRIPTOR, language: 'javascript', automaticLayout: true });
