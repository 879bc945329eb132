import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';
import { SPEECH_WORDS } from './lexicon/speech.ts';
import { PAPERS_WORDS } from './lexicon/papers.ts';
import { PAYMENT_WORDS } from './lexicon/payment.ts';
import { GOODS_WORDS } from './lexicon/goods.ts';
import { PRICE_WORDS } from './lexicon/price.ts';
import { PEOPLE_WORDS } from './lexicon/people.ts';
import { MEANS_WORDS } from './lexicon/means.ts';
import { LAW_WORDS } from './lexicon/law.ts';
import { MOMENT_WORDS } from './lexicon/moment.ts';
import { SMALL_WORDS } from './lexicon/small.ts';

/** The ideas that excuses are made of, and the words for them. */
export const LEXICON: Lexicon = {
  ...SPEECH_WORDS,
  ...PAPERS_WORDS,
  ...PAYMENT_WORDS,
  ...GOODS_WORDS,
  ...PRICE_WORDS,
  ...PEOPLE_WORDS,
  ...MEANS_WORDS,
  ...LAW_WORDS,
  ...MOMENT_WORDS,
  ...SMALL_WORDS,
};
