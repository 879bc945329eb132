import { VERIFIERS } from '@duologue/core/guide/actions.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { expect, test } from 'vitest';
import { verifications } from './verifications.ts';

test('P11: whom an excuse is blamed on can be asked, each of them, in every language', () => {
  const asked = new Set(Object.keys(verifications).map((key) => key.split('.')[0]));
  expect([...asked].sort()).toEqual([...VERIFIERS].sort());
  for (const said of Object.values(verifications))
    for (const language of GUIDE_LANGUAGES) expect(said[language]).toMatch(/[?]/);
});

/** What would tell the one who is asked that somebody owes something. */
const TELLS =
  /\b(debt|owed|owes|overdue|unpaid|arrears|Schuld(en)?|Forderung|überfällig|Mahnung|debito|scaduto|scadute|insoluto)\b/i;

test.each(Object.entries(verifications))('P11: asking %s does not tell of a debt', (_, said) => {
  for (const language of GUIDE_LANGUAGES) expect(said[language]).not.toMatch(TELLS);
});
