import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Text } from '@duologue/words/text.ts';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import type { Desk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';
import { debtorOf, TALK_LANGUAGES } from './talks/debtors.ts';
import { openTalks } from './talks/open-talks.ts';
import { SAID } from './talks/said.ts';
import { type Caller, typeDay } from './talks/talk.ts';

const FRIDAY = '2026-11-27';
/** As they are typed while somebody talks. */
const FRIDAY_TYPED = { en: 'fri', de: 'fr', it: 'ven' } as const;
const WEDNESDAY = { en: 'wed', de: 'mit', it: 'merc' } as const;

/** The guided call, each time to its right end, by keyboard alone: what the excuse demands stands on the case after. */
describe.each(TALK_LANGUAGES)('the guided call in %s', (language) => {
  let desk: Desk;
  let text: Text;
  let caller: Caller;
  beforeAll(async () => {
    ({ desk, text, caller } = await openTalks(language));
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const heard = (id: keyof typeof SAID) => caller.hear(id, SAID[id][language]);
  /** What differs by language is words, which differ in no colour: both colours are looked at in English alone. */
  const look = (name: string) =>
    expectClean(desk.page, `guided-${name}-${language}`, language === 'en' ? ['light', 'dark'] : ['light']);

  test('P05 P07 the guide leads to the person, and what is shown to say is in their language, with no blank left', async () => {
    await caller.ring('kestrel');
    await look('ringing');
    await caller.expectWords();
    await caller.press('a');
    await caller.moved('answered');
    await caller.expectWords();
    await look('answered');
    await caller.press('i');
    await caller.moved('verified');
    for (const stage of ['open', 'state', 'listen'] as const) {
      await caller.expectAt(stage);
      await caller.expectWords();
      if (stage === 'state') await look('verified');
      if (stage !== 'listen') await caller.press('f');
    }
    await caller.press('r');
    await caller.expectAt('state');
    await caller.press('?');
    await caller.page.getByRole('dialog', { name: text('shell.help') }).waitFor();
    await look('keys');
    await caller.press('Escape');
  });

  test('P10 P20 invoice not received: the address is asked, it is sent again, and the case says so', async () => {
    const card = await heard('invoice-not-received');
    await caller.fill(card.getByRole('textbox'), 'dev@kestrel.example');
    await caller.press('Enter');
    await card.getByRole('button', { name: text('talk.factKept') }).waitFor();
    await look('excuse');
    await caller.press('f');
    await caller.expectAt('agree');
    await caller.hangUp();
    await caller.chosen('invoice-not-received');
    await expect.poll(() => caller.field('sendTo').inputValue()).toBe('dev@kestrel.example');
    await caller.save();
    const { nextStep, excuses } = await caller.outcome();
    expect(nextStep).toMatchObject({ kind: 'resend-invoice', dueOn: '2026-11-23' });
    expect(excuses[0]).toMatchObject({ objectionId: 'invoice-not-received', state: 'heard' });
    expect(excuses[0]?.tasks.map(({ kind }) => kind)).toContain('resend-invoice');
  });

  test('P10 P11 already paid: date, reference and bank are kept, and nobody rings before it was traced', async () => {
    await caller.reach('juniper');
    const card = await heard('already-paid');
    // A day on which it cannot have left yet is asked back, and stands there to be mended.
    await typeDay(caller, 'left', '+3');
    await caller.seen(text('input.excuse-day.not-yet'));
    await look('day-asked-back');
    await caller.press('Escape');
    await typeDay(caller, 'left', WEDNESDAY[language]);
    await card.getByRole('button', { name: text('talk.factKept') }).waitFor();
    await look('day');
    await caller.page.reload();
    await caller.moved('verified');
    await settled(caller.page);
    await caller.take('already-paid');
    await expect.poll(() => caller.labelled(text('talk.day.left')).inputValue()).toContain('18');
    await caller.hangUp();
    await caller.chosen('payment-sent-claimed');
    await expect.poll(() => caller.field('paidOn').inputValue()).toContain('18');
    // Their reference and bank are not there: it cannot be saved, and the hand is on the first of them.
    await caller.press('Control+Enter');
    await caller.seen(text('calls.wrap.missing', { count: 2 }));
    await look('missing');
    await caller.fill(caller.field('reference'), 'HL-3019 / 77');
    await caller.fill(caller.field('bank'), 'Meridian Bank');
    await caller.save();
    const { nextStep, holds, excuses } = await caller.outcome();
    expect(nextStep?.kind).toBe('trace-payment');
    expect(holds.map(({ kind }) => kind)).toContain('payment-sent');
    expect(excuses).toMatchObject([{ claimedOn: '2026-11-18' }]);
    expect(excuses[0]?.tasks.map(({ verifier }) => verifier)).toEqual(['own-bank', 'debtor-bank-advice']);
  });

  test('P10 payment run on Friday: its day is noted, and the ledger is looked at after it', async () => {
    await caller.reach('amara');
    const card = await heard('payment-run');
    await typeDay(caller, 'leaves', FRIDAY_TYPED[language]);
    await card.getByRole('button', { name: text('talk.factKept') }).waitFor();
    await caller.hangUp();
    await caller.chosen('in-payment-run');
    await expect.poll(() => caller.field('runOn').inputValue()).toContain('27');
    await caller.save();
    const { nextStep, holds, excuses } = await caller.outcome();
    expect(nextStep?.kind).toBe('check-ledger');
    expect((nextStep?.dueOn ?? '') > FRIDAY).toBe(true);
    expect(excuses).toMatchObject([{ claimedOn: FRIDAY }]);
    expect(holds.map(({ kind }) => kind)).toContain('payment-run');
  });

  test('P10 P11 goods faulty: that part is disputed, and the rest is promised', async () => {
    await caller.reach('castellani');
    await caller.pick('goods-faulty', SAID['goods-faulty'][language]);
    await caller.hangUp();
    await caller.chosen('dispute-raised');
    await caller.tabTo(caller.page.getByRole('checkbox', { name: /HL-3051/ }).first());
    await caller.press('Space');
    await caller.fill(caller.field('disputedAmount'), '923');
    await caller.save();
    const { nextStep, disputes, stillOwed } = await caller.outcome();
    expect(nextStep?.kind).toBe('answer-dispute');
    expect(disputes).toMatchObject([{ reason: 'quality', amount: { minor: '92300' } }]);
    expect(stillOwed.ask).toMatchObject([{ minor: '486000' }]);
  });

  test('P10 P11 P20 approver away: who approves is kept, and the call with them is booked', async () => {
    await caller.reach('larkspur');
    const card = await heard('approver-away');
    await caller.fill(card.getByRole('textbox'), 'Ines Hale');
    await caller.press('Enter');
    await card.getByRole('button', { name: text('talk.factKept') }).waitFor();
    await caller.hangUp();
    await caller.chosen('callback-agreed');
    await caller.save();
    const { nextStep, excuses, facts } = await caller.outcome();
    expect(nextStep).toMatchObject({ kind: 'call-back', dueOn: '2026-11-23' });
    expect(facts).toMatchObject([{ key: 'approver', value: 'Ines Hale' }]);
    expect(excuses[0]?.tasks.map(({ verifier }) => verifier)).toContain('debtor-approver');
  });

  test('P10 P13 cash flow: a plan is taken with O, read back and kept', async () => {
    await caller.reach('bergmann');
    await heard('cash-flow');
    await caller.press('o');
    const panel = caller.page.getByRole('region', { name: text('agree.title') });
    await panel.waitFor();
    await caller.takePlan();
    await look('offers');
    await caller.press('Control+Enter');
    const dialog = caller.page.getByRole('dialog', { name: text('agree.read.title') });
    await dialog.waitFor();
    await caller.tabTo(dialog.getByRole('checkbox'));
    await caller.press('Space');
    await caller.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await caller.hangUp();
    await caller.chosen('plan-agreed');
    await caller.save();
    const { nextStep, arrangements } = await caller.outcome();
    expect(nextStep?.kind).toBe('send-confirmation');
    expect(arrangements).toMatchObject([{ kind: 'plan' }]);
  });

  test('P10 P11 never ordered: it is checked with our sales, that part is disputed, papers are promised', async () => {
    await caller.reach('orchard');
    await heard('never-ordered');
    await caller.hangUp();
    await caller.chosen('dispute-raised');
    await caller.tabTo(caller.page.getByRole('checkbox', { name: /HL-3047/ }).first());
    await caller.press('Space');
    await caller.fill(caller.field('disputedAmount'), '1180');
    await caller.save();
    const { disputes, excuses } = await caller.outcome();
    expect(disputes).toMatchObject([{ reason: 'no-order' }]);
    expect(excuses[0]?.tasks.map(({ kind, verifier }) => [kind, verifier])).toEqual([
      ['verify', 'own-sales'],
      ['send-information', null],
    ]);
  });

  test('P08 lost job: heard without judging, the way for hardship, with their consent', async () => {
    const { acknowledgments } = await caller.reach('hollis');
    const ashamed = acknowledgments.find(({ mood }) => mood === 'ashamed');
    await caller.tabTo(caller.page.getByRole('button', { name: ashamed?.name ?? '', exact: true }));
    await caller.press('Space');
    await caller.guide.getByText(ashamed?.say[0]?.text ?? '').waitFor();
    await heard('lost-job');
    await caller.hangUp();
    await caller.chosen('hardship');
    await caller.tabTo(caller.page.getByRole('checkbox', { name: text('calls.field.consent') }));
    await caller.press('Space');
    await caller.save();
    const { nextStep, holds } = await caller.outcome();
    expect(nextStep?.kind).toBe('care-review');
    expect(holds.map(({ kind }) => kind)).toContain('hardship');
  });

  test('P10 stop calling me: it holds from that moment, and the telephone never rings again', async () => {
    await caller.reach('greta');
    await heard('stop-calling');
    const during = await ask(desk, 'GET /cases/{caseId}', `/cases/${caller.caseId()}`);
    expect(during.body.stops).toHaveLength(1);
    await caller.hangUp();
    await caller.chosen('stop-requested');
    await caller.save();
    const { stops, decision } = await caller.outcome();
    expect(stops.length).toBeGreaterThan(0);
    expect(decision?.verdict).toBe('deny');
    await settled(caller.page);
    expect(await caller.page.getByRole('button', { name: text('cases.action.startCall') }).count()).toBe(0);
  });

  test('P10 talk to my lawyer: the lawyer is noted, and calls go there no more', async () => {
    await caller.reach('dunmore');
    await heard('talk-to-lawyer');
    await caller.hangUp();
    await caller.chosen('represented');
    await caller.fill(caller.field('representative'), 'Vera Sands');
    await caller.save();
    const { nextStep, holds } = await caller.outcome();
    expect(nextStep?.kind).toBe('contact-representative');
    expect(holds.map(({ kind }) => kind)).toContain('represented');
  });

  test('P26 shouting: one key brings a breath and few words; the call ends lawfully, with another hour agreed', async () => {
    await caller.reach('frost');
    await caller.press('c');
    const { deEscalation } = await caller.whatToSay();
    await caller.seen(deEscalation.breathe);
    for (const { text: words } of [...deEscalation.phrases, ...deEscalation.endings]) await caller.seen(words);
    await look('calm');
    await caller.press('c');
    await heard('shouting');
    await caller.hangUp();
    await look('wrap-up');
    await caller.chosen('callback-agreed');
    await caller.save();
    const { nextStep } = await caller.outcome();
    expect(nextStep?.kind).toBe('call-back');
  });

  test('P17 P18 a third person: the debt leaves page, title and clipboard, and the next brief names whom we spoke with', async () => {
    await caller.reach('ingram');
    await caller.press('Control+A');
    await caller.press('Control+C');
    await expect.poll(() => clipboardOf(caller)).toContain('HL-3008');
    await caller.press('t');
    await caller.moved('third-party');
    await expect.poll(() => clipboardOf(caller)).toBe('');
    await expectNoDebt(caller, /HL-3008|1[.,]?875|£|€/);
    const { thirdPerson } = await caller.whatToSay();
    expect(thirdPerson.length).toBeGreaterThan(1);
    for (const { text: words } of thirdPerson.slice(0, 2)) await caller.page.getByText(words).first().waitFor();
    await look('third-person');
  });

  test('P13 no dead end: a reload, another page and a second tab bring the call back as it was', async () => {
    const { page } = caller;
    await page.reload();
    await caller.moved('third-party');
    await page.goto(`${desk.address}/today`);
    await caller.seen(text('calls.open.banner', { name: debtorOf('ingram', language).called }));
    const second = await desk.openTab();
    await second.goto(`${desk.address}/calls/${caller.callId()}`);
    await second.getByText(text('calls.state.third-party')).first().waitFor();
    await second.close();
    await caller.tabTo(page.getByRole('link', { name: text('calls.open.finish') }));
    await caller.press('Enter');
    await caller.moved('third-party');
    await caller.hangUp();
    await caller.fill(caller.labelled(text('calls.wrap.spokeWith')), 'Tom Reeve');
    await caller.fill(caller.labelled(text('calls.wrap.spokeWithRole')), 'Reception');
    await caller.save();
    const { nextStep, lastContacts } = await caller.outcome();
    expect(nextStep).toMatchObject({ kind: 'call', dueOn: '2026-11-23' });
    expect(lastContacts[0]).toMatchObject({ party: 'third-party', person: 'Tom Reeve' });
  });

  test('P16 P13 voicemail: what may be said and nothing else; no call is closed without outcome and dated next step', async () => {
    const { page } = caller;
    await caller.ring('elin');
    await caller.press('v');
    await caller.moved('voicemail');
    await expectNoDebt(caller, /HL-3105|184[.,]50|£|€/);
    await page.getByText(text('calls.voicemail.hint')).waitFor();
    await look('voicemail');
    await caller.hangUp();
    await caller.press('4');
    await caller.tabTo(caller.labelled(text('calls.wrap.nextStepOn')));
    await caller.press('Control+A');
    await caller.press('Delete');
    await caller.press('Control+Enter');
    await caller.seen(text('calls.wrap.missing', { count: 1 }));
    await page.keyboard.type('2026-11-24');
    await caller.save();
    const { nextStep, lastContacts } = await caller.outcome();
    expect(nextStep).toMatchObject({ kind: 'call', dueOn: '2026-11-24' });
    expect(lastContacts[0]).toMatchObject({ lineResult: 'voicemail-limited' });
  });

  test('P11 what was found out about an excuse is written down, and the next brief says so', async () => {
    const { page } = caller;
    await caller.openCase('juniper');
    await caller.press('x');
    const dialog = page.getByRole('dialog', { name: text('excuses.answer.title') });
    await caller.tabTo(dialog.getByRole('radio').first());
    await caller.press('Space');
    await caller.fill(caller.labelled(text('excuses.answer.said')), 'Meridian Bank, 18 Nov.');
    await look('answer');
    await caller.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const card = page.getByRole('region', { name: text('excuses.title') });
    await card.getByText(text('excuses.state.confirmed')).waitFor();
    await look('brief');
    const { excuses } = (await ask(desk, 'GET /cases/{caseId}', `/cases/${caller.caseId()}`)).body;
    expect(excuses[0]).toMatchObject({ state: 'confirmed' });
  });

  test('nothing broke on the way, and no mouse was used', () => expect(desk.complaints).toEqual([]));
});

const clipboardOf = ({ page }: Caller): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function expectNoDebt({ page }: Caller, debt: RegExp): Promise<void> {
  const fields = await page
    .locator('input, textarea')
    .evaluateAll((all) => all.map((one) => 'value' in one && one.value));
  expect(`${await page.title()} ${await page.content()} ${fields.join(' ')}`).not.toMatch(debt);
}
