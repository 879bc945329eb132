import { foldWords } from '../cells/fold-words.ts';
import type { IntakeDebtor } from '../intake-record.ts';
import { textAt } from './cell-reader.ts';
import type { ReadPlan } from './read-plan.ts';

type Building = { -readonly [Field in keyof IntakeDebtor]: IntakeDebtor[Field] };
const NO_PHONES: readonly string[] = [];

export type DebtorReader = (cells: readonly string[], above: AboveRow) => IntakeDebtor | undefined;
type AboveRow = { readonly name?: string | undefined; readonly parentName?: string | undefined };

/**
 * The debtor of a row, as `debtorOf` reads it. A ledger lists the items of one debtor below each other and says the same
 * of him in each row: while it does, he is read once, and rows that agree share one debtor.
 */
export function createDebtorReader(plan: ReadPlan): DebtorReader {
  const columns = debtorColumns(plan);
  let last: { readonly cells: readonly string[]; readonly above: AboveRow; readonly debtor: IntakeDebtor } | undefined;
  return (cells, above) => {
    if (last !== undefined && isSameAbove(above, last.above)) {
      const known = last;
      if (columns.every((index) => cells[index] === known.cells[index])) return known.debtor;
    }
    const debtor = debtorOf(cells, plan, above);
    last = debtor === undefined ? undefined : { cells, above, debtor };
    return debtor;
  };
}

const isSameAbove = (one: AboveRow, other: AboveRow) => one.name === other.name && one.parentName === other.parentName;

const DEBTOR_ROLES = [
  'debtorNumber',
  'debtorName',
  'parentName',
  'taxNumber',
  'email',
  'contactName',
  'language',
  'country',
  'debtorKind',
  'postcode',
  'city',
  'region',
] as const;

function debtorColumns({ text, phones, addressLines }: ReadPlan): readonly number[] {
  return [...DEBTOR_ROLES.flatMap((role) => text[role] ?? []), ...phones, ...addressLines];
}

/** The debtor of a row, or `undefined` when neither the row nor the heading above it names one. */
function debtorOf(cells: readonly string[], plan: ReadPlan, above: AboveRow): IntakeDebtor | undefined {
  const { text } = plan;
  const number = textAt(cells, text.debtorNumber);
  const written = textAt(cells, text.debtorName) || above.name || number;
  if (written === '') return undefined;
  const at = plan.parentMark === undefined ? -1 : written.lastIndexOf(plan.parentMark);
  const hasPath = at > 0 && at < written.length - 1;
  const debtor: Building = { name: hasPath ? written.slice(at + 1).trim() : written, phones: phonesOf(cells, plan) };

  const parentName =
    textAt(cells, text.parentName) || (hasPath ? written.slice(0, at).trim() : (above.parentName ?? ''));
  if (number !== '') debtor.number = number;
  if (parentName !== '') debtor.parentName = parentName;
  const taxNumber = textAt(cells, text.taxNumber);
  if (taxNumber !== '') debtor.taxNumber = taxNumber;
  const email = textAt(cells, text.email);
  if (email !== '') debtor.email = email;
  const contactName = textAt(cells, text.contactName);
  if (contactName !== '') debtor.contactName = contactName;
  const language = textAt(cells, text.language);
  if (language !== '') debtor.language = language;
  const country = textAt(cells, text.country);
  if (country !== '') debtor.country = country;
  const kind = kindOf(textAt(cells, text.debtorKind));
  if (kind !== undefined) debtor.kind = kind;
  const address = addressOf(cells, plan, country);
  if (address !== undefined) debtor.address = address;
  return debtor;
}

function phonesOf(cells: readonly string[], { phones }: ReadPlan): readonly string[] {
  if (phones.length === 0) return NO_PHONES;
  const found: string[] = [];
  for (const index of phones) {
    const phone = textAt(cells, index);
    if (phone !== '' && !found.includes(phone)) found.push(phone);
  }
  return found;
}

function addressOf(
  cells: readonly string[],
  { text, addressLines }: ReadPlan,
  country: string,
): IntakeDebtor['address'] {
  const line = addressLines
    .map((index) => textAt(cells, index))
    .filter((part) => part !== '')
    .join(', ');
  const [postcode, city, region] = [textAt(cells, text.postcode), textAt(cells, text.city), textAt(cells, text.region)];
  if (line === '' && postcode === '' && city === '' && region === '') return undefined;
  return {
    ...(line === '' ? {} : { line }),
    ...(postcode === '' ? {} : { postcode }),
    ...(city === '' ? {} : { city }),
    ...(region === '' ? {} : { region }),
    ...(country === '' ? {} : { country }),
  };
}

/** Business or consumer where the word says so plainly; anything else stays unknown. */
function kindOf(text: string): IntakeDebtor['kind'] {
  if (text === '') return undefined;
  const word = foldWords(text);
  if (
    /^(consumer|b2c|private|privat|private person|privatperson|individual|person|particulier|privato|particular|domestic)$/.test(
      word,
    )
  )
    return 'consumer';
  if (
    /^(business|b2b|company|firma|corporate|commercial|organisation|organization|azienda|entreprise|empresa|bedrijf|gewerblich)$/.test(
      word,
    )
  )
    return 'business';
  return undefined;
}
