import type { CallGuide } from '@duologue/contract/guide.ts';
import type { GuidePart } from './use-call-guide.ts';
import type { Excuses } from './use-excuses.ts';

const ignore = () => undefined;

/** A guide as it stands on the screen, without a server behind it. */
export const shownGuide = (guide: CallGuide | undefined): GuidePart => ({
  guide,
  forOthers: guide,
  error: null,
  language: 'en',
  speak: ignore,
});

export const noExcuses: Excuses = {
  heard: [],
  last: undefined,
  error: null,
  hear: async () => undefined,
  date: async () => undefined,
  learn: async () => undefined,
};
