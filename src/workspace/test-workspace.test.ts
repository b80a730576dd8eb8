import { describeProjectRepository } from '../ports/project-repository.contract.ts';
import { createTestWorkspace } from './test-workspace.ts';

describeProjectRepository('The repository of tests', () => createTestWorkspace().repository);
