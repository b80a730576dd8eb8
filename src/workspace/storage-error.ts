import type { ErrorDescription } from '../domain/result.ts';
import type { StorageError } from '../ports/project-repository.ts';

/** What to tell a person when storage fails. */
export function describeStorageError(error: StorageError): ErrorDescription {
  switch (error.kind) {
    case 'full':
      return {
        title: 'Not saved',
        cause: 'The storage of this browser is full.',
        remedy: 'Export the plugin, or delete plugins you no longer need, then save again.',
      };
    case 'unavailable':
      return {
        title: 'Not saved',
        cause: `This browser does not let the page store anything (${error.detail}).`,
        remedy: 'Export the plugin to keep it. Private windows and strict settings may block storage.',
      };
    case 'missing':
      return {
        title: 'Not found',
        cause: 'This plugin is no longer kept in this browser.',
        remedy: 'Go back to Plugins, or import it again.',
      };
  }
}
