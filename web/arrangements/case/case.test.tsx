import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import * as stories from './case.stories.tsx';

const words = (Story: () => ReactNode) =>
  renderToStaticMarkup(<Story />)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('what was agreed', () => {
  test('a broken instalment is said with who gave their word and what is missing', () => {
    expect(words(stories.BrokenPlan)).toMatch(
      /Instalment plan late .*£6,127\.00 of £9,190\.50 received · given by Tom Reeve · approved by Nora Kessler £3,063\.50 behind .* 1 7 Sept? 2026 .* kept .* 3 9 Nov 2026 £3,063\.50 £0\.00 broken/i,
    );
  });
  test('nobody is called late before the books reach the day', () => {
    expect(words(stories.RunningSettlement)).toContain('nobody is called late');
    expect(words(stories.RunningSettlement)).toMatch(/Next: £3,905\.96 by 19 Nov 2026/);
  });
  test('one who only reads has no buttons', () => {
    expect(words(stories.BrokenPlan)).toContain('Renegotiate');
    expect(words(stories.OnlyLooking)).not.toMatch(/Renegotiate|Cancel/);
  });
});

describe('late interest', () => {
  test('every figure has its stretch, rate, formula and source', () => {
    expect(words(stories.Interest)).toMatch(
      /Late Payment of Commercial Debts .*£123\.45 .*£70\.00 .*INV-2381 £1,650\.00 .*16 Aug 2026 23 Nov 2026 100 12\.00 % \(BoE 2026 H2 4\.00 \+ 8\.00\) £54\.25 1650\.00 × 12\.00 % × 100 \/ 365 Bank of England/,
    );
  });
  test('what stands on the account already is told beside what can be claimed', () => {
    expect(words(stories.InterestNoted)).toMatch(/£123\.45 .*On the account already £20\.00/);
    expect(words(stories.Interest)).not.toContain('On the account already');
  });
  test('what their own ledger bills is told, whether or not a law is known', () => {
    expect(words(stories.BilledWithoutALaw)).toMatch(
      /Billed in your own ledger £41\.50 .*no more is claimed beside it/,
    );
    expect(words(stories.BilledWithoutALaw)).not.toContain('Nothing can be reckoned');
  });
  test('why there is none is said', () => {
    expect(words(stories.NoInterest)).toContain('Nothing can be reckoned: a reference rate is missing');
  });
});
