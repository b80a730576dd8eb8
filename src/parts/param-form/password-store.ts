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

/** Takes the passwords of one item of a list away; those of the items behind it move up with them. */
export function removeItemPasswords(
  store: PasswordStore,
  list: string,
  names: readonly string[],
  index: number,
  count: number,
): void {
  for (const name of names) {
    for (let place = index; place < count; place += 1) {
      store.write(`${list}.${place}.${name}`, store.read(`${list}.${place + 1}.${name}`));
    }
  }
}
