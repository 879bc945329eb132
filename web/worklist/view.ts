import type { VIEWS } from '@duologue/contract/today.ts';

export type View = (typeof VIEWS)[number];

/** In the order of the switch; the names of `VIEWS` in the contract. */
export const VIEW_ORDER: readonly View[] = ['now', 'later', 'blocked'];

export const parseView = (text: string | undefined): View => VIEW_ORDER.find((view) => view === text) ?? 'now';
