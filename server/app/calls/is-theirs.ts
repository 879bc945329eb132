import type { CallRecord } from '../ports/calls.ts';

/** Whether the talk is with the right person, or was until a moment ago and is being written up. */
export const isTheirs = ({ state, verifiedAt }: Pick<CallRecord, 'state' | 'verifiedAt'>): boolean =>
  state === 'verified' || (state === 'wrap-up' && verifiedAt !== null);
