import type { Page } from '@playwright/test';

/** Everything that the page's origin keeps in the browser, as one text: IndexedDB, both web storages, cookies. */
export async function readStorage(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(readPageStorage);
  return JSON.stringify({ kept, cookies });
}

async function readPageStorage() {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const show = (_key: string, value: unknown) =>
    ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
  const databases: Record<string, string> = {};
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const source = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answer(source.getAllKeys()), answer(source.getAll())]);
      databases[`${name} ${store}`] = JSON.stringify([keys, values], show);
    }
    database.close();
  }
  return { databases, local: { ...localStorage }, session: { ...sessionStorage } };
}

/** How many plugins are kept. */
export function countPlugins(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('plugsmith');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('plugins').objectStore('plugins').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
