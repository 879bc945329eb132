import { execFileSync, spawnSync } from 'node:child_process';
import type { BodyOf } from '@duologue/contract/api.ts';
import { deliverLetters } from '@duologue/server/app/confirmations/deliver-letters.ts';
import { writeOfTheDay } from '@duologue/server/app/confirmations/remind.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { must } from './bank-world.ts';
import { type MailServer, openMailServer, type Part, partsOf } from './mail-server.ts';
import { type Given, openWorld, type World } from './world.ts';

const canRead = spawnSync('which', ['pdftotext']).status === 0;
if (!canRead) process.stderr.write('The words of the PDFs are not read: no pdftotext on this machine.\n');

let world: World;
let server: MailServer;
beforeEach(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
  server = await openMailServer();
  const payment = { accountName: 'Firm', iban: 'DE89370400440532013000' };
  const mail = { host: '127.0.0.1', port: server.port, security: 'none', fromAddress: 'desk@firm.example' } as const;
  must(await world.run('PUT /settings/payment', world.bob, { body: { basedOn: 0, settings: payment } }));
  must(
    await world.run('PUT /settings/mail', world.bob, {
      body: { basedOn: 0, settings: { ...mail, reminderDays: 2, receipts: true } },
    }),
  );
});
afterEach(async () => {
  await server.close();
  await world.close();
});

const EUR = (minor: number) => ({ currency: 'EUR', minor: String(minor) });
const german: Given = { name: 'Kraus Bau GmbH', country: 'DE', language: 'de', phone: '+493023125001' };
const italian: Given = { name: 'Rossi Arredi', country: 'IT', language: 'Italiano', phone: '+390200001234' };

type Body = BodyOf<'POST /cases/{caseId}/arrangements'>;
/** 1,000.00 in three: the last cent is in one of them. */
const plan: Body = {
  kind: 'plan',
  terms: {
    total: EUR(100_000),
    rhythm: { every: 'month', on: { dayOfMonth: 15 } },
    firstOn: '2026-06-11',
    shape: { kind: 'count', count: 3 },
  },
  promisedBy: 'Frau Kraus',
};
/** 700.00 of 1,000.00, in two. */
const settlement: Body = {
  kind: 'settlement',
  instalments: [
    { dueOn: '2026-06-19', amount: EUR(40_000) },
    { dueOn: '2026-07-10', amount: EUR(30_000) },
  ],
  expiresOn: '2026-07-15',
  promisedBy: 'Paolo Verdi',
};

async function agreed(debtor: Given, body: Body) {
  const items = [['RE-4711', '2026-05-01', 100_000, 'EUR']] as const;
  const { caseId } = await world.addCase({ ...debtor, items });
  const done = await world.run('POST /cases/{caseId}/arrangements', world.bob, { params: { caseId }, body });
  const { arrangement } = must(done);
  return { arrangement, params: { caseId, agreementId: arrangement.arrangementId } };
}
type Agreed = Awaited<ReturnType<typeof agreed>>;

const draftOf = async ({ params }: Agreed) =>
  must(await world.run('GET /cases/{caseId}/confirmations/{agreementId}/draft', world.ann, { params }));
const mailed = async ({ params }: Agreed, sha256: string) => {
  const body = { by: 'email', to: 'post@debtor.example', sha256 } as const;
  must(await world.run('POST /cases/{caseId}/confirmations/{agreementId}/send', world.ann, { params, body }));
  expect(await deliverLetters(world.letters, world.tenant)).toBe(1);
  return lettersOf(server.received.length - 1);
};
/** Text, page, PDF and calendar of the letter that came so many after the first. */
function lettersOf(index: number) {
  const { headers, parts } = partsOf(server.received[index]?.raw ?? '');
  const [text, html, pdf, calendar] = parts;
  return { headers, text: wordsOf(text), html: wordsOf(html), pdf: pdf?.bytes, calendar: wordsOf(calendar) };
}
/** As it is read: what a space that does not break keeps together is apart by a space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\r\n', '\n');
const wordsOf = (part: Part | undefined) => plain(part?.bytes.toString('utf8') ?? '');
const readPdf = (bytes: Uint8Array | undefined) =>
  plain(execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes ?? '', encoding: 'utf8' }));
const daysOf = (calendar: string) =>
  [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/g)].map(([, year, month, day]) =>
    [year, month, day].join('-'),
  );
const linesOf = (calendar: string, name: string) =>
  calendar.split('\n').flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

/** Cells of a line: in text and PDF they are apart by two spaces or more. */
const cellsOf = (text: string) => text.split('\n').map((line) => line.trim().split(/ {2,}/));
const cellsOfPage = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<\/?b>/g, '')),
  );

type Told = {
  readonly subject: string;
  readonly says: readonly string[];
  readonly head: readonly string[];
  /** Number, day and amount of every instalment. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
  /** What the calendar says for each day. */
  readonly entries: readonly string[];
};

const germanPlan: Told = {
  subject: 'Bestätigung unserer Vereinbarung vom 10. Juni 2026',
  says: ['dass Sie 1.000,00 € in 3 Raten zahlen', 'Für Sie gesprochen hat Frau Kraus.', 'Es geht um: RE-4711.'],
  head: ['Nr.', 'Fällig am', 'Betrag'],
  rows: [
    ['1', '15. Juni 2026', '333,34 €'],
    ['2', '15. Juli 2026', '333,33 €'],
    ['3', '17. Aug. 2026', '333,33 €'],
  ],
  total: ['Summe', '1.000,00 €'],
  entries: ['333\\,34 € an Firm', '333\\,33 € an Firm', '333\\,33 € an Firm'],
};
const germanSettlement: Told = {
  ...germanPlan,
  says: [
    'dass Sie 700,00 € zahlen',
    'erlassen wir die übrigen 300,00 €',
    'Diese Vereinbarung kann bis zum 15. Juli 2026 erfüllt werden.',
    'Für Sie gesprochen hat Paolo Verdi.',
  ],
  rows: [
    ['1', '19. Juni 2026', '400,00 €'],
    ['2', '10. Juli 2026', '300,00 €'],
  ],
  total: ['Summe', '700,00 €'],
  entries: ['400\\,00 € an Firm', '300\\,00 € an Firm'],
};
const italianPlan: Told = {
  subject: 'Conferma del nostro accordo del 10 giu 2026',
  says: ['che Lei paghi 1000,00 € in 3 rate', 'Per Lei ha parlato Frau Kraus.', 'Riguarda: RE-4711.'],
  head: ['N.', 'Scadenza', 'Importo'],
  rows: [
    ['1', '15 giu 2026', '333,34 €'],
    ['2', '15 lug 2026', '333,33 €'],
    ['3', '17 ago 2026', '333,33 €'],
  ],
  total: ['Totale', '1000,00 €'],
  entries: ['333\\,34 € a Firm', '333\\,33 € a Firm', '333\\,33 € a Firm'],
};
const italianSettlement: Told = {
  ...italianPlan,
  says: [
    'che Lei paghi 700,00 €',
    'rinunciamo ai restanti 300,00 €',
    'Questo accordo può essere adempiuto fino al 15 lug 2026.',
    'Per Lei ha parlato Paolo Verdi.',
  ],
  rows: [
    ['1', '19 giu 2026', '400,00 €'],
    ['2', '10 lug 2026', '300,00 €'],
  ],
  total: ['Totale', '700,00 €'],
  entries: ['400\\,00 € a Firm', '300\\,00 € a Firm'],
};

describe('what was arranged is confirmed in the words of the debtor', () => {
  test.each([
    ['a plan, in German', german, plan, germanPlan],
    ['a settlement, in German', german, settlement, germanSettlement],
    ['a plan, in Italian', italian, plan, italianPlan],
    ['a settlement, in Italian', italian, settlement, italianSettlement],
  ] as const)('%s: text, page, PDF and calendar have every instalment', async (_, debtor, body, told) => {
    const about = await agreed(debtor, body);
    const draft = await draftOf(about);
    expect(draft).toMatchObject({ missing: [], findings: [], agreement: { kind: body.kind } });
    const got = await mailed(about, draft.sha256);
    expect(got.text).toContain(plain(draft.text).trim());

    const readings = [got.text, got.html, ...(canRead ? [readPdf(got.pdf)] : [])];
    for (const reading of readings) {
      const words = reading.replace(/\s+/g, ' ');
      for (const part of [told.subject, ...told.says]) expect(words).toContain(part);
    }
    const { head, rows, total } = told;
    expect(cellsOfPage(got.html)).toEqual([head, ...rows, ['', ...total]]);
    for (const reading of readings.filter((one) => one !== got.html)) {
      expect(cellsOf(reading)).toEqual(expect.arrayContaining([head, ...rows, total]));
    }
    expect(daysOf(got.calendar)).toEqual(about.arrangement.instalments.map(({ dueOn }) => dueOn));
    expect(linesOf(got.calendar, 'SUMMARY')).toEqual(told.entries);
    expect(linesOf(got.calendar, 'UID')).toEqual(
      told.rows.map(([number]) => `${about.arrangement.arrangementId}-${number}@duologue`),
    );
    // What is opened on the screen is what was sent.
    const { params } = about;
    const opened = must(await world.run('GET /cases/{caseId}/confirmations/{agreementId}/pdf', world.ann, { params }));
    expect(Buffer.from(opened.bytes as Uint8Array).equals(got.pdf ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('while an arrangement runs', () => {
  const write = () => writeOfTheDay(world.letters, world.tenant);
  const deliver = () => deliverLetters(world.letters, world.tenant);
  const pay = async ({ params: { caseId } }: Agreed, minor: number, postedOn: string) =>
    must(
      await world.run('POST /cases/{caseId}/payments', world.ann, {
        params: { caseId },
        body: { amount: EUR(minor), postedOn },
      }),
    );

  test('each instalment is recalled and thanked for by itself, up to the last', async () => {
    const about = await agreed(german, settlement);
    await mailed(about, (await draftOf(about)).sha256);

    world.at('2026-06-17T09:00:00.000Z');
    expect(await write()).toEqual({ reminders: 1, receipts: 0 });
    expect(await deliver()).toBe(1);
    expect(lettersOf(1).text).toContain('am 19. Juni 2026 ist nach unserer Vereinbarung');
    expect(lettersOf(1).text).toContain('Nächste Zahlung: 400,00 €');
    expect(plain(lettersOf(1).text)).toContain('verzichten wir auf die übrigen 300,00 €.');

    world.at('2026-06-19T12:00:00.000Z');
    await pay(about, 40_000, '2026-06-19');
    expect(await write()).toEqual({ reminders: 0, receipts: 1 });
    expect(await deliver()).toBe(1);
    expect(lettersOf(2).text).toContain('Nach unserer Vereinbarung folgen noch 300,00 €.');
    // What is confirmed again asks for the one that is next.
    expect(plain((await draftOf(about)).text)).toContain('Nächste Zahlung: 300,00 €');

    world.at('2026-07-08T09:00:00.000Z');
    await world.ledgerOf('2026-07-08');
    expect(await write()).toEqual({ reminders: 1, receipts: 0 });
    expect(await deliver()).toBe(1);
    expect(lettersOf(3).text).toContain('am 10. Juli 2026 ist nach unserer Vereinbarung');

    world.at('2026-07-10T12:00:00.000Z');
    await pay(about, 30_000, '2026-07-10');
    expect(await write()).toEqual({ reminders: 0, receipts: 1 });
    expect(await deliver()).toBe(1);
    expect(plain(lettersOf(4).text)).toContain(
      'Damit ist unsere Vereinbarung vom 10. Juni 2026 erfüllt: Wir verzichten auf die übrigen 300,00 €.',
    );
    expect(await write()).toEqual({ reminders: 0, receipts: 0 });
  });

  test('what is only proposed, and what was ended, is not confirmed', async () => {
    const proposed = await agreed(german, { ...plan, as: 'proposed' });
    const running = await agreed(italian, plan);
    const send = async ({ params }: Agreed) =>
      world.run('POST /cases/{caseId}/confirmations/{agreementId}/send', world.ann, { params, body: { by: 'print' } });
    expect(await send(proposed)).toMatchObject({ ok: false, refusal: { code: 'agreement-ended' } });
    const params = { arrangementId: running.arrangement.arrangementId };
    const body = { reason: 'They cannot.' };
    must(await world.run('POST /arrangements/{arrangementId}/cancel', world.bob, { params, body }));
    expect(await send(running)).toMatchObject({
      ok: false,
      refusal: { code: 'agreement-ended', values: { status: 'cancelled' } },
    });
    expect(server.received).toEqual([]);
  });

  test('what was ended while its letter waited is not sent any more, and needs nobody', async () => {
    const about = await agreed(german, plan);
    const body = { by: 'email', to: 'post@debtor.example' } as const;
    const { params } = about;
    must(await world.run('POST /cases/{caseId}/confirmations/{agreementId}/send', world.ann, { params, body }));
    const arrangement = { arrangementId: about.arrangement.arrangementId };
    const reason = { reason: 'They took it back.' };
    must(
      await world.run('POST /arrangements/{arrangementId}/cancel', world.bob, { params: arrangement, body: reason }),
    );
    expect(await deliverLetters(world.letters, world.tenant)).toBe(0);
    expect(server.received).toEqual([]);
    const { sendings } = must(await world.run('GET /cases/{caseId}/confirmations', world.ann, { params }));
    expect(sendings).toMatchObject([{ state: 'withheld', problem: { code: 'agreement-ended' } }]);
    const brief = must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId: params.caseId } }));
    expect(brief.nextStep?.kind).toBe('call');
  });
});
