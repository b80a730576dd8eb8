import { err, ok, type Result } from '../result.ts';
import type { ComponentKind, Starter } from './component-kind.ts';

/** Whether a new component names a Java class in its descriptor: DSS asks for it when one is created. (documented) */
export function asksForClass({ placement }: ComponentKind, { language }: Starter): boolean {
  return language === 'Java' && placement.kind === 'folders';
}

/** A class for a component, with a package: `com.example.my_plugin.MyExporter`. */
export function suggestClassName(pluginId: string, componentId: string): string {
  const name = upperCamel(componentId);
  return `com.example.${moduleName(pluginId) || 'plugin'}.${/^[A-Za-z]/.test(name) ? name : `Component${name}`}`;
}

/** A name as Python and Java take it for a module or package: `my_plugin`. */
export function moduleName(id: string): string {
  return id.replace(/\W/g, '_').toLowerCase();
}

/** A name as Python and Java take it for a class: `MyExporter`. */
export function upperCamel(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Judges the name of a class, or says what is wrong with it. DSS refuses one without a package. (documented) */
export function checkClassName(name: string): Result<string, string> {
  if (name === '') return err('Give the class, with its package: com.example.MyClass.');
  const wrong = name.split('.').find((part) => !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(part));
  if (wrong === '') return err('A package or class has no name: write one word between two dots.');
  if (wrong !== undefined)
    return err(`"${wrong}" is no name in Java. Use letters, digits and "_", with a letter first.`);
  if (!name.includes('.')) return err(`"${name}" has no package, and DSS needs one: com.example.${name}.`);
  return ok(name);
}
