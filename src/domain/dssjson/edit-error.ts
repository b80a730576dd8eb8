import type { JsonPath } from './json-value.ts';

export type EditError =
  /** The text has errors, so no place in it is certain. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-such-place'; readonly path: JsonPath }
  | { readonly kind: 'key-taken'; readonly key: string };

/** What to tell a person about an edit that cannot be made. */
export function describeEditError(error: EditError): string {
  switch (error.kind) {
    case 'unreadable':
      return 'The file has an error, so the form cannot change it. Mend the error in the text first.';
    case 'no-such-place':
      return `The file has no ${error.path.join(' > ')}. It may have changed meanwhile.`;
    case 'key-taken':
      return `The key "${error.key}" is there already.`;
  }
}
