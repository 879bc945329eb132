import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { addMs, MINUTE_MS } from '@duologue/core/calendar/instant.ts';
import { beforeAll, expect, test, vi } from 'vitest';

/**
 * Each kind of check is made wrong on purpose, in the smallest way that would do harm, and the packs are asked about
 * their own examples again. An example that no longer comes out as its author wrote is the alarm.
 */

type Module = Readonly<Record<string, unknown>>;
type Judge = (...args: readonly unknown[]) => { readonly result: string };
type Fault = {
  readonly kind: string;
  readonly what: string;
  readonly file: string;
  readonly plant: (real: Module) => Module;
};

const CHECKS = '@duologue/core/compliance/checks';
const allowed = () => ({ result: 'satisfied' });

/** Replaces one judge; the others stay as they are. */
const wrap = (name: string, wrong: (real: Judge) => Judge) => (real: Module) => ({
  ...real,
  [name]: wrong(real[name] as Judge),
});
const forgets = (name: string, missing = 'violated') =>
  wrap(name, (real) => (...args) => {
    const answer = real(...args);
    return answer.result === missing ? allowed() : answer;
  });
/** The check is asked with one of its figures moved. */
const moves = (name: string, change: (check: Record<string, number>) => object) =>
  wrap(
    name,
    (real) =>
      (check, ...rest) =>
        real({ ...(check as object), ...change(check as never) }, ...rest),
  );

const faults: readonly Fault[] = [
  {
    kind: 'time-window',
    what: 'the minute at which it closes still counts as open',
    file: `${CHECKS}/opening.ts`,
    plant: (real) => ({
      ...real,
      isWithin: (hours: readonly { days: number[]; fromMinute: number; toMinute: number }[], clock: never) =>
        (real['isWithin'] as (hours: unknown, clock: unknown) => boolean)(
          hours.map((open) => ({ ...open, toMinute: open.toMinute + 1 })),
          clock,
        ),
    }),
  },
  {
    kind: 'time-window',
    what: 'an unknown zone is no obstacle',
    file: `${CHECKS}/hours.ts`,
    plant: forgets('judgeTimeWindow', 'unknown'),
  },
  {
    kind: 'window-ends-soon',
    what: 'a minute too short',
    file: `${CHECKS}/hours.ts`,
    plant: moves('judgeEndsSoon', ({ minutes = 0 }) => ({ minutes: minutes - 1 })),
  },
  { kind: 'asked-times', what: 'wishes are forgotten', file: `${CHECKS}/hours.ts`, plant: forgets('judgeAskedTimes') },
  {
    kind: 'closed-days',
    what: 'holidays are forgotten',
    file: `${CHECKS}/hours.ts`,
    plant: forgets('judgeClosedDays'),
  },
  {
    kind: 'rolling-count',
    what: 'one more than the limit',
    file: `${CHECKS}/counts.ts`,
    plant: moves('judgeCap', ({ eventsMax }) => (eventsMax === undefined ? {} : { eventsMax: eventsMax + 1 })),
  },
  {
    kind: 'rest-after-event',
    what: 'a day too short',
    file: `${CHECKS}/counts.ts`,
    plant: moves('judgeCap', ({ days }) => (days === undefined ? {} : { days: days - 1 })),
  },
  {
    kind: 'minimum-gap',
    what: 'a minute too short',
    file: `${CHECKS}/counts.ts`,
    plant: moves('judgeMinimumGap', ({ minutes = 0 }) => ({ minutes: minutes - 1 })),
  },
  {
    kind: 'once-only',
    what: 'the first time is forgotten',
    file: `${CHECKS}/counts.ts`,
    plant: forgets('judgeOnceOnly'),
  },
  { kind: 'state-block', what: 'states are forgotten', file: `${CHECKS}/blocks.ts`, plant: forgets('judgeStateBlock') },
  {
    kind: 'waiting-period',
    what: 'a day too short',
    file: `${CHECKS}/blocks.ts`,
    plant: moves('judgeWaitingPeriod', ({ days = 0 }) => ({ days: days - 1 })),
  },
  {
    kind: 'waiting-period',
    what: 'a notice nobody knows of went out',
    file: `${CHECKS}/blocks.ts`,
    plant: forgets('judgeWaitingPeriod', 'unknown'),
  },
  {
    kind: 'needs',
    what: 'what nobody answered is a yes',
    file: `${CHECKS}/needs.ts`,
    plant: forgets('judgeNeeds', 'unknown'),
  },
  {
    kind: 'limitation',
    what: 'a year too long',
    file: `${CHECKS}/needs.ts`,
    plant: moves('judgeLimitation', ({ years = 0 }) => ({ years: years + 1 })),
  },
  {
    kind: 'content',
    what: 'what must be said may be left out',
    file: `${CHECKS}/content.ts`,
    plant: moves('judgeContent', () => ({ required: [] })),
  },
  {
    kind: 'content',
    what: 'what must not be said is not looked for',
    file: `${CHECKS}/content.ts`,
    plant: moves('judgeContent', () => ({ forbidden: [] })),
  },
  {
    kind: 'recording',
    what: 'an announcement is not waited for',
    file: `${CHECKS}/content.ts`,
    plant: forgets('judgeRecording'),
  },
  {
    kind: 'stop-request',
    what: 'requests are forgotten',
    file: `${CHECKS}/blocks.ts`,
    plant: forgets('judgeStopRequest'),
  },
  { kind: 'hold', what: 'holds are forgotten', file: `${CHECKS}/blocks.ts`, plant: forgets('judgeHold') },
  { kind: 'still-owed', what: 'what is paid is owed', file: `${CHECKS}/blocks.ts`, plant: forgets('judgeStillOwed') },
  {
    kind: 'account-open',
    what: 'what nobody knows is open',
    file: `${CHECKS}/blocks.ts`,
    plant: forgets('judgeAccountOpen', 'unknown'),
  },
  {
    kind: 'number-theirs',
    what: 'a stranger is called again',
    file: `${CHECKS}/blocks.ts`,
    plant: forgets('judgeNumberTheirs'),
  },
  {
    kind: 'place-known',
    what: 'anywhere will do',
    file: `${CHECKS}/blocks.ts`,
    plant: forgets('judgePlaceKnown', 'unknown'),
  },
  {
    kind: 'history-known',
    what: 'no history is no calls',
    file: `${CHECKS}/blocks.ts`,
    plant: forgets('judgeHistoryKnown', 'unknown'),
  },
  {
    kind: 'never',
    what: 'never is sometimes',
    file: `${CHECKS}/judge.ts`,
    plant: wrap(
      'judge',
      (real) =>
        (check, ...rest) =>
          (check as { kind: string }).kind === 'never' ? allowed() : real(check, ...rest),
    ),
  },
  {
    kind: 'any, with an exception',
    what: 'every exception holds',
    file: `${CHECKS}/exceptions.ts`,
    plant: (real) => ({ ...real, exceptionAt: (exceptions: readonly unknown[] | undefined) => exceptions?.[0] }),
  },
  {
    kind: 'any',
    what: 'the clock is a minute late',
    file: '@duologue/core/calendar/local-time.ts',
    plant: wrap('wallClock', (real) => (table, zone, at) => real(table, zone, addMs(at as never, MINUTE_MS))),
  },
];

/** The fault that is planted now. The modules are loaded once, each behind a switch. */
let planted: Fault | undefined;

function behindSwitch(file: string, real: Module): Module {
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value];
      const choose = (...args: readonly unknown[]) => {
        const module = planted?.file === file ? planted.plant(real) : real;
        return (module[name] as (...given: readonly unknown[]) => unknown)(...args);
      };
      return [name, choose];
    }),
  );
}

beforeAll(() => {
  vi.resetModules();
  for (const file of new Set(faults.map((fault) => fault.file))) {
    vi.doMock(file, async (original) => behindSwitch(file, await original<Module>()));
  }
  return () => {
    for (const { file } of faults) vi.doUnmock(file);
  };
});

/** How many examples of all packs come out otherwise than written. */
async function alarms(fault?: Fault): Promise<number> {
  const { checkExamples } = await import('@duologue/core/compliance/packs/check-examples.ts');
  const { basePack } = await import('@duologue/core/compliance/packs/base-pack.ts');
  const { allPacks } = await import('./packs.ts');
  planted = fault;
  try {
    return [basePack, ...allPacks].flatMap((pack) => checkExamples(pack, builtInZoneTable)).length;
  } finally {
    planted = undefined;
  }
}

test('without a fault there is no alarm', async () => {
  expect(await alarms()).toBe(0);
});

test.each(faults)('$kind: $what', async (fault) => {
  expect(await alarms(fault)).toBeGreaterThan(0);
});

test('every kind of check that a pack uses has its fault', async () => {
  const { basePack } = await import('@duologue/core/compliance/packs/base-pack.ts');
  const { allPacks } = await import('./packs.ts');
  const used = new Set([basePack, ...allPacks].flatMap((pack) => pack.rules.map(({ check }) => check.kind)));
  const planted = new Set(faults.map(({ kind }) => kind));
  expect([...used].filter((kind) => !planted.has(kind))).toEqual([]);
});
