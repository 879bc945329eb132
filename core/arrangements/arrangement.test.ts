import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import type { ArrangementId, ItemId, PromiseId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import type { Entry } from '../ledger/entries.ts';
import { amountOf, entryOf } from '../ledger/testing.ts';
import { formatDecimal } from '../money/decimal.ts';
import { toMoneyData } from '../money/money-data.ts';
import type { Arrangement } from './arrangement.ts';
import { type ArrangementProposal, decideArrangement } from './decide-arrangement.ts';
import { decideMove, suspensionsFor } from './move-arrangement.ts';
import type { PromiseToPay } from './promise.ts';
import { A, agree, B, givenOn, judgeOnce, moved, proposalOf } from './testing.ts';

const TODAY = '2026-11-18';
// Each is due on a weekday; two business days of grace follow.
const THREE = '2026-12-01 100.00, 2027-01-04 100.00, 2027-02-01 100.00';
const plan = () => agree(proposalOf('plan', THREE), givenOn(TODAY));

/**
 * `as on DATE books DATE: STATUS BEHIND INSTALMENTS` judges; the instalments are told by their first letters (p pending,
 * d due, g in-grace, k kept, l kept-late, h part-kept, b broken, c cancelled). Every other line is an entry, and stands.
 */
function arrangementStory(
  story: string,
  start: Arrangement = plan(),
  beside: readonly PromiseToPay[] = [],
): Arrangement {
  const letters: Readonly<Record<string, string>> = { 'part-kept': 'h', 'kept-late': 'l', 'in-grace': 'g' };
  const entries: Entry[] = [];
  let arrangement = start;
  for (const line of story
    .trim()
    .split('\n')
    .map((text) => text.trim())) {
    const asked = /^as on (\S+) books (\S+): (.*)$/.exec(line);
    if (asked === null) {
      entries.push(entryOf(line));
      continue;
    }
    const [, today = '', books = '', expected] = asked;
    const day = { today: on(today), books: books === 'unknown' ? ('unknown' as const) : on(books) };
    const night = judgeOnce(arrangement, entries, day, { beside });
    arrangement = night.arrangement;
    const told = arrangement.instalments.map(({ status }) => letters[status] ?? status[0]).join('');
    const { standing } = night.word;
    expect(
      `${standing.status}${standing.awaitingBooks ? '?' : ''} ${formatDecimal(standing.behind)} ${told}`,
      line,
    ).toBe(expected);
    expect(judgeOnce(arrangement, entries, day, { beside }).events, `${line}, again`).toEqual([]);
  }
  return arrangement;
}

describe('the life of a plan', () => {
  test('paid as agreed', () => {
    arrangementStory(`
      as on 2026-11-19 books 2026-11-19: accepted 0.00 ppp
      as on 2026-12-01 books 2026-11-30: active 0.00 dpp
      2026-12-01 paid P1 100.00
      as on 2026-12-02 books 2026-12-02: active 0.00 kpp
      2027-01-05 paid P2 100.00
      as on 2027-01-06 books 2027-01-06: active 0.00 klp
      2027-01-29 paid P3 100.00
      as on 2027-01-30 books 2027-01-30: completed 0.00 klk
    `);
  });

  test('paid ahead in one sum', () => {
    arrangementStory(`
      2026-11-20 paid P1 300.00
      as on 2026-11-20 books 2026-11-20: completed 0.00 kkk
    `);
  });

  test('late once the books reach past the grace, not before; and defaulted with the second', () => {
    arrangementStory(`
      as on 2026-12-03 books 2026-12-03: active 0.00 gpp
      as on 2026-12-04 books 2026-12-02: active? 0.00 gpp
      as on 2026-12-20 books unknown: active? 0.00 gpp
      as on 2026-12-04 books 2026-12-03: late 100.00 bpp
      as on 2027-01-06 books 2027-01-06: late 100.00 bgp
      as on 2027-01-07 books 2027-01-06: defaulted 200.00 bbc
    `);
  });

  test('a part of an instalment is a part, and the plan is late by the rest', () => {
    arrangementStory(`
      2026-12-01 paid P1 40.00
      as on 2026-12-04 books 2026-12-04: late 60.00 hpp
    `);
  });

  test('money that comes late brings it up again and does not keep the next instalment', () => {
    arrangementStory(`
      as on 2026-12-04 books 2026-12-04: late 100.00 bpp
      2026-12-14 paid P1 100.00
      as on 2026-12-15 books 2026-12-15: active 0.00 bpp
      2027-01-04 paid P2 100.00
      2027-02-01 paid P3 100.00
      as on 2027-02-04 books 2027-02-04: completed 0.00 bkk
    `);
  });

  test('the last instalment missed is a default', () => {
    arrangementStory(`
      2026-12-01 paid P1 100.00
      2027-01-04 paid P2 100.00
      as on 2027-02-03 books 2027-02-03: active 0.00 kkg
      as on 2027-02-04 books 2027-02-03: defaulted 100.00 kkb
    `);
  });

  test('a bounced payment takes the word back, and a found one gives it back', () => {
    arrangementStory(`
      2026-12-01 paid P1 300.00
      as on 2026-12-04 books 2026-12-04: completed 0.00 kkk
      2026-12-10 reversed P1
      as on 2027-01-08 books 2027-01-08: defaulted 200.00 bbc
      2026-12-01 paid P2 200.00
      as on 2027-01-09 books 2027-01-09: active 0.00 kkp
    `);
  });

  test('a word given beside it, to catch up, counts for both', () => {
    const catchUp: PromiseToPay = {
      promiseId: 'P' as PromiseId,
      amount: amountOf('100.00'),
      madeOn: on('2026-12-07'),
      dueOn: on('2026-12-11'),
      graceUntil: on('2026-12-15'),
      items: [],
      status: 'pending',
    };
    const entries = [entryOf('2026-12-11 paid P1 100.00')];
    const late = moved(plan(), 'late');
    const night = judgeOnce(late, entries, { today: on('2026-12-16'), books: on('2026-12-16') }, { beside: [catchUp] });
    expect(night.judged.map(({ judgement }) => judgement.status)).toEqual(['kept', 'broken', 'pending', 'pending']);
    expect(night.word.standing).toMatchObject({ status: 'active', behind: { minor: 0n } });
  });

  test('suspended, nothing is broken, whatever day it is', () => {
    arrangementStory('as on 2027-06-01 books 2027-06-01: suspended 300.00 sss', moved(plan(), 'suspended'));
  });
});

describe('the life of a settlement', () => {
  const settlement = () => agree(proposalOf('settlement', '2026-12-01 350.00, 2027-01-04 350.00'), givenOn(TODAY));

  test('nothing is waived before the last cent, and then what was forgiven, the oldest item first', () => {
    expect(settlement().forgiven).toEqual(amountOf('300.00'));
    const undisputed = [
      { itemId: A, open: amountOf('0.00') },
      { itemId: B, open: amountOf('300.00') },
    ];
    const first = [entryOf('2026-12-01 paid P1 350.00')];
    const day = (text: string) => ({ today: on(text), books: on(text) });
    const half = judgeOnce(settlement(), first, day('2026-12-02'), { undisputed });
    expect(half.word.event?.data).toMatchObject({ to: 'active' });
    expect(half.word.event?.data).not.toHaveProperty('waived');
    const both = [...first, entryOf('2027-01-04 paid P2 350.00')];
    const done = judgeOnce(half.arrangement, both, day('2027-01-05'), { undisputed });
    expect(done.word.event?.data).toMatchObject({
      to: 'completed',
      waived: [{ itemId: 'B', amount: { currency: 'EUR', minor: '30000' } }],
    });
    const bounced = [...both, entryOf('2027-01-12 reversed P2')];
    const back = judgeOnce(done.arrangement, bounced, day('2027-01-13'), { undisputed });
    expect(back.word.event?.data).toMatchObject({ to: 'defaulted', restored: true });
  });

  test('one instalment missed is a default, and money that comes too late does not bring the discount back', () => {
    arrangementStory(
      `
      2026-12-01 paid P1 350.00
      as on 2027-01-06 books 2027-01-06: active 0.00 kg
      as on 2027-01-07 books 2027-01-06: defaulted 350.00 kb
      2027-01-08 paid P2 350.00
      as on 2027-01-09 books 2027-01-09: defaulted 0.00 kb
    `,
      settlement(),
    );
  });

  test('an offer ends with its last day', () => {
    const expiresOn = on('2026-12-01');
    const offer = agree(proposalOf('settlement', '2026-12-01 700.00', { as: 'proposed', expiresOn }), givenOn(TODAY));
    const on_ = (today: string) => judgeOnce(offer, [], { today: on(today), books: on(today) }).word;
    expect(on_('2026-12-01').event).toBeUndefined();
    expect(on_('2026-12-02').event?.data).toMatchObject({ from: 'proposed', to: 'cancelled', reason: 'expired' });
  });
});

describe('what may be agreed', () => {
  const running = { arrangementId: 'R' as ArrangementId, status: 'active' as const, items: [A] };
  const settle = { kind: 'settlement', expiresOn: on('2026-12-01') } as const;
  test.each<[string, Partial<ArrangementProposal>, Parameters<typeof givenOn>[1], string]>([
    ['as owed', {}, {}, 'agreed'],
    ['nothing', { parts: [] }, {}, 'no-instalments'],
    [
      'from yesterday',
      { parts: [{ dueOn: addDays(on(TODAY), -1), amount: amountOf('1.00') }] },
      {},
      'starts-in-the-past',
    ],
    ['all of it', { parts: [{ dueOn: on(TODAY), amount: amountOf('1000.00') }] }, {}, 'agreed'],
    ['a cent too much', { parts: [{ dueOn: on(TODAY), amount: amountOf('1000.01') }] }, {}, 'more-than-owed'],
    ['of one item', { items: [B], parts: [{ dueOn: on(TODAY), amount: amountOf('400.01') }] }, {}, 'more-than-owed'],
    ['of an item that is not there', { items: ['X' as ItemId] }, {}, 'item-not-open'],
    ['of what is disputed', {}, { undisputed: [{ itemId: A, open: amountOf('0.00') }] }, 'wholly-disputed'],
    [
      'of two currencies',
      { parts: [...proposalOf('plan', THREE).parts, { dueOn: on('2027-03-01'), amount: amountOf('1.00', 'GBP') }] },
      {},
      'currency-differs',
    ],
    [
      'twice on a day',
      { parts: [...proposalOf('plan', THREE).parts, { dueOn: on('2027-02-01'), amount: amountOf('1.00') }] },
      {},
      'dates-not-in-order',
    ],
    ['of nothing on a day', { parts: [{ dueOn: on(TODAY), amount: amountOf('0.00') }] }, {}, 'instalment-empty'],
    ['beside one that runs', {}, { arrangements: [running] }, 'arrangement-running'],
    [
      'beside one that is suspended',
      {},
      { arrangements: [{ ...running, status: 'suspended' }] },
      'arrangement-running',
    ],
    ['beside one about another item', { items: [B] }, { arrangements: [running] }, 'agreed'],
    ['in the place of one that runs', { supersedes: running.arrangementId }, { arrangements: [running] }, 'agreed'],
    ['put forward beside one that runs', { as: 'proposed' }, { arrangements: [running] }, 'agreed'],
    ['a settlement without a last day', { kind: 'settlement' }, {}, 'expiry-missing'],
    ['a settlement that ends after its last day', settle, {}, 'ends-after-expiry'],
    ['a settlement to its last day', { ...settle, expiresOn: on('2027-02-01') }, {}, 'agreed'],
  ])('%s', (_, change, given, expected) => {
    const decided = decideArrangement(proposalOf('plan', THREE, change), givenOn(TODAY, given));
    expect(decided.ok ? 'agreed' : decided.refusal.code).toBe(expected);
  });

  const G = 'G' as ItemId;
  test.each<[string, Partial<ArrangementProposal>, readonly string[], readonly string[], string]>([
    ['a settlement is about what is asked for, in its currency', settle, [A, G], [A], '500.00'],
    ['one that names items is about these', { ...settle, items: [B] }, [A], [B], '300.00'],
    ['one of what nobody may ask for is about the account', settle, [], [], '900.00'],
    ['a plan is about the account', {}, [A], [], '0.00'],
  ])('%s', (_, change, askItemIds, items, forgiven) => {
    const parts = [{ dueOn: on(TODAY), amount: amountOf('100.00') }];
    const undisputed = [...givenOn(TODAY).undisputed, { itemId: G, open: amountOf('50.00', 'GBP') }];
    const proposal = proposalOf('plan', THREE, { ...change, parts });
    const decided = decideArrangement(proposal, givenOn(TODAY, { undisputed, askItemIds }));
    assert(decided.ok, 'it is agreed');
    expect(decided.value.at(-1)?.data).toMatchObject({ items, forgiven: toMoneyData(amountOf(forgiven)) });
  });

  test('it takes the place of running promises about the same and of its predecessor; put forward, of nothing', () => {
    const promise = (promiseId: string, change: Partial<PromiseToPay> = {}): PromiseToPay => ({
      promiseId: promiseId as PromiseId,
      amount: amountOf('10.00'),
      madeOn: on('2026-11-01'),
      dueOn: on('2026-11-30'),
      graceUntil: on('2026-12-02'),
      items: [A],
      status: 'pending',
      ...change,
    });
    const given = givenOn(TODAY, {
      arrangements: [running],
      promises: [
        promise('same'),
        promise('other', { items: [B] }),
        promise('kept', { status: 'kept' }),
        promise('part', { instalmentOf: { arrangementId: running.arrangementId, number: 1 } }),
      ],
    });
    const proposal = proposalOf('plan', THREE, { items: [A], supersedes: running.arrangementId });
    const told = (as: ArrangementProposal['as']) => {
      const decided = decideArrangement({ ...proposal, as }, given);
      assert(decided.ok, 'it is agreed');
      return decided.value.map(({ type, data }) =>
        type === 'promise-ended'
          ? data.promiseId
          : type === 'arrangement-moved'
            ? `${data.arrangementId} ${data.to}`
            : type,
      );
    };
    expect(told('accepted')).toEqual(['same', 'R superseded', 'arrangement-agreed']);
    expect(told('proposed')).toEqual(['arrangement-agreed']);
  });
});

describe('what people do', () => {
  const move = (start: Arrangement, asked: Parameters<typeof decideMove>[1], today = TODAY) => {
    const decided = decideMove(start, asked, { today: on(today) });
    return decided.ok ? decided.value.data.to : decided.refusal.code;
  };
  const reason = 'as agreed on the telephone';
  const offered = () => agree(proposalOf('plan', THREE, { as: 'proposed' }), givenOn(TODAY));

  test.each<[string, () => Arrangement, Parameters<typeof decideMove>[1], string, string]>([
    ['an offer is taken', offered, { move: 'accept', promisedBy: 'Ms Keller' }, TODAY, 'accepted'],
    ['an offer is taken too late', offered, { move: 'accept', promisedBy: 'Ms Keller' }, '2026-12-02', 'dates-passed'],
    ['an offer waits for approval', offered, { move: 'ask-approval', reason }, TODAY, 'awaiting-approval'],
    ['a plan is taken again', plan, { move: 'accept', promisedBy: 'Ms Keller' }, TODAY, 'arrangement-state-moved'],
    ['a plan is ended', plan, { move: 'cancel', reason }, TODAY, 'cancelled'],
    [
      'a completed plan is ended',
      () => moved(plan(), 'completed'),
      { move: 'cancel', reason },
      TODAY,
      'arrangement-state-moved',
    ],
    [
      'a plan pauses',
      plan,
      { move: 'suspend', because: 'hardship', until: on('2026-12-18'), reason },
      TODAY,
      'suspended',
    ],
    [
      'a plan pauses for three months and a day',
      plan,
      { move: 'suspend', because: 'other', until: addDays(on(TODAY), 93), reason },
      TODAY,
      'suspension-too-long',
    ],
    [
      'a plan pauses until yesterday',
      plan,
      { move: 'suspend', because: 'other', until: addDays(on(TODAY), -1), reason },
      TODAY,
      'until-in-the-past',
    ],
    ['a paused plan goes on', () => moved(plan(), 'suspended'), { move: 'resume', reason }, '2026-12-01', 'active'],
    [
      'a paused plan goes on after a day has passed',
      () => moved(plan(), 'suspended'),
      { move: 'resume', reason },
      '2026-12-02',
      'dates-passed',
    ],
    ['a running plan goes on', plan, { move: 'resume', reason }, TODAY, 'arrangement-state-moved'],
  ])('%s', (_, start, asked, today, expected) => {
    expect(move(start(), asked, today)).toBe(expected);
  });

  test('instalments follow the arrangement, and what the ledger decided stays', () => {
    const kept = (status: Arrangement['status']) => {
      const [first, ...rest] = plan().instalments;
      assert(first !== undefined, 'there is a first instalment');
      const started = { ...plan(), instalments: [{ ...first, status: 'kept' as const }, ...rest] };
      return moved(started, status).instalments.map((one) => one.status);
    };
    expect(kept('cancelled')).toEqual(['kept', 'cancelled', 'cancelled']);
    expect(kept('superseded')).toEqual(['kept', 'superseded', 'superseded']);
    expect(kept('suspended')).toEqual(['kept', 'suspended', 'suspended']);
    expect(kept('late')).toEqual(['kept', 'pending', 'pending']);
  });

  test('a dispute about its items pauses what runs, and nothing else', () => {
    const arrangements = [
      { arrangementId: 'same' as ArrangementId, status: 'late' as const, items: [A] },
      { arrangementId: 'other' as ArrangementId, status: 'active' as const, items: [B] },
      { arrangementId: 'all' as ArrangementId, status: 'accepted' as const, items: [] },
      { arrangementId: 'over' as ArrangementId, status: 'completed' as const, items: [] },
    ];
    const paused = suspensionsFor(arrangements, { because: 'dispute', items: [A], today: on(TODAY) });
    expect(paused.map(({ data }) => [data.arrangementId, data.from, data.suspendedFor])).toEqual([
      ['same', 'late', 'dispute'],
      ['all', 'accepted', 'dispute'],
    ]);
  });
});
