import type { PythonClass, PythonFunction } from '../python/python-file.ts';
import { type ComponentCode, lastName, listComponentCode } from './component-code.ts';
import type { LintContext } from './context.ts';

/** A method that DSS calls, and where it stands. */
export interface ComponentMethod extends Pick<ComponentCode, 'component' | 'path' | 'file'> {
  readonly method: PythonFunction;
  /** The class that has it, and all its own methods. */
  readonly owner: PythonClass;
  readonly methods: readonly PythonFunction[];
  /** Whether the class has a base besides the one of DSS, from which methods may come. */
  readonly isInherited: boolean;
}

/** The methods of these names in the classes that inherit from a base class of DSS, named by the last part of its name. */
export function listMethods(context: LintContext, base: string, names: readonly string[]): readonly ComponentMethod[] {
  return listComponentCode(context).flatMap(({ component, path, file, classes, contract }) => {
    if (!contract.bases.some((each) => lastName(each) === base)) return [];
    return classes.flatMap((owner) => {
      const bases = owner.bases.map(lastName);
      // A class of another capability has methods of the same names and other contracts.
      if (contract.bases.some((each) => lastName(each) !== base && bases.includes(lastName(each)))) return [];
      const isInherited = bases.some((each) => each !== base && each !== 'object');
      const found = owner.methods.filter(({ name }) => names.includes(name));
      return found.map((method) => ({ component, path, file, method, owner, methods: owner.methods, isInherited }));
    });
  });
}
