import { stopsEveryCall } from '../../cases/holds.ts';
import type { BusinessAnswer } from '../wrap-up.ts';

/** "Not at work", "not on this number": a request that closes one way to the debtor and leaves the others open. */
export const isNarrowStop = ({ outcome, captured }: BusinessAnswer): boolean =>
  outcome === 'stop-requested' && captured.stopScope !== undefined && !stopsEveryCall(captured.stopScope);
