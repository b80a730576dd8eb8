import 'fake-indexeddb/auto';
import { describeProjectRepository } from '../ports/project-repository.contract.ts';
import { createIndexedDbProjectRepository } from './indexeddb-project-repository.ts';

let count = 0;

describeProjectRepository('IndexedDB', () => {
  count += 1;
  return createIndexedDbProjectRepository(`test-${count}`);
});
