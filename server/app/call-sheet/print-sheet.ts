import { STAGE_IDS } from '@duologue/core/calls/stages.ts';
import type { Formats } from '@duologue/words/formats.ts';
import type { Text } from '@duologue/words/text.ts';
import type { BriefWire } from '../wire/case.ts';
import { BOTTOM, LEFT, openPage, type Page, WIDTH } from './page.ts';
import { type GuidePage, writeGuide } from './print-guide.ts';
import type { SheetLanguage } from './words.ts';

const ITEMS_MAX = 14;
const CONTACTS_MAX = 4;
const QUESTIONS_MAX = 2;
const PEOPLE_MAX = 3;
const PHONES_MAX = 4;
/** A rule of the house has no citation in a law. */
const HOUSE = 'H';

export type Sheet = {
  readonly brief: BriefWire;
  readonly guide: GuidePage;
  readonly text: Text;
  readonly formats: Formats;
  readonly language: SheetLanguage;
  /** The day on which it is printed. */
  readonly printedOn: string;
};

/** What every part of the page writes with. */
type Pen = { readonly page: Page; readonly say: Text; readonly formats: Formats };

/** P05: the brief as a page of A4 with room to write, and on its back what to say, for those who dial by hand. */
export async function printSheet({ brief, guide, text, formats, language, printedOn }: Sheet): Promise<Uint8Array> {
  const page = openPage({
    title: `${text('sheet.title')}: ${brief.debtor.name}`,
    author: brief.creditor.name,
    language,
    printedOn,
  });
  const pen = { page, say: text, formats };
  writeHead(pen, brief, printedOn);
  writeWhom(pen, brief);
  writeGate(pen, brief, language);
  writeItems(pen, brief);
  writePast(pen, brief);
  writeForm(page, text);
  page.next();
  writeGuide(page, guide, text);
  return page.finish();
}

function writeHead({ page, say, formats }: Pen, { debtor, creditor, asOf }: BriefWire, printedOn: string): void {
  page.row([
    [debtor.name, { size: 16, bold: true, width: WIDTH * 0.72, heading: 1 }],
    [say('sheet.title'), { size: 9, grey: true, align: 'right' }],
  ]);
  const number = debtor.number === null ? [] : [`${say('sheet.debtorNumber')} ${debtor.number}`];
  const place = [...number, debtor.address, debtor.country].filter((part) => part !== null && part !== '');
  page.row([[place.join(' · '), { grey: true }]]);
  const ledgerOn = asOf === null ? '–' : formats.date(asOf);
  page.row([
    [`${say('sheet.creditor')}: ${creditor.name}`, { grey: true, width: WIDTH * 0.5 }],
    [
      `${say('sheet.ledgerOf')} ${ledgerOn} · ${say('sheet.printedOn')} ${formats.date(printedOn)}`,
      { grey: true, align: 'right' },
    ],
  ]);
  page.rule(1);
}

function writeWhom({ page, say }: Pen, { phones, people }: BriefWire): void {
  const numbers = phones.filter(({ state }) => state !== 'wrong').slice(0, PHONES_MAX);
  page.row([
    [
      numbers.length === 0 ? say('sheet.noNumber') : numbers.map(({ number }) => number).join('   '),
      { size: 12, bold: true },
    ],
  ]);
  for (const { name, role, manner } of people.slice(0, PEOPLE_MAX)) {
    const wasLast =
      manner === null ? '' : say('cases.people.mannerLastTime', { manner: say.label('cases.manner', manner) });
    const told = [role, wasLast].filter((part) => part !== '').join(', ');
    page.row([[`${say('sheet.askFor')}: ${name}${told === '' ? '' : ` (${told})`}`]]);
  }
}

function writeGate(
  { page, say, formats }: Pen,
  { decision, objective, balance, stillOwed }: BriefWire,
  language: SheetLanguage,
): void {
  page.down(3);
  if (decision !== null) {
    const { verdict, nextAllowedAt, findings } = decision;
    const next = nextAllowedAt === null ? '' : ` · ${say('worklist.allowedFrom', { nextAt: nextAllowedAt })}`;
    page.row([[`${say('sheet.gate')} ${say(`sheet.verdict.${verdict}`)}${next}`, { bold: true }]]);
    const refusing = findings.filter(({ result, effect }) => result !== 'satisfied' && effect !== 'info');
    for (const { sentence, values, citation, confidence } of refusing.slice(0, 3)) {
      const source = confidence === HOUSE ? say.label('confidence', confidence) : citation;
      page.row([[`– ${say.fill(sentence[language], values)} (${source})`, { size: 8 }]]);
    }
  }
  const ask = stillOwed.ask.map(formats.money).join(' + ');
  page.row([[ask === '' ? say('sheet.nothingToAsk') : `${say('sheet.toAsk')}: ${ask}`, { size: 12, bold: true }]]);
  const goal = say.label('cases.objective', objective.kind);
  page.row([[`${say('sheet.objective')}: ${goal}${goalFigure(objective, say)}`, { size: 11, bold: true }]]);
  for (const { open, overdue, disputed } of balance) {
    page.row([
      [`${say('sheet.open')} ${formats.money(open)}`, { width: WIDTH / 3 }],
      [`${say('sheet.overdue')} ${formats.money(overdue)}`, { x: LEFT + WIDTH / 3, width: WIDTH / 3 }],
      [`${say('sheet.disputed')} ${formats.money(disputed)}`, { x: LEFT + (WIDTH * 2) / 3, width: WIDTH / 3 }],
    ]);
  }
  page.down(2);
}

function goalFigure({ amount, byOn }: BriefWire['objective'], say: Text): string {
  if (amount === null) return '';
  return byOn === null
    ? `: ${say('cases.objective.amount', { amount })}`
    : `: ${say('cases.objective.amountBy', { amount, byOn })}`;
}

function writeItems({ page, say, formats }: Pen, { items, moreItems }: BriefWire): void {
  const at = (share: number, width: number) => ({ x: LEFT + WIDTH * share, width: WIDTH * width, size: 8 });
  const day = (date: string | null) => (date === null ? '' : formats.date(date));
  page.rule();
  page.row([
    [say('sheet.invoice'), { ...at(0, 0.3), bold: true }],
    [say('sheet.issued'), { ...at(0.3, 0.15), bold: true }],
    [say('sheet.due'), { ...at(0.45, 0.15), bold: true }],
    [say('sheet.days'), { ...at(0.6, 0.08), bold: true, align: 'right' }],
    [say('sheet.open'), { ...at(0.7, 0.3), bold: true, align: 'right' }],
  ]);
  for (const item of items.slice(0, ITEMS_MAX)) {
    const days = item.daysOverdue === null ? '' : String(item.daysOverdue);
    page.row([
      [`${item.number ?? item.reference ?? '–'}${item.disputed ? ` (${say('sheet.disputed')})` : ''}`, at(0, 0.3)],
      [day(item.issuedOn), at(0.3, 0.15)],
      [day(item.dueOn), at(0.45, 0.15)],
      [days, { ...at(0.6, 0.08), align: 'right' }],
      [formats.money(item.open), { ...at(0.7, 0.3), align: 'right' }],
    ]);
  }
  const left = Math.max(0, items.length - ITEMS_MAX) + moreItems;
  if (left > 0) page.row([[say('cases.money.moreItems', { count: left }), { size: 8, grey: true }]]);
  page.rule();
}

function writePast({ page, say, formats }: Pen, brief: BriefWire): void {
  const { habits, promises, promisesKept, promisesBroken, lastContacts, questions } = brief;
  page.row([[`${say('sheet.habits')}: ${habitsText(habits, say, formats)}`, { size: 8 }]]);
  const [latest] = promises;
  const told =
    latest === undefined ? '' : ` · ${say('cases.promises.line', { amount: latest.amount, dueOn: latest.dueOn })}`;
  const counts = say('cases.promises.tally', { kept: promisesKept, broken: promisesBroken });
  page.row([[`${say('sheet.promises')}: ${counts}${told}`, { size: 8 }]]);
  for (const { startedAt, by, lineResult, person, notes } of lastContacts.slice(0, CONTACTS_MAX)) {
    const line = lineResult === null ? '' : say.label('calls.line', lineResult);
    const day = formats.date(formats.dateAt(startedAt));
    const parts = [day, by, line, person ?? '', notes].filter((part) => part !== '');
    page.row([[`${say('sheet.lastContacts')}: ${parts.join(' · ')}`, { size: 8 }]]);
  }
  const asked = questions.slice(0, QUESTIONS_MAX).map(say.say);
  if (asked.length > 0) page.row([[`${say('sheet.questions')}: ${asked.join(' · ')}`, { size: 8, bold: true }]]);
  page.rule();
}

/** How they pay, as the brief on the screen says it. */
function habitsText(habits: BriefWire['habits'], say: Text, formats: Formats): string {
  const { averageDaysLate, shareLatePercent, paidLate: late, paidItems: paid } = habits;
  if (averageDaysLate === null) return say('cases.habits.none');
  const days = Math.round(averageDaysLate);
  const average = days > 0 ? say('cases.habits.averageLate', { days }) : say('cases.habits.onTime');
  if (shareLatePercent === null) return average;
  return `${average}, ${say('cases.habits.shareLate', { late, paid, percent: formats.percent(shareLatePercent) })}`;
}

/** The rest of the page: the steps to tick and lines to write on, as many as there is room for. */
function writeForm(page: Page, say: Text): void {
  const share = WIDTH / STAGE_IDS.length;
  const top = page.y();
  STAGE_IDS.forEach((stage, index) => {
    page.box(LEFT + index * share, top + 1);
    page.place(say(`sheet.step.${stage}`), { x: LEFT + index * share + 10, width: share - 12, size: 6.5 }, top + 1);
  });
  page.down(18);
  const fields = [say('sheet.spokeWith'), say('sheet.outcome'), say('sheet.agreed'), say('sheet.nextStep')];
  for (const field of fields) {
    if (page.room() < 24) return;
    page.place(field, { size: 7, grey: true }, page.y());
    page.line(LEFT + WIDTH * 0.28, WIDTH * 0.72, page.y() + 10);
    page.down(18);
  }
  page.place(say('sheet.notes'), { size: 7, grey: true }, page.y());
  page.down(18);
  while (page.y() < BOTTOM) {
    page.line(LEFT, WIDTH, page.y());
    page.down(18);
  }
}
