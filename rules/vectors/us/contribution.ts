import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import type {
  ConsentFact,
  ContactFacts,
  LimitationFact,
  StateFact,
  StopFact,
} from '@duologue/core/compliance/facts/facts.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';

/** What one line of a vector adds to the facts. */
export type Contribution = {
  readonly events?: readonly ContactEvent[];
  readonly stops?: readonly StopFact[];
  readonly states?: readonly StateFact[];
  readonly consents?: readonly ConsentFact[];
  readonly milestones?: Readonly<Record<string, Instant>>;
  readonly answers?: Readonly<Record<string, 'yes' | 'no'>>;
  readonly traits?: readonly string[];
  readonly circumstances?: readonly string[];
  readonly limitation?: LimitationFact;
  readonly product?: string;
  /** What ends or takes back what earlier lines brought. */
  readonly ends?: {
    readonly at: Instant;
    readonly states?: readonly string[];
    readonly consents?: readonly string[];
    readonly stops?: readonly string[];
  };
};

export const NOTHING: Contribution = {};

type Gathered = Pick<ContactFacts, 'milestones' | 'answers'> & {
  readonly events: readonly ContactEvent[];
  readonly stops: readonly StopFact[];
  readonly states: readonly StateFact[];
  readonly consents: readonly ConsentFact[];
  readonly traits: readonly string[];
  readonly circumstances: readonly string[];
  readonly limitation: LimitationFact;
  readonly product?: string;
};

/** Puts the lines together in their order. A debt of which nothing is said is not too old. */
export function gather(contributions: readonly Contribution[]): Gathered {
  const start: Gathered = {
    events: [],
    stops: [],
    states: [],
    consents: [],
    traits: [],
    circumstances: [],
    milestones: {},
    answers: {},
    limitation: { declared: 'running' },
  };
  return contributions.reduce(add, start);
}

function add(gathered: Gathered, line: Contribution): Gathered {
  const { states: endedStates = [], consents: endedConsents = [], stops: endedStops = [], at } = line.ends ?? {};
  const stillHolds = (state: StateFact) => !endedStates.includes(state.state);
  const consents = gathered.consents.map((consent) =>
    at !== undefined && consent.revokedAt === null && endedConsents.includes(consent.to)
      ? { ...consent, revokedAt: at }
      : consent,
  );
  const stops = gathered.stops.map((stop) =>
    at !== undefined && stop.withdrawnAt === null && endedStops.includes(stop.scope.kind)
      ? { ...stop, withdrawnAt: at }
      : stop,
  );
  const product = line.product ?? gathered.product;
  return {
    events: [...gathered.events, ...(line.events ?? [])],
    stops: [...stops, ...(line.stops ?? [])],
    states: [...gathered.states.filter(stillHolds), ...(line.states ?? [])],
    consents: [...consents, ...(line.consents ?? [])],
    traits: [...gathered.traits, ...(line.traits ?? [])],
    circumstances: [...gathered.circumstances, ...(line.circumstances ?? [])],
    milestones: { ...gathered.milestones, ...line.milestones },
    answers: { ...gathered.answers, ...line.answers },
    limitation: line.limitation ?? gathered.limitation,
    ...(product !== undefined && { product }),
  };
}
