import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  AllDone,
  AskedToStop,
  Blocked,
  Later,
  LaterAndWithoutNumber,
  Loading,
  MayBeCalled,
  MayNotBeCalled,
  Morning,
  NightThere,
  NobodyFound,
  NobodyHasANumber,
  NothingImported,
  PromiseBroken,
  SomeWithoutNumber,
  TwoCurrencies,
} from './today-page.stories.tsx';

const markup = (Story: () => React.ReactNode) => renderToStaticMarkup(<Story />);
/** The words without the markup. */
const words = (Story: () => React.ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a row', () => {
  test('a case that may be called offers the call', () => {
    expect(words(MayBeCalled)).toContain('Prepare call : Brannigan Joinery Ltd');
  });

  test('a case that may not be called offers a look only', () => {
    expect(words(MayNotBeCalled)).not.toContain('Prepare call');
  });

  test('it says the reasons in words, the weightiest first', () => {
    expect(words(PromiseBroken)).toMatch(/Promise of €400.00 for 16 Nov 2026 was not kept.*€12,400.00 to collect/);
  });

  test('two currencies stand below each other and are never added', () => {
    expect(words(TwoCurrencies)).toMatch(/€12,400\.00 CHF.980\.00 74 days, 5 invoices/);
  });

  test('what stands in the way is said with its source and how sure we are', () => {
    expect(words(NightThere)).toMatch(
      /Not allowed.*It is 05:12 there.*12 CFR 1006\.6\(b\)\(1\)\(i\).*primary text read/,
    );
    expect(words(AskedToStop)).toContain('They asked on 2 Oct 2026 not to be called.');
  });
});

describe('the page', () => {
  test('without any number it says so, and leads to where they are entered', () => {
    expect(words(NobodyHasANumber)).toContain('12 debtors have no telephone number');
    expect(markup(NobodyHasANumber)).toContain('href="/numbers"');
    // Who waits for later is worth more words than the one who wants a number.
    expect(words(LaterAndWithoutNumber)).toContain('3 wait for later');
    expect(words(SomeWithoutNumber)).toContain('2 debtors have no telephone number');
    expect(words(Blocked)).not.toContain('no telephone number Add');
  });

  test('says how many calls there are, what is at stake, and how old the ledger is', () => {
    expect(words(Morning)).toMatch(
      /12 calls to make.*€12,400\.00.*£72,150\.50.*overdue in this list.*Ledger as of 20 Nov 2026/,
    );
  });

  test('is a grid that knows its whole length', () => {
    expect(markup(Morning)).toContain('role="grid"');
    expect(markup(Morning)).toContain('aria-rowcount="13"');
  });

  test('the views have their counts, and the chosen one is pressed', () => {
    expect(markup(Later)).toMatch(/aria-pressed="true"[^>]*>Later/);
    expect(words(Later)).toContain('Now 12');
    expect(words(Later)).toContain('May be called from');
    expect(words(Blocked)).toContain('One debtor is not to be called');
  });

  test.each([
    ['nothing imported', NothingImported, 'Import a ledger'],
    ['all done', AllDone, '3 wait for later, 1 for something to happen'],
    ['nobody found', NobodyFound, 'Show all again'],
  ])('an empty list teaches: %s', (_, Story, expected) => {
    expect(words(Story)).toContain(expected);
    expect(markup(Story)).not.toContain('role="grid"');
  });

  test('while it loads there is a place for the list', () => {
    expect(markup(Loading)).toContain('role="status"');
  });
});
