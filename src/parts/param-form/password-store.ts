/** Where passwords are kept when they must not stand among the other values of a form. */
export interface PasswordStore {
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, password: string | undefined) => void;
}

/** The same place for the fields inside another field. */
export function passwordsWithin(store: PasswordStore, name: string): PasswordStore {
  const inside = (inner: string) => `${name}.${inner}`;
  return {
    read: (inner) => store.read(inside(inner)),
    write: (inner, password) => store.write(inside(inner), password),
  };
}
