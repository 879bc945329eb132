import { BOUNCE_REASONS } from '@duologue/formats/mail/delivery-report.ts';
import { MAIL_PROBLEMS } from '@duologue/formats/mail/open-mail.ts';
import { en } from '@duologue/words/en.ts';
import { expect, test } from 'vitest';

test('what came back, and what of a mail could not be read, has its sentence', () => {
  const codes = [
    ...BOUNCE_REASONS.flatMap((reason) => [`delivery.failed.${reason}`, `confirm.problem.bounced-${reason}`]),
    ...['delayed', 'delivered', 'known', 'unclear', 'no-letter'].map((code) => `delivery.${code}`),
    ...MAIL_PROBLEMS.map((code) => `mail.problem.${code}`),
    ...['taken', 'taken-in-part', 'left', 'nothing', 'automatic'].map((code) => `mail.${code}`),
  ];
  expect(codes.filter((code) => !Object.hasOwn(en, code))).toEqual([]);
  // And no sentence is left over.
  const said = Object.keys(en).filter((key) => /^(delivery|mail)\.|^confirm\.problem\.bounced-/.test(key));
  expect(said.filter((key) => !codes.includes(key))).toEqual([]);
});
