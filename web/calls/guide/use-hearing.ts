import type { Heard } from '@duologue/core/guide/hearing/hear.ts';

/** The excuses that words may be, the likeliest first. */
export type HearNow = (text: string) => readonly Heard[];
