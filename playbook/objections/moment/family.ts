import type { Objection } from '@duologue/core/guide/objection.ts';
import { inAHurry } from './in-a-hurry.ts';
import { language } from './language.ts';
import { recordingRefused } from './recording-refused.ts';
import { suspiciousCaller } from './suspicious-caller.ts';

/** It is this call that does not suit: the time, the line, the language, or who we say we are. */
export const MOMENT: readonly Objection[] = [inAHurry, suspiciousCaller, language, recordingRefused];
