import type { DateStyle } from '@duologue/core/intake/cells/read-date.ts';
import type { DecimalStyle } from '@duologue/core/intake/cells/read-number.ts';
import { dateStyleOf, decimalStyleOf } from '@duologue/core/intake/decide-styles.ts';
import type { ColumnProfile } from '@duologue/core/intake/sheet-profile.ts';
import { accountKey } from './account-text.ts';
import { BANK_ROLES, type BankRole, currencyOfHeading, rolesOfHeading } from './column-roles.ts';

export type BankColumn = {
  readonly index: number;
  readonly header: string;
  readonly role: BankRole;
  readonly dateStyle?: DateStyle;
  readonly decimalStyle?: DecimalStyle;
  /** What the heading says the amounts are in. */
  readonly currency?: string;
};

const DATES: ReadonlySet<BankRole> = new Set(['bookedOn', 'valueOn']);
const AMOUNTS: ReadonlySet<BankRole> = new Set([
  'amount',
  'debit',
  'credit',
  'balance',
  'detailAmount',
  'instructedAmount',
  'charges',
]);
/** Roles that several columns may share: their texts are put together. */
const REPEATABLE: ReadonlySet<BankRole> = new Set(['remittance', 'ignored']);
export const isAmountRole = (role: BankRole) => AMOUNTS.has(role);
export const isDateRole = (role: BankRole) => DATES.has(role);

/** What each column means: by its heading as far as its cells can be that, else by its cells where only one can be. */
export function findColumns(
  profiles: readonly ColumnProfile[],
  given: Readonly<Record<number, string>>,
): readonly BankColumn[] {
  const roles = new Map<number, BankRole>();
  for (const [index, role] of Object.entries(given)) {
    const known = BANK_ROLES.find((name) => name === role);
    if (known !== undefined) roles.set(Number(index), known);
  }
  assignByHeading(profiles, roles);
  assignByLayout(profiles, roles);
  assignByContent(profiles, roles);
  assignRestOfText(profiles, roles);
  settle(profiles, roles);
  return withStyles(profiles, roles);
}

function assignByHeading(profiles: readonly ColumnProfile[], roles: Map<number, BankRole>): void {
  const taken = new Set(roles.values());
  const wanted = profiles
    .flatMap((profile) => rolesOfHeading(profile.header).map((match, choice) => ({ ...match, choice, profile })))
    .sort(
      (left, right) => left.choice - right.choice || left.rank - right.rank || left.profile.index - right.profile.index,
    );
  for (const { role, profile } of wanted) {
    if (roles.has(profile.index) || !fits(role, profile)) continue;
    if (taken.has(role) && !REPEATABLE.has(role)) continue;
    roles.set(profile.index, role);
    taken.add(role);
  }
}

/** Whether the cells can be what the heading says. An empty column contradicts nothing. */
function fits(
  role: BankRole,
  { filled, dates, amounts, excelSerials, currencyCodes, distinct, hasManyValues }: ColumnProfile,
): boolean {
  if (filled === 0) return true;
  const share = (count: number) => count / filled >= 0.5;
  if (DATES.has(role)) return share(dates.count + dates.impossible) || share(excelSerials);
  if (AMOUNTS.has(role)) return share(amounts.count);
  // A currency that no longer exists is one all the same.
  if (role === 'currency' || role === 'instructedCurrency')
    return share(currencyCodes) || (!hasManyValues && distinct.every((value) => /^[A-Z]{3}$/.test(value.trim())));
  if (role === 'direction') return !hasManyValues && distinct.every((value) => directionWord(value) !== undefined);
  if (role === 'exchangeRate') return share(amounts.count);
  if (role === 'name' || role === 'payerName' || role === 'payeeName')
    return !share(amounts.count) && !share(dates.count);
  return true;
}

/** The export of ABN AMRO: account, currency, day, balance before and after, value day, amount, text, and no headings. */
const WITHOUT_HEADINGS: readonly BankRole[] = [
  'ownAccount',
  'currency',
  'bookedOn',
  'ignored',
  'balance',
  'valueOn',
  'amount',
  'remittance',
];

function assignByLayout(profiles: readonly ColumnProfile[], roles: Map<number, BankRole>): void {
  if (roles.size > 0 || profiles.some(({ header }) => header !== '')) return;
  const all = (index: number, kind: (profile: ColumnProfile) => number) => {
    const profile = profiles[index];
    return profile !== undefined && profile.filled > 0 && kind(profile) === profile.filled;
  };
  const isLayout =
    profiles.length === WITHOUT_HEADINGS.length &&
    all(1, ({ currencyCodes }) => currencyCodes) &&
    [2, 5].every((index) => all(index, ({ dates }) => dates.count)) &&
    [3, 4, 6].every((index) => all(index, ({ amounts }) => amounts.count));
  if (isLayout) for (const [index, role] of WITHOUT_HEADINGS.entries()) roles.set(index, role);
}

/** Without a heading, a column of dates or of amounts is what it is only if there is no other one like it. */
function assignByContent(profiles: readonly ColumnProfile[], roles: Map<number, BankRole>): void {
  const has = (role: BankRole) => [...roles.values()].includes(role);
  // A column that only a row or two fill, as one above a table does, is none of the table.
  const most = Math.max(...profiles.map(({ filled }) => filled), 0);
  const free = profiles.filter(({ index, filled }) => !roles.has(index) && filled > 0 && filled * 4 > most);
  const only = (test: (profile: ColumnProfile) => boolean) => {
    const found = free.filter((profile) => !roles.has(profile.index) && test(profile));
    return found.length === 1 ? found[0] : undefined;
  };
  const date = has('bookedOn') || has('valueOn') ? undefined : only(({ dates, filled }) => dates.count * 2 >= filled);
  if (date !== undefined) roles.set(date.index, 'bookedOn');
  const hasMoney = has('amount') || has('debit') || has('credit');
  const amount = hasMoney ? undefined : only(isMoney);
  if (amount !== undefined && !mayBeOneSide(amount, profiles)) roles.set(amount.index, 'amount');
  // Accounts under a heading that is not known are those of the other side; ours has a heading or is above the table.
  const accounts = has('account') ? undefined : only(({ distinct }) => distinct.length > 0 && distinct.every(isIban));
  if (accounts !== undefined && has('ownAccount')) roles.set(accounts.index, 'account');
  // The only column of words is the text, whatever it is called.
  if (!has('remittance') && !has('typeText') && !has('name')) {
    const text = only(({ words, filled, hasManyValues }) => words * 2 >= filled && (hasManyValues || filled < 4));
    if (text !== undefined) roles.set(text.index, 'remittance');
  }
  // A file without headings at all: what is words is text.
  if (profiles.some(({ header }) => header !== '')) return;
  for (const { index, words, filled } of free)
    if (!roles.has(index) && words * 2 >= filled) roles.set(index, 'remittance');
}

const isIban = (text: string) => /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}$/.test(text.trim());

/** Text behind a column of text, under no heading of its own, goes on with it. */
function assignRestOfText(profiles: readonly ColumnProfile[], roles: Map<number, BankRole>): void {
  for (const { index, header, words } of profiles)
    if (header === '' && words > 0 && !roles.has(index) && roles.get(index - 1) === 'remittance')
      roles.set(index, 'remittance');
}

/** Amounts with decimals or signs: whole numbers are as likely numbers of something. */
function isMoney({ amounts, filled, excelSerials }: ColumnProfile): boolean {
  const looksSo = amounts.point + amounts.comma + amounts.either + amounts.negative > 0;
  return amounts.count * 2 >= filled && looksSo && excelSerials < filled;
}

/** Amounts without a sign beside an empty column, both without a heading: what went out, or what came in. */
function mayBeOneSide({ index, header, amounts }: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const isEmpty = (at: number) => profiles[at]?.filled === 0 && profiles[at]?.header === '';
  return header === '' && amounts.negative === 0 && (isEmpty(index - 1) || isEmpty(index + 1));
}

/** What one column says about another. */
function settle(profiles: readonly ColumnProfile[], roles: Map<number, BankRole>): void {
  const at = (role: BankRole) => [...roles].find(([, found]) => found === role)?.[0];
  const move = (from: BankRole, to: BankRole) => {
    const index = at(from);
    if (index !== undefined) roles.set(index, to);
  };
  settleMoney(profiles, roles, at);
  // What is called a reference and has no figure in it is a text.
  const reference = profiles[at('creditorReference') ?? -1];
  const inWords = reference?.distinct.filter((value) => !/\d/.test(value)).length ?? 0;
  if (reference !== undefined && inWords * 2 > reference.distinct.length) move('creditorReference', 'remittance');
  // Without a heading that we know, all that is words is what the payer wrote, of which nothing may be lost.
  if (at('remittance') === undefined)
    for (const { index, header, words, filled } of profiles)
      if (!roles.has(index) && header !== '' && words > 0 && words * 2 >= filled) roles.set(index, 'remittance');
  if (at('remittance') === undefined) move('typeText', 'remittance');
  // One side alone is the other side; with both, the direction of the money says which.
  const payer = profiles[at('payerName') ?? -1]?.header ?? '';
  if (at('name') === undefined && (at('payerName') === undefined) !== (at('payeeName') === undefined)) {
    // `Payer`, alone, is who of us paid.
    if (!/^payer( name)?$/i.test(payer)) move('payerName', 'name');
    move('payeeName', 'name');
  }
  // An account that changes from row to row is not ours, unless the other side has a column of its own.
  settleAccounts(profiles, roles, at);
  const own = at('ownAccount');
  const found = own === undefined ? undefined : profiles[own];
  if (own === undefined || found === undefined || at('account') !== undefined) return;
  // Names of accounts are those of one's own, however many there are.
  if (/name|bezeichnung/i.test(found.header)) return;
  const isPlain = /^iban$/i.test(found.header);
  const isSeveral = found.hasManyValues || new Set(found.distinct.map(accountKey)).size > 1;
  if (isSeveral || (isPlain && found.filled === 1)) {
    roles.set(own, 'account');
    settleAccounts(profiles, roles, at);
  }
}

const SAYS_OWN = /auftrag|own|eigen/i;

/** Two columns of accounts: the one that says so is ours, and the other one is not. */
function settleAccounts(
  profiles: readonly ColumnProfile[],
  roles: Map<number, BankRole>,
  at: (role: BankRole) => number | undefined,
): void {
  const left = profiles.find(
    ({ index, header, filled }) =>
      !roles.has(index) && filled > 0 && rolesOfHeading(header).some(({ role }) => role === 'ownAccount'),
  );
  if (left === undefined) return;
  const own = at('ownAccount');
  if (own === undefined) roles.set(left.index, 'ownAccount');
  else if (at('account') === undefined && SAYS_OWN.test(profiles[own]?.header ?? '') && !SAYS_OWN.test(left.header))
    roles.set(left.index, 'account');
}

function settleMoney(
  profiles: readonly ColumnProfile[],
  roles: Map<number, BankRole>,
  at: (role: BankRole) => number | undefined,
): void {
  // `Amount Currency` is the amount in the currency that stands beside it.
  const [foreign, currency] = [at('instructedAmount'), at('currency')];
  const isOdoo = /^amount currency$/i.test(profiles[foreign ?? -1]?.header.trim() ?? '');
  if (isOdoo && currency !== undefined && at('instructedCurrency') === undefined)
    roles.set(currency, 'instructedCurrency');
  // An amount column that nobody filled, beside one for each direction.
  const amount = at('amount');
  const sides = [at('debit'), at('credit')].flatMap((index) => (index === undefined ? [] : index));
  if (amount !== undefined && sides.length > 0 && profiles[amount]?.filled === 0) roles.set(amount, 'ignored');
  // Gross, fee and net: the net is what moves on the account.
  const net = profiles.find(({ index, header }) => !roles.has(index) && /^net(to)?( amount)?$/i.test(header.trim()));
  if (net !== undefined && amount !== undefined && at('charges') !== undefined) {
    roles.set(amount, 'instructedAmount');
    roles.set(net.index, 'amount');
  }
  // Amounts without a sign, and a kind that is always debit or credit.
  const kind = at('typeText');
  if (kind === undefined || amount === undefined || at('direction') !== undefined) return;
  const { hasManyValues = true, distinct = [], filled = 0 } = profiles[kind] ?? {};
  const isDirection = filled > 0 && !hasManyValues && distinct.every((value) => directionWord(value) !== undefined);
  if (isDirection && profiles[amount]?.amounts.negative === 0) roles.set(kind, 'direction');
}

function withStyles(profiles: readonly ColumnProfile[], roles: ReadonlyMap<number, BankRole>): readonly BankColumn[] {
  const having = (test: (role: BankRole) => boolean) =>
    profiles.filter(({ index }) => test(roles.get(index) ?? 'ignored'));
  const [dates, amounts] = [having(isDateRole), having(isAmountRole)];
  return profiles.map((profile) => {
    const { index, header } = profile;
    const role = roles.get(index) ?? 'ignored';
    const named = isAmountRole(role) ? currencyOfHeading(header) : undefined;
    return {
      index,
      header,
      role,
      ...(isDateRole(role) ? { dateStyle: dateStyleOf(profile, dates) } : {}),
      ...(isAmountRole(role) ? { decimalStyle: decimalStyleOf(profile, amounts) } : {}),
      ...(named === undefined ? {} : { currency: named }),
    };
  });
}

const DEBIT =
  /^(d|db|dr|dbit|debit|debet|s|soll|af|out|-|dare|addebito|cargo|debe|uit|ut|belastung|lastschrift|ausgang|sortie|uscita|withdrawal|d debit)$/;
const CREDIT =
  /^(c|cr|crdt|credit|h|haben|bij|in|\+|avere|accredito|abono|haber|inn|gutschrift|eingang|entree|entrata|deposit|k|kredit|c credit)$/;

/** `D`, `Soll`, `Af`: money went; `C`, `Haben`, `Bij`: money came. */
export function directionWord(text: string): 'debit' | 'credit' | undefined {
  const word = text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.()]/g, '');
  if (DEBIT.test(word)) return 'debit';
  return CREDIT.test(word) ? 'credit' : undefined;
}
