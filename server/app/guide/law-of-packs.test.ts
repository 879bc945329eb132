import { checkLaw } from '@duologue/core/guide/check/check-law.ts';
import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import { playbook } from '@duologue/playbook/playbook.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import { expect, test } from 'vitest';

const said = (text: string) => ({ en: text, de: text, it: text });
const only = (id: string, text: string) => [{ id, said: said(text) }];
/** Packs with a list of what a message may hold, or of what in it would tell of a debt. */
const strict = allPacks.filter(({ rules }) =>
  rules.some(({ check }) => {
    if (check.kind !== 'content' || !check.moments.includes('voicemail')) return false;
    return check.others === 'forbidden' || check.forbidden.some(({ id }) => /^(reveals|imply)-debt$/.test(id));
  }),
);

test.each(allPacks.map((pack) => [pack.id, pack] as const))('P16 P17: %s leaves something to say', (_, pack) => {
  expect(checkLaw(playbook, [pack])).toEqual([]);
});

test('P16: a message that names the debt is left nowhere where a list says what it may hold', () => {
  expect(strict.length).toBeGreaterThan(3);
  const telling = { ...playbook, voicemail: only('telling', '{caller} about an invoice, {replyNumber}') };
  const found = checkLaw(telling, strict);
  expect(found.map(({ values }) => values?.['pack'])).toEqual(expect.arrayContaining(strict.map(({ id }) => id)));
  expect(checkPlaybook(telling, [])).toContainEqual(expect.objectContaining({ code: 'tells-of-debt' }));
});

test('P17: nor is somebody else told of it', () => {
  const telling = { ...playbook, thirdPerson: only('telling', 'My name is {caller}, it is about unpaid invoices.') };
  expect(checkLaw(telling, allPacks).length).toBeGreaterThan(3);
});
