import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { layGraph } from './graph/layout.ts';
import {
  AsShipped,
  BrokenPart,
  EmptiedList,
  EmptiedListForReader,
  InTheWay,
  NoSuchPart,
  NothingChanged,
  PartForReader,
  Published,
  PublishedForReader,
  Reading,
  Walking,
  WithMarks,
  WritingAThreat,
  WrongFile,
} from './guide.stories.tsx';
import { fieldOf, partOf } from './parts.ts';
import { smallPlaybook } from './playbook.fixture.ts';
import { piecesOf } from './texts/pieces.ts';
import { backTo, here, isHeardIn, START, type Walk, waysOn } from './walk/walk.ts';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />).replaceAll('&amp;', '&');
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('places of the playbook', () => {
  test.each([
    ['objections.payment-run.answer', 'objections.payment-run', 'answer', ''],
    ['objections.payment-run.never.0', 'objections.payment-run', 'never', '1'],
    ['stages.open.say.open-thanks.said', 'stages.open', 'say', 'open-thanks'],
    ['methods.two-ways.say.said', 'methods.two-ways', 'say', ''],
    ['voicemail.voicemail-plain.said', 'voicemail', 'voicemail', 'voicemail-plain'],
    ['reminders.good-name.name', 'reminders', 'name', 'good-name'],
    ['verifications.own-sales.credit-note', 'verifications', 'verifications', 'own-sales.credit-note'],
    ['deEscalation.breathe', 'deEscalation', 'breathe', ''],
  ])('%s is in %s, its %s %s', (path, part, field, which) => {
    expect(partOf(path)).toBe(part);
    expect(fieldOf(path)).toEqual({ field, which });
  });
});

describe('the picture', () => {
  const graph = layGraph(smallPlaybook);
  const edge = (from: string, to: string) => graph.edges.find((one) => one.from === from && one.to === to);
  test('every way of a stage is a line, told apart by where it leads', () => {
    expect(edge('prepare', 'listen')?.kind).toBe('on');
    expect(edge('listen', 'prepare')?.kind).toBe('back');
    expect(edge('listen', 'wrap-up')?.kind).toBe('on');
    expect(graph.edges).toHaveLength(4);
  });
  test('excuses of a kind that go on to one stage are one line', () => {
    expect(edge('family-payment', 'wrap-up')).toMatchObject({ kind: 'excuse', count: 1 });
  });
  test('a stage that skips others bends round them', () => {
    const [first, ...rest] = smallPlaybook.stages;
    const skipping = first === undefined ? rest : [{ ...first, next: ['wrap-up' as const] }, ...rest];
    const made = layGraph({ stages: skipping, objections: [] });
    expect(made.edges[0]).toMatchObject({ from: 'prepare', to: 'wrap-up', kind: 'skip' });
    expect(made.edges[0]?.path).toContain('C');
  });
  test('its boxes are links that say where they lead, and the list says the same', () => {
    expect(markup(AsShipped)).toContain('aria-label="Listen: goes on to Wrap up, Prepare"');
    expect(words(AsShipped)).toContain('Listen → Wrap up, Prepare');
    expect(words(AsShipped)).toContain('Here the call ends.');
  });
});

describe('the first look', () => {
  test('a playbook that nobody changed says what can be done', () =>
    expect(words(AsShipped)).toMatch(/as it was shipped.*change a wording/));
  test('who only reads is told so, and has no draft', () => {
    expect(words(Reading)).toMatch(/Version 2 is in force\. Managers can change it/);
    expect(words(Reading)).not.toContain('Draft');
  });
  test('what is changed and what is to be mended is marked in the list', () =>
    expect(words(WithMarks)).toMatch(/Listen To mend.*Next payment run Changed/));
});

describe('a text in pieces', () => {
  const path = 'objections.payment-run.answer';
  test('blanks and what must not be said stand where they stand, and nothing is lost', () => {
    const text = 'Pay the {amount} or we will sue you, {nobody}.';
    const pieces = piecesOf(path, 'en', text);
    expect(pieces.map(({ kind }) => kind)).toEqual(['plain', 'blank', 'plain', 'forbidden', 'plain', 'blank', 'plain']);
    expect(pieces.find(({ kind }) => kind === 'forbidden')).toMatchObject({ text: 'we will sue you' });
    const again = pieces.map((piece) => (piece.kind === 'blank' ? `{${piece.name}}` : piece.text)).join('');
    expect(again).toBe(text);
  });
  test('what is never said to anybody is not checked as if it were', () =>
    expect(piecesOf('objections.payment-run.never.0', 'en', 'We will sue you.')).toEqual([
      { kind: 'plain', at: 0, text: 'We will sue you.' },
    ]));
});

describe('a part', () => {
  test('shows each text in three languages, blanks in the words of the reader', () => {
    expect(words(PartForReader)).toMatch(/Say · listen-plain.*English.*German Was kam mit den amount to ask for/);
    expect(markup(PartForReader)).toContain('lang="de"');
    expect(markup(PartForReader)).not.toContain('<button');
  });
  test('says who changed what, what stands in the way, and offers the way back', () => {
    expect(words(BrokenPart)).toMatch(/1 phrases; at least 10 are needed/);
    expect(words(BrokenPart)).toMatch(/Changed by Nora Kessler.*Back to what is shipped.*“sue you” must not be said/);
    expect(words(BrokenPart).match(/Back to what is shipped/g)).toHaveLength(1);
  });
  test('a list of which every line was left out can be filled again, and is no place that there is not', () => {
    expect(words(EmptiedList)).toContain('Add a line: Voicemail');
    expect(words(EmptiedListForReader)).toContain('This is not used any more');
  });
  test('a place that there is not is said', () => expect(words(NoSuchPart)).toContain('no such place'));
});

describe('P09: while it is typed', () => {
  test('the words are underlined, with why; and a blank that nobody can fill is said', () => {
    expect(markup(WritingAThreat)).toMatch(/<mark[^>]*>we will sue you<\/mark>/);
    expect(words(WritingAThreat)).toMatch(/“ ?we will sue you ?” A caller announces no legal steps/);
    expect(words(WritingAThreat)).toContain('There is no fact debtorr.');
    expect(words(WritingAThreat)).toContain('The languages use different facts');
  });
});

describe('trying a branch', () => {
  const excuse: Walk = [...START, { kind: 'stage', id: 'listen' }, { kind: 'excuse', id: 'payment-run' }];
  test('from a stage to an excuse to its next stage, and to the end', () => {
    expect(waysOn(smallPlaybook, here(START))).toEqual(['listen']);
    expect(waysOn(smallPlaybook, here(excuse))).toEqual(['wrap-up']);
    expect(waysOn(smallPlaybook, { kind: 'stage', id: 'wrap-up' })).toEqual([]);
  });
  test('one may go back to a step', () => expect(backTo(excuse, 1)).toEqual(excuse.slice(0, 2)));
  test('nothing is heard before the call or after it', () => {
    expect(isHeardIn(here(START))).toBe(false);
    expect(isHeardIn({ kind: 'stage', id: 'listen' })).toBe(true);
    expect(isHeardIn(here(excuse))).toBe(false);
  });
  test('it begins where a call begins', () => expect(words(Walking)).toMatch(/Prepare.*Read the brief.*On to: Listen/));
});

describe('publishing', () => {
  test('nothing changed: it says how to begin', () =>
    expect(words(NothingChanged)).toMatch(/draft is what is published.*change a wording/));
  test('all that stands in the way is a link to its text', () => {
    expect(words(InTheWay)).toContain('Standing in the way of publishing: 2');
    expect(markup(InTheWay)).toContain('href="/playbook/at/objections.payment-run.answer"');
    expect(markup(InTheWay)).toContain('href="/playbook/at/objections.payment-run.phrases"');
  });
  test('only the languages that differ are shown', () => {
    expect(markup(InTheWay).match(/<del/g)).toHaveLength(1);
    expect(words(InTheWay)).toMatch(/English Then I note the day of the run\. Otherwise we will sue you/);
  });
  test('history: what was published again, and which is in force', () => {
    expect(words(Published)).toMatch(
      /Version 2 In force.*The words of version 0 again\..*Version 1.*Shorter.*Version 0/,
    );
    expect(words(Published)).toContain('Publish version 1 again');
    expect(words(Published)).not.toContain('Publish version 2 again');
  });
  test('who only reads may save a file and revert nothing', () => {
    expect(words(PublishedForReader)).toContain('Save version 1 as a file');
    expect(words(PublishedForReader)).not.toContain('Publish version');
  });
  test('a wrong file is refused with its places', () =>
    expect(words(WrongFile)).toMatch(/playbook\.stages\.0\.next Here a file may change wordings only/));
});
