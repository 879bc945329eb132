import type { MoneyWire } from '@duologue/contract/wire.ts';
import { STAGE_IDS } from '@duologue/core/calls/stages.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';
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

export type Sheet = {
  readonly brief: BriefWire;
  readonly guide: GuidePage;
  readonly text: Text;
  readonly language: SheetLanguage;
  readonly printedAt: string;
};

/** P05: the brief as a page of A4 with room to write, and on its back what to say, for those who dial by hand. */
export async function printSheet({ brief, guide, text, language, printedAt }: Sheet): Promise<Uint8Array> {
  const page = openPage(`${text('sheet.title')}: ${brief.debtor.name}`, language);
  const amount = (value: MoneyWire) => formatAmount(value, language);
  writeHead(page, brief, text, printedAt);
  writeWhom(page, brief, text);
  writeGate(page, brief, text, { language, amount });
  writeItems(page, brief, text, amount);
  writePast(page, brief, text, amount);
  writeForm(page, text);
  page.next();
  writeGuide(page, guide, text);
  return page.finish();
}

type Amount = (value: MoneyWire) => string;

function writeHead(page: Page, { debtor, creditor, asOf }: BriefWire, say: Text, printedAt: string): void {
  page.row([
    [debtor.name, { size: 16, bold: true, width: WIDTH * 0.72 }],
    [say('sheet.title'), { size: 9, grey: true, align: 'right' }],
  ]);
  const number = debtor.number === null ? [] : [`${say('sheet.debtorNumber')} ${debtor.number}`];
  const place = [...number, debtor.address, debtor.country].filter((part) => part !== null && part !== '');
  page.row([[place.join(' · '), { grey: true }]]);
  page.row([
    [`${say('sheet.creditor')}: ${creditor.name}`, { grey: true, width: WIDTH * 0.5 }],
    [
      `${say('sheet.ledgerOf')} ${asOf ?? '–'} · ${say('sheet.printedOn')} ${printedAt}`,
      { grey: true, align: 'right' },
    ],
  ]);
  page.rule(1);
}

function writeWhom(page: Page, { phones, people }: BriefWire, say: Text): void {
  const numbers = phones.filter(({ state }) => state !== 'wrong').slice(0, PHONES_MAX);
  page.row([
    [
      numbers.length === 0 ? say('sheet.noNumber') : numbers.map(({ number }) => number).join('   '),
      { size: 12, bold: true },
    ],
  ]);
  for (const { name, role, manner } of people.slice(0, PEOPLE_MAX)) {
    const told = [role, manner].filter((part) => part !== null && part !== '').join(', ');
    page.row([[`${say('sheet.askFor')}: ${name}${told === '' ? '' : ` (${told})`}`]]);
  }
}

function writeGate(
  page: Page,
  { decision, objective, balance, stillOwed }: BriefWire,
  say: Text,
  { language, amount }: { readonly language: SheetLanguage; readonly amount: Amount },
): void {
  page.down(3);
  if (decision !== null) {
    const next =
      decision.nextAllowedAt === null ? '' : ` · ${say('sheet.from')} ${decision.nextAllowedAt.slice(0, 16)}Z`;
    page.row([[`${say('sheet.gate')} ${say(`sheet.verdict.${decision.verdict}`)}${next}`, { bold: true }]]);
    const refusing = decision.findings.filter(({ result, effect }) => result !== 'satisfied' && effect !== 'info');
    for (const { sentence, values, citation } of refusing.slice(0, 3)) {
      page.row([[`– ${fill(sentence[language], values)} (${citation})`, { size: 8 }]]);
    }
  }
  const ask = stillOwed.ask.map(amount).join(' + ');
  page.row([[ask === '' ? say('sheet.nothingToAsk') : `${say('sheet.toAsk')}: ${ask}`, { size: 12, bold: true }]]);
  const goal = say.say({ code: `cases.objective.${objective.kind}`, values: {} });
  const much = objective.amount === null ? '' : `: ${amount(objective.amount)}`;
  const until = objective.byOn === null ? '' : ` ${say('sheet.by')} ${objective.byOn}`;
  page.row([[`${say('sheet.objective')}: ${goal}${much}${until}`, { size: 11, bold: true }]]);
  for (const { open, overdue, disputed } of balance) {
    page.row([
      [`${say('sheet.open')} ${amount(open)}`, { width: WIDTH / 3 }],
      [`${say('sheet.overdue')} ${amount(overdue)}`, { x: LEFT + WIDTH / 3, width: WIDTH / 3 }],
      [`${say('sheet.disputed')} ${amount(disputed)}`, { x: LEFT + (WIDTH * 2) / 3, width: WIDTH / 3 }],
    ]);
  }
  page.down(2);
}

/** The figures of a finding in its sentence. */
function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '–'));
}

function writeItems(page: Page, { items, moreItems }: BriefWire, say: Text, amount: Amount): void {
  const at = (share: number, width: number) => ({ x: LEFT + WIDTH * share, width: WIDTH * width, size: 8 });
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
      [item.issuedOn ?? '', at(0.3, 0.15)],
      [item.dueOn ?? '', at(0.45, 0.15)],
      [days, { ...at(0.6, 0.08), align: 'right' }],
      [amount(item.open), { ...at(0.7, 0.3), align: 'right' }],
    ]);
  }
  const left = Math.max(0, items.length - ITEMS_MAX) + moreItems;
  if (left > 0) page.row([[`+ ${left} ${say('sheet.more')}`, { size: 8, grey: true }]]);
  page.rule();
}

function writePast(page: Page, brief: BriefWire, say: Text, amount: Amount): void {
  const { habits, promises, promisesKept, promisesBroken, lastContacts, questions } = brief;
  const values = { paid: habits.paidItems, late: habits.shareLatePercent ?? 0, days: habits.averageDaysLate ?? 0 };
  const paying = habits.paidItems === 0 ? say('sheet.noHistory') : say('sheet.habitsText', values);
  page.row([[`${say('sheet.habits')}: ${paying}`, { size: 8 }]]);
  const [latest] = promises;
  const told = latest === undefined ? '' : ` · ${amount(latest.amount)} ${say('sheet.by')} ${latest.dueOn}`;
  const counts = say('sheet.keptBroken', { kept: promisesKept, broken: promisesBroken });
  page.row([[`${say('sheet.promises')}: ${counts}${told}`, { size: 8 }]]);
  for (const { startedAt, by, lineResult, person, notes } of lastContacts.slice(0, CONTACTS_MAX)) {
    const line = lineResult === null ? '' : say.say({ code: `calls.line.${lineResult}`, values: {} });
    const parts = [startedAt.slice(0, 10), by, line, person ?? '', notes].filter((part) => part !== '');
    page.row([[`${say('sheet.lastContacts')}: ${parts.join(' · ')}`, { size: 8 }]]);
  }
  const asked = questions.slice(0, QUESTIONS_MAX).map(say.say);
  if (asked.length > 0) page.row([[`${say('sheet.questions')}: ${asked.join(' · ')}`, { size: 8, bold: true }]]);
  page.rule();
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

const SEPARATORS = { en: [',', '.'], de: ['.', ','], it: ['.', ','] } as const;

/** `1.234,50 EUR`: grouped as the language does, the code beside it. */
function formatAmount({ currency, minor }: MoneyWire, language: SheetLanguage): string {
  const known = parseCurrency(currency);
  if (known === undefined) return `${minor} ${currency}`;
  const [group, point] = SEPARATORS[language];
  const [units = '', fraction] = formatDecimal(money(known, BigInt(minor))).split('.');
  const grouped = units.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${grouped}${fraction === undefined ? '' : `${point}${fraction}`} ${currency}`;
}
