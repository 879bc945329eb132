import { Buffer } from 'node:buffer';
import type { Text } from '@duologue/words/text.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { openMailServer } from './desk/mail-server.ts';
import type { Desk } from './desk/open-desk.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';
import { TALK_LANGUAGES } from './talks/debtors.ts';
import { openTalks } from './talks/open-talks.ts';
import { SAID } from './talks/said.ts';
import type { Caller } from './talks/talk.ts';

const SUBJECT = {
  en: 'Invoice HL-3012 once more',
  de: 'Rechnung HL-3012 noch einmal',
  it: 'Di nuovo la fattura HL-3012',
};
const PDF = Buffer.from('%PDF-1.7\n% the very invoice HL-3012\n%%EOF\n');

/** "We never got that": the invoice is with them before they hang up, through a real mail server, by keyboard alone. */
describe.each(TALK_LANGUAGES)('the invoice is sent while they are on the line, in %s', (language) => {
  let desk: Desk;
  let text: Text;
  let caller: Caller;
  let mail: Awaited<ReturnType<typeof openMailServer>>;
  beforeAll(async () => {
    mail = await openMailServer((address) => address.startsWith('nobody@'));
    ({ desk, text, caller } = await openTalks(language));
    await ask(desk, 'PUT /settings/mail', '/settings/mail', {
      basedOn: 0,
      settings: { host: '127.0.0.1', port: mail.port, security: 'none', fromAddress: 'desk@harbour.example' },
    });
  });
  afterAll(async () => {
    await desk?.close();
    await mail?.close();
  });
  stopAtFirstFailure(() => desk);

  const look = (name: string) =>
    expectClean(desk.page, `send-${name}-${language}`, language === 'en' ? ['light', 'dark'] : ['light']);
  const form = () => caller.guide.getByRole('form', { name: text('invoices.title') });
  const sendTo = async (address: string) => {
    // In a field the letters are words; Escape gives the keys back.
    await caller.press('Escape');
    await caller.press('m');
    const field = form().getByRole('textbox');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await caller.page.keyboard.type(address);
    await caller.press('Enter');
  };
  const says = (state: string) =>
    form().getByRole('status').getByText(text.label('confirm.state', state), { exact: true }).waitFor();

  test('P10 its file is put there while they wait, and the letter leaves with it', async () => {
    await caller.reach('kestrel');
    await caller.hear('invoice-not-received', SAID['invoice-not-received'][language]);
    await form().getByText(text('invoices.noFile')).waitFor();
    await look('no-file');
    const file = { name: 'HL-3012.pdf', mimeType: 'application/pdf', buffer: PDF };
    await form().locator('input[type="file"]').setInputFiles(file);
    await form()
      .getByText(text('invoices.files', { count: 1 }))
      .waitFor();
    await sendTo('no address');
    await caller.seen(text('invoices.noAddress'));
    await sendTo('dev@kestrel.example');
    await says('sent');
    await look('sent');
    const [first, ...others] = mail.received;
    expect([first?.to, others]).toEqual([['dev@kestrel.example'], []]);
    expect(first?.raw).toContain(`Subject: ${SUBJECT[language]}`);
    expect(first?.raw.replaceAll('\r\n', '')).toContain(PDF.toString('base64'));
  });

  test('P10 P13 the wrap-up knows that it was sent, and the next step asks for the payment', async () => {
    await caller.press('f');
    await caller.expectAt('agree');
    await caller.hangUp();
    await caller.chosen('invoice-not-received');
    await expect.poll(() => caller.field('sendTo').inputValue()).toBe('dev@kestrel.example');
    await expect.poll(() => caller.field('sentOn').inputValue()).toContain('20');
    await look('wrap-up');
    await caller.save();
    const { nextStep, excuses, facts } = await caller.outcome();
    expect(nextStep).toMatchObject({ kind: 'call', dueOn: '2026-11-25' });
    const tasks = excuses[0]?.tasks.filter(({ kind }) => kind === 'resend-invoice');
    expect(tasks).toMatchObject([{ state: 'done', result: 'dev@kestrel.example' }]);
    expect(facts).toContainEqual(expect.objectContaining({ key: 'email', value: 'dev@kestrel.example' }));
  });

  // What a mail server refuses is refused in every language.
  if (language === 'en')
    test('an address that the mail server does not know is told while they can still say another', async () => {
      await caller.reach('juniper');
      await caller.hear('invoice-not-received', SAID['invoice-not-received'][language]);
      await sendTo('nobody@juniper.example');
      await says('failed');
      await look('refused');
      await sendTo('sabine@juniper.example');
      await says('sent');
      expect(mail.received.map(({ to }) => to)).toEqual([['dev@kestrel.example'], ['sabine@juniper.example']]);
      await caller.press('f');
      await caller.hangUp();
      await caller.chosen('invoice-not-received');
      // No file went with it: it is still to be sent, and the next step says so.
      await caller.save();
      const { nextStep, excuses } = await caller.outcome();
      expect(nextStep?.kind).toBe('resend-invoice');
      expect(excuses[0]?.tasks).toContainEqual(expect.objectContaining({ kind: 'resend-invoice', state: 'open' }));
    });

  test('nothing broke on the way, and no mouse was used', () => expect(desk.complaints).toEqual([]));
});
