import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { Source } from './say-rules.ts';

/** Where no text orders the words: ours, which only warn. */
export const ourWords = (code: string): Source => ({
  code,
  force: 'benchmark',
  confidence: 'H',
  citation: 'Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2018-05-25'),
});

/** Telling somebody else of a debt without a ground for it is what data protection forbids everywhere in the Union. */
export const nobodyElse = (code: string): Source => ({
  code,
  force: 'law',
  confidence: 'M',
  effect: 'deny',
  reviewOn: day('2027-05-31'),
  citation: 'Regulation (EU) 2016/679 art. 5(1)(f) and 6',
  link: { text: 'GDPR', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  effectiveFrom: day('2018-05-25'),
});
