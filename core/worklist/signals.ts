/**
 * Everything that may move a case up the list. The set is closed, and it is where fairness is reviewed: a signal that
 * stands for age, health, origin, language or family is not added, whatever it predicts. `age` is the age of the debt;
 * it breaks ties and is worth no points.
 */
export const SIGNALS = [
  'callback-due',
  'promise-broken',
  'promise-due-today',
  'dispute-answer-due',
  'next-step-due',
  'money-at-risk',
  'new-overdue',
  'never-contacted',
  'high-late-habit',
  'age',
] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * The tiers, the first on top. Inside a tier points decide; between tiers they never do.
 * `callback-now` lasts for the agreed minute and a quarter of an hour; `callback-missed` is one that we let pass.
 */
export const TIERS = ['callback-now', 'promise-broken', 'callback-missed', 'work', 'later'] as const;
export type Tier = (typeof TIERS)[number];

/** How many points a signal at full strength is worth. Whole numbers of 0 to 9,999: data that a lead can read and change. */
export type Strategy = {
  readonly id: string;
  readonly points: Readonly<Record<Exclude<Signal, 'age'>, number>>;
};

export const STANDARD: Strategy = {
  id: 'standard-1',
  points: {
    'callback-due': 1000,
    'promise-broken': 1000,
    'promise-due-today': 150,
    'dispute-answer-due': 300,
    'next-step-due': 400,
    'money-at-risk': 1000,
    'new-overdue': 100,
    'never-contacted': 150,
    'high-late-habit': 100,
  },
};
