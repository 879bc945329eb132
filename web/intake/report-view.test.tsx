import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AllRowsRead, DatesBothWays, RowsRejected } from './report-view.stories.tsx';

const importButton = (markup: string) =>
  /<button[^>]*>(?:(?!<button).)*Import 84 items of 40 debtors/s.exec(markup)?.[0];

test('the button says what it will do', () => {
  const button = importButton(renderToStaticMarkup(<AllRowsRead />));
  expect(button).toBeDefined();
  expect(button).not.toContain('disabled');
});

test('rejected rows are named by line, column and reason, and hold the import until they are agreed to', () => {
  const markup = renderToStaticMarkup(<RowsRejected />);
  expect(markup).toContain('“31/09/2026” is no date');
  expect(markup).toContain('“see note” is no amount');
  expect(importButton(markup)).toContain('disabled');
});

test('a question shows both readings, and holds the import', () => {
  const markup = renderToStaticMarkup(<DatesBothWays />);
  expect(markup).toContain('5 Oct 2026');
  expect(markup).toContain('10 May 2026');
  // What it will bring nobody knows before the answer.
  expect(importButton(markup)).toBeUndefined();
  expect(/<button(?:(?!<button).)*>Import</s.exec(markup)?.[0]).toContain('disabled');
});

test('what the file no longer lists is asked, and nothing is guessed', () => {
  const markup = renderToStaticMarkup(<AllRowsRead />);
  expect(markup).toContain('4 open items are no longer in the file (£2,120.00)');
  expect(markup).toMatch(/checked=""[^>]*value="keep-and-ask"|value="keep-and-ask"[^>]*checked=""/);
});
