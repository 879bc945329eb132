import type { Objection } from '@duologue/core/guide/objection.ts';
import { complaint } from './complaint.ts';
import { refusesToPay } from './refuses-to-pay.ts';
import { stopCalling } from './stop-calling.ts';
import { talkToLawyer } from './talk-to-lawyer.ts';
import { tooOld } from './too-old.ts';

/** Rights that they name, or a plain no. What they are entitled to is done at once, whatever it costs the call. */
export const LAW: readonly Objection[] = [tooOld, talkToLawyer, stopCalling, complaint, refusesToPay];
