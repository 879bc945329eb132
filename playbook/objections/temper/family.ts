import type { Objection } from '@duologue/core/guide/objection.ts';
import { shouting } from './shouting.ts';
import { threatensCaller } from './threatens-caller.ts';
import { youAreThieves } from './you-are-thieves.ts';

/** It is loud. First the person, then the matter, and the caller is never left alone with it. */
export const TEMPER: readonly Objection[] = [youAreThieves, shouting, threatensCaller];
