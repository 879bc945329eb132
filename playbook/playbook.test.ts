import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import { fitVariants, type Situation } from '@duologue/core/guide/fit/fit-variants.ts';
import { MOODS } from '@duologue/core/guide/playbook.ts';
import { BLANKS, type Blank } from '@duologue/core/guide/said.ts';
import { GUIDE_STAGES } from '@duologue/core/guide/stage.ts';
import { courtesyCapitals } from '@duologue/core/guide/words/courtesy.ts';
import { expect, test } from 'vitest';
import { playbook } from './playbook.ts';

test('P05 P13: the playbook as shipped has nothing that would stand in the way of publishing it', () => {
  expect(checkPlaybook(playbook, [])).toEqual([]);
});

test('P05: every stage is there, in its order', () => {
  expect(playbook.stages.map(({ id }) => id)).toEqual([...GUIDE_STAGES]);
});

test('P08: every mood is answered, in two ways', () => {
  for (const mood of MOODS)
    expect(playbook.acknowledgments.find((one) => one.mood === mood)?.say.length).toBeGreaterThanOrEqual(2);
});

test('P04: there are a dozen named ways and more', () => {
  expect(playbook.methods.length).toBeGreaterThanOrEqual(12);
});

test('P20: every fact has its question and its stage', () => {
  expect(playbook.factQuestions.map(({ fact }) => fact).sort()).toEqual([...FACT_IDS].sort());
});

/** What is known of every call: who rings, for whom, and what the other is called. */
const ALWAYS: ReadonlySet<Blank> = new Set(['caller', 'firm', 'debtor']);
/** Before it is known who is on the line nothing is told but who they are; then everything that can be. */
const situations: Situation[] = [{}, { audience: 'business' } as const, { audience: 'consumer' } as const].concat(
  [undefined, 'business', 'consumer'].flatMap((audience) =>
    (['first', 'follow-up'] as const).flatMap((contact) =>
      (['new', 'pays-on-time', 'pays-late', 'promise-broken', 'promise-kept'] as const).flatMap((history) =>
        (['key', 'usual', 'ended'] as const).flatMap((relation) =>
          (['warm', 'plain', 'firm'] as const).map((tone): Situation => {
            const rest = { contact, history, relation, tone };
            return audience === 'business' || audience === 'consumer' ? { audience, ...rest } : rest;
          }),
        ),
      ),
    ),
  ),
);

test('P05: whoever is called, and however little is known, every stage has something to say', () => {
  for (const situation of situations)
    for (const { id, say } of playbook.stages) {
      expect([id, situation, fitVariants(say, situation, ALWAYS).length > 0]).toEqual([id, situation, true]);
    }
});

test('P16 P17: on a machine and to another person there is always something that may be said', () => {
  for (const part of [playbook.voicemail, playbook.thirdPerson])
    for (const situation of situations)
      expect(fitVariants(part, situation, new Set(['caller'])).length).toBeGreaterThan(0);
});

test('P06 P12: an opening and a reminder speak of facts of the account, and are left out without them', () => {
  const open = playbook.stages.find(({ id }) => id === 'open')?.say ?? [];
  const business: Situation = { audience: 'business', contact: 'follow-up', history: 'pays-on-time' };
  const all = fitVariants(open, business, new Set(BLANKS)).map(({ id }) => id);
  const few = fitVariants(open, business, ALWAYS).map(({ id }) => id);
  expect(all[0]).not.toBe('open-plain');
  expect(all).toEqual(expect.arrayContaining(['open-delivered', 'open-thanks', 'open-last-talk', 'open-plain']));
  expect(few).toEqual(['open-plain']);
  expect(fitVariants(playbook.reminders, business, ALWAYS)).toEqual([]);
  expect(fitVariants(playbook.reminders, business, new Set(BLANKS)).length).toBeGreaterThan(3);
});

test('P30: a customer whom we would miss is left with thanks, and one who pays well is not met firmly', () => {
  const close = playbook.stages.find(({ id }) => id === 'close')?.say ?? [];
  const best = (situation: Situation) => fitVariants(close, situation, ALWAYS)[0]?.id;
  expect(best({ audience: 'business', relation: 'key', tone: 'warm' })).toBe('close-key');
  expect(best({ audience: 'business', relation: 'usual', tone: 'plain' })).not.toBe('close-key');
  for (const { say } of playbook.stages) {
    const offered = fitVariants(say, { audience: 'business', relation: 'key', tone: 'warm' }, new Set(BLANKS));
    expect(offered.filter(({ when }) => when?.tone === 'firm')).toEqual([]);
  }
});

test('P12: what nobody has on file leaves its texts out, whatever else is known', () => {
  for (const blank of BLANKS) {
    const rest = new Set(BLANKS.filter((other) => other !== blank));
    for (const part of [
      ...playbook.stages.map(({ say }) => say),
      playbook.reminders,
      playbook.methods.map(({ say }) => say),
    ])
      for (const { id, said } of fitVariants(part, { audience: 'business' }, rest))
        expect([id, JSON.stringify(said).includes(`{${blank}}`)]).toEqual([id, false]);
  }
});

test('Italian courtesy is written small throughout', () => {
  expect(courtesyCapitals('Quando La posso richiamare? Le va bene con Lei?')).toEqual(['La', 'Lei']);
  const found = textsOf(playbook).filter(({ said }) => courtesyCapitals(said.it).length > 0);
  expect(found.map(({ path, said }) => [path, said.it])).toEqual([]);
});
