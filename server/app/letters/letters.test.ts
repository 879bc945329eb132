import { readReference } from '@duologue/core/allocation/references/read-reference.ts';
import { checkWords } from '@duologue/core/guide/check-words.ts';
import { LETTER_LANGUAGES, LETTER_PURPOSES, PaymentSettings } from '@duologue/contract/confirmations.ts';
import { forbiddenWords } from '@duologue/rules/speech/forbidden-words.ts';
import { describe, expect, test } from 'vitest';
import { buildLetter } from './build-letter.ts';
import { renderCalendar } from './calendar.ts';
import { waysToPay } from './pay.ts';
import { renderHtml } from './render-html.ts';
import { renderMailText, renderText } from './render-text.ts';
import { agreementOf, german, given, swiss } from './testing.ts';

const plan = agreementOf('plan', 'EUR', [10_001, 10_000, 10_000]);
const forgiven = { ...plan.total, minor: 5_000n };

describe('the text', () => {
  test('says what was agreed, with every instalment, the sum, and how to pay', async () => {
    const { letter, missing } = await buildLetter(plan, given());
    expect(missing).toEqual([]);
    const text = renderText(letter);
    for (const part of [
      '10 Jun 2026',
      '€300.01',
      '3 instalments',
      '1 Jul 2026',
      '€100.01',
      '1 Sept 2026',
      'INV-4711',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('IBAN: DE89 3704 0044 0532 0130 00');
    expect(renderMailText(letter)).toContain('STOP');
  });

  const everyLetter = LETTER_LANGUAGES.flatMap((language) =>
    LETTER_PURPOSES.flatMap((purpose) =>
      (['promise', 'plan', 'settlement'] as const).map((kind) => [language, purpose, kind] as const),
    ),
  );
  test.each(everyLetter)(
    '%s, %s, %s: nothing is left blank and nothing forbidden is said',
    async (language, purpose, kind) => {
      const agreement = { ...plan, kind, forgiven, promisedBy: 'Mrs Okafor', expiresOn: plan.agreedOn };
      const { letter, missing } = await buildLetter(agreement, given({ language, purpose, instalment: 1 }));
      const text = renderMailText(letter);
      expect(missing).toEqual([]);
      expect(text).not.toMatch(/\{|\}|undefined|null|\[letters/);
      expect(checkWords(text, language, forbiddenWords)).toEqual([]);
    },
  );

  test.each([
    ['nothing', 0n, '€100.01'],
    ['all but a cent', 10_000n, '€0.01'],
  ])('a reminder of an instalment of which %s has arrived asks for %s less, everywhere', async (_, minor, left) => {
    const [first, ...others] = plan.instalments.map((one) => ({ ...one, received: { ...one.amount, minor: 0n } }));
    if (first === undefined) throw new Error('The plan has instalments.');
    const instalments = [{ ...first, received: { ...first.amount, minor } }, ...others];
    const { letter } = await buildLetter({ ...plan, instalments }, given({ purpose: 'reminder', instalment: 1 }));
    expect(letter.subject).toContain(left);
    expect(letter.paragraphs[0]).toContain(left);
    expect(letter.pay?.lines[0]?.[1]).toBe(left);
    expect(letter.dates[0]?.title).toContain(left);
  });

  describe('of a settlement', () => {
    const euros = (minor: bigint) => ({ ...plan.total, minor });
    const settlement = (status: string, left: readonly [status: string, received: bigint][]) => ({
      ...plan,
      kind: 'settlement' as const,
      status,
      forgiven,
      expiresOn: '2026-09-05' as typeof plan.agreedOn,
      instalments: plan.instalments.map((one, at) => {
        const [of = 'kept', received = one.amount.minor] = left[at] ?? [];
        return { ...one, status: of, received: euros(received) };
      }),
    });
    const said = async (agreement: typeof plan, purpose: 'reminder' | 'receipt', instalment: number) => {
      const { letter } = await buildLetter(agreement, given({ purpose, instalment }));
      return letter.paragraphs.join(' ');
    };
    const running = settlement('active', [
      ['kept', 10_001n],
      ['pending', 4_000n],
      ['pending', 0n],
    ]);
    const waiver = 'Once all of it has arrived by 5 Sept 2026, we waive the other €50.00.';

    test('a reminder says what is waived once all has arrived, and until when', async () => {
      expect(await said(running, 'reminder', 2)).toContain(waiver);
      expect(await said({ ...running, kind: 'plan' }, 'reminder', 2)).not.toContain('waive');
    });
    test('thanks in between say what is still to come, without what has arrived of it', async () => {
      expect(await said(running, 'receipt', 1)).toContain(`Still to come under our agreement: €160.00. ${waiver}`);
    });
    test('the last thanks say that it is complete, and what is waived', async () => {
      expect(await said(settlement('completed', []), 'receipt', 3)).toContain(
        'With this our agreement of 10 Jun 2026 is complete: we waive the other €50.00.',
      );
      expect(await said(settlement('completed', []), 'receipt', 3)).not.toContain('Once all of it');
      // Nothing is waived before the books say that it is completed.
      expect(await said(settlement('active', []), 'receipt', 3)).not.toContain('waive');
    });
  });

  test('the calendar of a reminder leaves out what has arrived', async () => {
    const [first, ...others] = plan.instalments;
    if (first === undefined) throw new Error('The plan has instalments.');
    const instalments = [{ ...first, received: first.amount }, ...others];
    const { letter } = await buildLetter({ ...plan, instalments }, given({ purpose: 'reminder', instalment: 2 }));
    expect(letter.dates.map(({ dueOn }) => dueOn)).toEqual(others.map(({ dueOn }) => dueOn));
  });

  test.each<[string, Parameters<typeof given>[0], readonly string[]]>([
    ['no account and no link', { settings: PaymentSettings.parse({}) }, ['payment']],
    [
      'a link alone is enough',
      { settings: PaymentSettings.parse({ linkTemplate: 'https://pay.example/{reference}' }) },
      [],
    ],
    ['no sender', { sender: ' ' }, ['sender']],
    ['a receipt asks for nothing', { settings: PaymentSettings.parse({}), purpose: 'receipt', instalment: 1 }, []],
    ['an instalment that is not of it', { purpose: 'reminder', instalment: 9 }, ['instalments']],
  ])('what is missing: %s', async (_, more, missing) => {
    expect((await buildLetter(plan, given(more))).missing).toEqual(missing);
  });

  test('names in the page are text and no markup', async () => {
    const { letter } = await buildLetter(plan, given({ sender: '<script>"&' }));
    expect(renderHtml(letter)).toContain('&lt;script&gt;&quot;&amp;');
    expect(renderHtml(letter)).not.toContain('<script');
  });

  test('every due day is a whole day in the calendar, under an id that stays', async () => {
    const { letter } = await buildLetter(plan, given());
    const calendar = renderCalendar(letter);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20260701');
    expect(calendar).toContain(`UID:${plan.agreementId}-1@duologue`);
    expect(calendar).toBe(renderCalendar(letter));
  });
});

describe('how to pay', () => {
  const payable = { amount: plan.total, items: ['INV-4711'], customer: 'D-100' };
  const francs = agreementOf('promise', 'CHF', [30_000]).total;

  test('the European code, line by line (EPC069-12, version 002)', () => {
    const code = waysToPay(german, payable).transfer?.code;
    const [name, iban, reference] = ['Firma & Söhne GmbH', 'DE89370400440532013000', 'RF37INV4711'];
    const lines = ['BCD', '002', '1', 'SCT', 'COBADEFFXXX', name, iban, 'EUR300.01', '', reference];
    expect(code).toEqual({ kind: 'epc', payload: lines.join('\n') });
    expect(readReference(reference)).toMatchObject({ standards: ['rf'], bodies: ['INV4711'] });
  });

  test.each([
    ['not in francs', german, { ...payable, amount: francs }, null],
    ['not to an account outside of SEPA', { ...german, iban: 'BR1800360305000010009795493C1' }, payable, null],
    [
      'not when it would be too long',
      { ...german, accountName: 'ö'.repeat(70), referenceScheme: 'number' as const },
      { ...payable, items: ['ü'.repeat(139)] },
      null,
    ],
    ['in francs to a Swiss account', swiss, { ...payable, amount: francs }, 'swiss'],
    ['in euro to a Swiss account', swiss, payable, 'swiss'],
    ['in euro to a Swiss account without an address', { ...swiss, city: '' }, payable, 'epc'],
  ])('a code: %s', (_, settings, what, kind) => {
    expect(waysToPay(settings, what).transfer?.code?.kind ?? null).toBe(kind);
  });

  test('several invoices are named in words, as many as there is room for', () => {
    const items = Array.from({ length: 40 }, (_, index) => `INV-${1000 + index}`);
    const reference = waysToPay(german, { ...payable, items }).transfer?.reference ?? '';
    expect(reference.startsWith('INV-1000 INV-1001')).toBe(true);
    expect(reference.length).toBeLessThanOrEqual(140);
  });

  test('a QR reference goes with the QR-IBAN, and nothing else does', () => {
    const one = waysToPay(swiss, { ...payable, amount: francs }).transfer;
    expect([one?.iban, one?.reference]).toEqual(['CH44 3199 9123 0008 8901 2', '00 00000 00000 00000 00000 47119']);
    expect(readReference(one?.reference ?? '')).toMatchObject({ bodies: ['4711'], isFaulty: false });
    const two = waysToPay(swiss, { ...payable, amount: francs, items: ['INV-1', 'INV-2'] }).transfer;
    expect([two?.iban, two?.reference]).toEqual(['CH93 0076 2011 6238 5295 7', 'INV-1 INV-2']);
  });

  test('what is put into a link is escaped', () => {
    const linkTemplate = 'https://pay.example/?a={amount}&c={currency}&r={reference}&x={other}';
    const { link } = waysToPay(
      { ...german, linkTemplate, referenceScheme: 'number' },
      { ...payable, items: ['A&B 1'] },
    );
    expect(link).toBe('https://pay.example/?a=300.01&c=EUR&r=A%26B%201&x=%7Bother%7D');
  });
});
