import type { PoolConfig } from 'pg';

/** An open database. */
export type Engine = {
  readonly kind: 'embedded' | 'server';
  /** How the owner of the schema connects. For what people do, use `appConnection` of it. */
  readonly connection: PoolConfig;
  /** Says where the workbench listens, for the command line to find it. Does nothing for a server. */
  setAddress(address: string): void;
  stop(): Promise<void>;
};

/** Why the database could not be opened. The text is written for the person who started Duologue. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}

export type EngineErrorCode =
  | 'no-binary'
  | 'binary-does-not-run'
  | 'data-in-use'
  | 'other-major-version'
  | 'not-our-data'
  | 'cannot-create'
  | 'cannot-start'
  | 'server-too-old'
  | 'server-unreachable';

/** What the engine tells while it works; the first start and a recovery take long enough to be shown. */
export type EngineEvent =
  | { readonly type: 'copying-engine' | 'creating' | 'starting' | 'ready' | 'stopping' | 'stopped' }
  | { readonly type: 'recovering'; readonly waitedMs: number }
  | { readonly type: 'stopping-orphan'; readonly pid: number }
  | { readonly type: 'data-elsewhere'; readonly path: string }
  | { readonly type: 'restarting'; readonly attempt: number }
  | { readonly type: 'lost'; readonly reason: string };

export type EngineLog = (event: EngineEvent) => void;
