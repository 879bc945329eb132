import type { ProposalWire, ReviewRow } from '@duologue/contract/bank.ts';

export const SURENESS = ['certain', 'very-likely', 'likely', 'possible', 'guess'] as const;
export type Sureness = (typeof SURENESS)[number];

/** From this chance on (thousandths, as measured) a proposal is called so. */
const FROM: readonly (readonly [Sureness, number])[] = [
  ['certain', 990],
  ['very-likely', 900],
  ['likely', 700],
  ['possible', 400],
];

export const surenessOf = (certainty: number): Sureness => FROM.find(([, from]) => certainty >= from)?.[0] ?? 'guess';

/** What the text of a receipt is searched for: the numbers a proposal pays, and what its reasons name. */
export const wordsOfProposal = ({ parts, because }: ProposalWire): readonly string[] => [
  ...parts.flatMap(({ number }) => (number === null ? [] : [number])),
  // Several numbers come in one value, with commas between them.
  ...because.flatMap(({ values }) =>
    Object.values(values).flatMap((value) => (typeof value === 'string' ? value.split(', ') : [])),
  ),
];

export const wordsOfRow = ({ proposals }: ReviewRow, chosen: number | undefined): readonly string[] =>
  proposals.filter((_, at) => chosen === undefined || at === chosen).flatMap(wordsOfProposal);
