import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { answerFull } from '../../api/testing/named-gate.ts';
import { Everything, NothingObjects, OldZoneTable } from './findings-view.stories.tsx';
import { orderFindings } from './order-findings.ts';
import { untilEventOf } from './until-event.ts';

const findings = answerFull.decision?.findings ?? [];

test('each finding stands in one place: what refuses first, what is lifted apart', () => {
  const { objecting, lifted, satisfied } = orderFindings(findings);
  expect(objecting.map(({ code }) => code)).toEqual(['FED-FREQ-7', 'HOUSE-SUNDAY', 'NY-NOTICE']);
  expect(lifted.map(({ code }) => code)).toEqual(['FED-LOC-ONCE']);
  const all = [...objecting, ...lifted, ...satisfied.flatMap((pack) => pack.findings)];
  expect(all).toHaveLength(findings.length);
});

test('what is not law is never called law, and nothing is called illegal', () => {
  const markup = renderToStaticMarkup(<Everything />);
  const house = markup.slice(markup.indexOf('HOUSE-SUNDAY'), markup.indexOf('HOUSE-SUNDAY') + 200);
  expect(house).toContain('our own measure');
  expect(markup).not.toMatch(/illegal|unlawful/i);
});

test('source, sureness, day and figures stand beside the sentence, and what lifted a rule with its own code', () => {
  const markup = renderToStaticMarkup(<Everything />);
  for (const words of ['Called 7 times in 7 days', '12 CFR 1006.14(b)(2)(i)(A)', 'primary text read', '30 Nov 2021'])
    expect(markup).toContain(words);
  expect(markup).toContain('They asked to be called again. (FED-LOC-ONCE-EXC)');
  expect(markup).toContain('whether the notice was sent');
});

test('which packs were not asked, why, and with which zone table', () => {
  const markup = renderToStaticMarkup(<NothingObjects />);
  expect(markup).toContain('2 packs were not asked');
  expect(markup).toContain('for those who collect in another role');
  expect(markup).toContain('zone table tzdb 2026f');
  expect(markup).toContain('Not legal advice.');
  expect(markup).not.toContain('The zone table is of');
  expect(renderToStaticMarkup(<OldZoneTable />)).toContain('The zone table is of 20 Oct 2026');
});

test('what has to happen is named where only an event opens the gate', () => {
  const [first] = findings;
  if (first === undefined) throw new Error('There are no findings.');
  const refusing = { ...first, nextAt: null, result: 'violated' as const };
  expect(untilEventOf([{ ...refusing, code: 'BASE-STOP' }])).toBe('law.until.stop');
  expect(untilEventOf([{ ...refusing, values: { state: 'bankruptcy' } }])).toBe('law.until.state');
  expect(untilEventOf([{ ...refusing, result: 'unknown', values: {} }])).toBe('law.until.answer');
  expect(untilEventOf([])).toBe('law.until.change');
});
