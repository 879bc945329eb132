import type { HearingRule } from '@duologue/core/guide/hearing/model.ts';

/** Words that decide by themselves. Written as in the lexicon; a word that two excuses share has no place here. */
export const HEARING_RULES: readonly HearingRule[] = [];
