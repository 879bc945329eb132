import type { PaperWire } from '@duologue/contract/papers.ts';
import type { PaperRecord } from '../ports/papers.ts';
import { instantWire } from '../wire/decision.ts';

export const paperWire = ({ actorId: _, mediaType, addedAt, ...paper }: PaperRecord): PaperWire => ({
  ...paper,
  mediaType: mediaType as PaperWire['mediaType'],
  addedAt: instantWire(addedAt),
});
