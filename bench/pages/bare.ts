import * as monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/python/register';
import { DESCRIPTOR } from '../descriptor.mjs';

// The least that shows the same text in the same editor: what the app is compared with.
self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
const container = document.getElementById('editor');
if (container === null) throw new Error('index.html has no element with the id "editor"');
monaco.editor.create(container, { value: DESCRIPTOR, language: 'plaintext', automaticLayout: true });
