import type { BenchError, PythonFailure } from '../domain/bench/bench-failure.ts';
import type { JsonObject, JsonValue } from '../domain/dssjson/json-value.ts';
import type { Project } from '../domain/project/project.ts';
import type { Result } from '../domain/result.ts';

export type { BenchError, PythonFailure } from '../domain/bench/bench-failure.ts';

/** What a boot does, in this order. */
export const BENCH_PHASES = ['interpreter', 'packages', 'client'] as const;

export type BenchPhase = (typeof BENCH_PHASES)[number];

/** The reply of python/plugsmith/host.py: what it means is said there. */
export interface BenchReply {
  readonly ok: boolean;
  readonly result: JsonValue;
  readonly error: PythonFailure | null;
  readonly report: JsonObject;
}

/** A package that the page serves, so that it can be there without a network. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Loaded with the interpreter; the others when they are required. */
  readonly boot: boolean;
}

export interface RunOptions {
  /** Hears what is printed, sent and streamed while it runs. */
  readonly onEvent?: ((event: JsonObject) => void) | undefined;
  /** In milliseconds; then the interpreter is ended. */
  readonly timeLimit?: number | undefined;
  /** Asked in the page for each request that the code makes; without it nothing may be called. */
  readonly mayCall?: ((url: URL) => boolean) | undefined;
}

/** Python with the client of DSS and a simulated instance, away from the page. */
export interface PythonBench {
  /** Starts it where it is not running. Answers what can be required without a network. */
  boot(onPhase?: (phase: BenchPhase) => void): Promise<Result<readonly ShippedPackage[], BenchError>>;
  /** Makes the files of a plugin those of a project, below `folder`: an absolute path. What is imported stays imported. */
  write(folder: string, project: Project): Promise<Result<undefined, BenchError>>;
  /** Installs packages that are shipped, with what they require. Others are left out. */
  require(names: readonly string[]): Promise<Result<undefined, BenchError>>;
  /** Asks the host. One request runs at a time; others wait. */
  run(request: JsonObject, options?: RunOptions): Promise<Result<BenchReply, BenchError>>;
  /** Ends what runs, an endless loop too, and starts a fresh interpreter. */
  stop(): void;
  dispose(): void;
}
