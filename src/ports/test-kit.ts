import type { FileContent } from '../domain/project/content.ts';
import type { ProjectPath } from '../domain/project/path.ts';

/** What saved tests need to run without this page: pytest's files and the stand-in for DSS's own packages. */
export interface TestKit {
  /** Its files by path. Nothing when the page was built without Python, or is offline and never had them. */
  load(): Promise<ReadonlyMap<ProjectPath, FileContent> | undefined>;
}
