import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { brokenPlan, offers, settlementCheck } from '../arrangements.fixture.ts';
import * as stories from './panel.stories.tsx';
import { ReadBackDialog } from './read-back-dialog.tsx';
import { sayLikeThis } from './say-like-this.ts';
import { TextProvider } from '../../messages/text-context.tsx';
import { de } from '@duologue/words/de.ts';
import { it as italian } from '@duologue/words/it.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { createText } from '@duologue/words/text.ts';
import { en } from '@duologue/words/en.ts';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />).replaceAll('&amp;', '&');
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** How high the places of the rows are that are not drawn, above and below. */
const roomsOf = (shown: string) =>
  [...shown.matchAll(/<td colSpan="4" style="height:(\d+)(?:px)?">/gi)].map(([, height]) => Number(height));

describe('what is typed is understood at once', () => {
  test('three equal months, with what is left after each', () => {
    expect(words(stories.AsItOpens)).toMatch(
      /£9,190\.50 in 3 parts, the last on 8 Feb 2027.*1 7 Dec 2026 £3,063\.50 £6,127\.00 2 7 Jan 2027 £3,063\.50 £3,063\.50 3 8 Feb 2027 £3,063\.50 £0\.00/,
    );
  });
  test('the chart has a title, a description and its figures in a table', () => {
    const shown = markup(stories.AsItOpens);
    expect(shown).toMatch(
      /<svg[^>]*role="img"[^>]*aria-labelledby="([^ "]+) ([^"]+)"[^>]*><title id="\1">[^<]+<\/title><desc id="\2">From £9,190\.50 down in 3 steps until 8 Feb 2027/,
    );
    expect(shown).toContain('Instalments with what is left after each');
  });
  test('of 120 instalments those in sight are drawn: each says its place among all, and the others have their room', () => {
    const shown = markup(stories.TenYearsOfMonths);
    const rows = [...shown.matchAll(/<tr data-index="\d+" aria-rowindex="(\d+)"><th scope="row">(\d+)<\/th>/g)];
    expect(shown).toContain('<table aria-rowcount="121">');
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.length).toBeLessThan(24);
    expect(rows.map(([, place, number]) => [Number(place), Number(number)])).toEqual(
      rows.map((_, at) => [at + 2, at + 1]),
    );
    expect(roomsOf(shown)).toEqual([(120 - rows.length) * 30]);
  });
  test('a short schedule is drawn to its end', () => {
    const shown = markup(stories.BySeason);
    expect(shown.match(/<th scope="row">/g)).toHaveLength(6);
    expect(roomsOf(shown)).toEqual([]);
  });
  test('a column is as wide as the widest of all rows, also of those that are not drawn', () => {
    const widths = (Story: () => ReactNode) => markup(Story).match(/<col style="width:calc\(([\d.]+)ch/g);
    // September is the longest month, the first rest the longest amount; 'Amount' is longer than what is in its column.
    expect(widths(stories.TenYearsOfMonths)).toEqual([11, 6, 8].map((ch) => `<col style="width:calc(${ch}ch`));
  });
  test.each([
    ['an amount that cannot be read', stories.CannotBeRead, 'Fill in the fields'],
    ['a day that is over', stories.InThePast, 'The first day is over already.'],
  ])('%s leaves the place and says why', (_, Story, said) => expect(words(Story)).toContain(said));
});

describe('authority', () => {
  test('how far one may go stands beside each field', () => {
    expect(words(stories.AsItOpens)).toMatch(
      /You may give up to 0\.00 %.*You may agree up to 6.*You may go until 28 May 2027.*You may start by/,
    );
  });
  test('what is beyond it says by how much, before the server has answered, and who could approve', () => {
    const said = words(stories.TenYearsOfMonths);
    expect(said).toContain('Number of instalments: 120, yours is 6');
    expect(said).toContain('It can be approved by: Manager');
  });
  test.each([
    ['waits', stories.Waiting, 'Asked. It is on their screen'],
    ['was approved', stories.Approved, 'Approved by Nora Kessler.'],
    ['was declined', stories.Declined, 'Declined by Nora Kessler: Ten per cent, not more.'],
    ['was not answered', stories.Expired, 'Promise a call back, or ask again.'],
  ])('a request that %s', (_, Story, said) => expect(words(Story)).toContain(said));

  const button = (Story: () => ReactNode, label: string) =>
    (markup(Story).match(/<button[^>]*>.*?<\/button>/g) ?? []).find((one) => one.includes(`>${label}<`)) ?? '';
  test.each([
    ['without approval', stories.BeyondAuthority, true, false],
    ['while it waits', stories.Waiting, true, true],
    ['once approved', stories.Approved, false, true],
    ['once declined', stories.Declined, true, true],
    ['once expired', stories.Expired, true, false],
    ['where the law forbids', stories.Forbidden, true, true],
  ])('%s', (_, Story, isSaveClosed, isAskClosed) => {
    expect(button(Story, 'Read back and agree').includes('disabled=""')).toBe(isSaveClosed);
    expect(button(Story, 'Ask for approval')).not.toBe('');
    expect(button(Story, 'Ask for approval').includes('disabled=""')).toBe(isAskClosed);
  });
});

describe('what is said', () => {
  const FIRM = /£7,791\.00|£1,399\.50|70\s?%|worth|chance|present value/i;
  test('the value to the firm and the chance stand apart, marked', () => {
    expect(markup(stories.BeyondAuthority)).toMatch(
      /aria-label="For the firm only, not to be said"[^>]*>.*?£7,791\.00.*?70%/,
    );
  });
  test('nothing of the firm is in what is read back', () => {
    const ignore = () => undefined;
    const said = renderToStaticMarkup(
      <ReadBackDialog
        offer={{ ...settlementCheck.proposal }}
        speaker="Tom Reeve"
        isPending={false}
        error={null}
        onAgreed={ignore}
        onClose={ignore}
      />,
    );
    expect(said).not.toMatch(FIRM);
  });
  test.each([
    ['en-GB', en],
    ['de-DE', de],
    ['it-IT', italian],
  ])('every offer has its sentence in %s', (locale, catalogue) => {
    const text = createText(catalogue, createFormats(locale, 'UTC'), () => '2026-11-23');
    const said = offers.offers.map(({ offer }) => sayLikeThis(offer, text));
    expect(said.every((sentence) => sentence.length > 30 && !/[{}[\]]/.test(sentence))).toBe(true);
    expect(said.join(' ')).not.toMatch(FIRM);
  });
  test('German amounts and words', () => {
    const shown = renderToStaticMarkup(
      <TextProvider catalogue={de} locale="de-DE" zone="UTC">
        <stories.AsItOpens />
      </TextProvider>,
    );
    expect(shown).toMatch(/9\.190,50\s?£ in 3 Teilen, der letzte am 8\. Feb\. 2027/);
  });
});

test('the fixture of the plan sums up', () => {
  const sum = brokenPlan.instalments.reduce((all, { amount }) => all + Number(amount.minor), 0);
  expect(String(sum)).toBe(brokenPlan.total.minor);
});
