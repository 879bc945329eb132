/**
 * Years to sue in each state, as suggestions: published tables contradict each other, and choice of law, accrual and
 * revival differ. A lawyer's date for each debt beats them; nothing refuses because of them. All are from memory (`M`)
 * but for the District of Columbia (`P`); `isContradicted` marks those on which tables disagree. Sales of goods: four
 * years in most states (UCC 2-725).
 */
export type LimitationPeriod = {
  readonly state: string;
  /** Written contract, spoken contract, open account or card; the shortest where it depends. */
  readonly written: number;
  readonly oral: number;
  readonly account: number;
  readonly confidence: 'P' | 'M';
  readonly isContradicted: boolean;
  /** The right itself ends, not only the suit. */
  readonly extinguishes: boolean;
  readonly note?: string;
};

/** `ST written oral account`, `!` where tables disagree. */
const TABLE = `
AL 6 6 3|AK! 3 3 3|AZ! 6 3 3|AR! 5 3 3|CA 4 2 4|CO! 3 3 6|CT! 6 3 3|DE! 3 3 3|DC 3 3 3|FL! 5 4 4|GA! 6 4 4|HI 6 6 6
ID 5 4 4|IL 10 5 5|IN! 6 6 6|IA! 10 5 5|KS 5 3 3|KY! 10 5 5|LA! 10 10 3|ME 6 6 6|MD! 3 3 3|MA 6 6 6|MI 6 6 6|MN 6 6 6
MS 3 3 3|MO! 5 5 5|MT! 8 5 5|NE 5 4 4|NV 6 4 4|NH 3 3 3|NJ! 6 6 6|NM 6 4 4|NY! 6 6 3|NC 3 3 3|ND 6 6 6|OH! 6 4 6
OK 5 3 3|OR 6 6 6|PA 4 4 4|RI! 10 10 10|SC 3 3 3|SD 6 6 6|TN! 6 6 6|TX 4 4 4|UT 6 4 4|VT! 6 6 6|VA! 5 3 3|WA! 6 3 6
WV 10 5 5|WI 6 6 6|WY! 10 8 8`;

const NOTES: Readonly<Record<string, string>> = {
  AZ: 'cards 6',
  CO: 'liquidated debts 6',
  CT: 'cards 6 by some tables',
  DC: 'consumer debts 3 even under seal, and no revival: D.C. Code 12-301(7), 28-3814(l) and (o)',
  GA: 'cards 6',
  IN: 'written contracts not for money 10',
  KY: '15 if made before July 2014',
  LA: 'notes 5',
  MD: 'sealed 12',
  MO: 'promises to pay money 10',
  MS: 'the right itself ends',
  NY: 'consumer credit 3: CPLR 214-i',
  OH: 'since 2021',
  WI: 'the right itself ends',
};

export const limitationPeriods: readonly LimitationPeriod[] = TABLE.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [name = '', written = '', oral = '', account = ''] = row.split(' ');
    const state = name.slice(0, 2);
    const note = NOTES[state];
    return {
      state,
      written: Number(written),
      oral: Number(oral),
      account: Number(account),
      confidence: state === 'DC' ? 'P' : 'M',
      isContradicted: name.endsWith('!'),
      extinguishes: state === 'WI' || state === 'MS',
      ...(note !== undefined && { note }),
    };
  });

/** The periods suggested for a state, or `undefined` where there is no table. */
export const limitationPeriodOf = (state: string): LimitationPeriod | undefined =>
  limitationPeriods.find((period) => period.state === state);
