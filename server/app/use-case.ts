import type { Operation, ParsedBody, ParsedParams, ParsedQuery, ResponseOf } from '@duologue/contract/api.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { Result } from '@duologue/core/kernel/result.ts';
import type { Acting } from './deps.ts';
import type { Refusal } from './refusal.ts';

/** A request after it was checked: what the contract says, and nothing of HTTP. */
export type Ask<K extends Operation> = {
  readonly params: ParsedParams<K>;
  readonly query: ParsedQuery<K>;
  readonly body: ParsedBody<K>;
  /** The bytes of an upload, for routes that take a file. */
  readonly bytes: AsyncIterable<Uint8Array> | undefined;
  /** For a route that opens a tenant: the id that the idempotency key gives it, so that the key opens it once. */
  readonly opens?: TenantId;
};

/** A file as answer: its name for the download, and its bytes as they are made. */
export type FileAnswer = {
  readonly fileName: string;
  /** Where files of several kinds are answered: which it is. The route says it for all others. */
  readonly mediaType?: string;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array | string>;
};

export type Answer<K extends Operation> =
  ResponseOf<K> extends Readonly<Record<string, unknown>> ? ResponseOf<K> : FileAnswer;

/** One operation of the API as the application carries it out. Routes without roles get no acting person. */
export type UseCase<K extends Operation> = (ask: Ask<K>, acting: Acting) => Promise<Result<Answer<K>, Refusal>>;

/** Everything that the application can do. A route without its use case does not compile. */
export type UseCases = { readonly [K in Operation]: UseCase<K> };
