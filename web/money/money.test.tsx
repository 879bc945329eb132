import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import * as stories from './money.stories.tsx';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />);
/** The words without the markup. */
const words = (Story: () => ReactNode) =>
  markup(Story)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

describe('the morning', () => {
  test('says since when, and how each figure is counted', () => {
    expect(words(stories.Morning)).toMatch(/3 debtors paid Since .*16:30/);
    expect(words(stories.Morning)).toMatch(
      /Paid 3 £1,450\.50 €400\.00 Posted to open items since then\. Each currency by itself\./,
    );
    expect(words(stories.Morning)).toMatch(/Promises kept 1 £1,000\.00 Judged by the ledger/);
    expect(words(stories.Morning)).toMatch(/Promises broken 2 £720\.00/);
  });

  test('what was broken stands before what was kept, each with the way to its case', () => {
    const panel = markup(stories.Morning).split('Promises kept and broken')[1] ?? '';
    expect(panel.indexOf('Bogdan')).toBeLessThan(panel.indexOf('Amara'));
    expect(panel).toMatch(/href="\/cases\/[^"]+"[^>]*>Bogdan Motors Ltd/);
  });

  test('each account says up to when it is known, and what to do when that is too long ago', () => {
    expect(words(stories.Morning)).toMatch(/Ledger up to 20 Nov 2026, yesterday fresh/);
    expect(words(stories.Morning)).toMatch(/EUR up to 15 Nov 2026, 6 days ago old/);
    expect(words(stories.Morning)).toMatch(/22 days ago too old Nobody may be called on this/);
    expect(words(stories.Morning)).not.toContain('Bring a newer statement before you call');
  });

  test('the first time it teaches, and counts no noughts', () => {
    expect(words(stories.FirstMorning)).toContain('Let the bank say who paid');
    expect(words(stories.FirstMorning)).toContain('No ledger yet');
    expect(words(stories.FirstMorning)).not.toContain('Not matched');
  });

  test('a quiet night is not a first morning', () => {
    expect(words(stories.QuietMorning)).toContain('Nothing was paid overnight');
    expect(words(stories.QuietMorning)).toContain('No promise was judged since then.');
    expect(words(stories.QuietMorning)).not.toContain('Let the bank say');
  });

  test('while it loads, there is a place for it', () =>
    expect(markup(stories.LoadingMorning)).toContain('role="status"'));

  test('mistaken chases: how many, why, for example, and how that is counted', () => {
    expect(words(stories.Avoided)).toMatch(/14 calls were stopped .*each case and check once a day, 23 Oct 2026/);
    expect(words(stories.Avoided)).toMatch(/It is paid 8 £12,040\.00 Money from them waits to be sorted 4/);
    expect(words(stories.Avoided)).toMatch(/For example Dora Print Ltd 20 Nov/);
    expect(markup(stories.Avoided)).toMatch(/<rect width="100"[^>]*>.*<rect width="50"/);
  });
});

describe('sorting', () => {
  test('says how many wait and how much, the currencies apart', () => {
    expect(words(stories.ToSort)).toMatch(/3 payments to sort £8,499\.99 €1,239\.12 waiting/);
    expect(markup(stories.ToSort)).toContain('role="grid"');
  });

  test('nothing can be posted that was not looked at', () => {
    expect(words(stories.ToSort)).not.toContain('Post £');
    expect(words(stories.Receipt)).toContain('Post £8,450.00 to Brannigan Joinery Ltd');
  });

  test('exactly what would be posted: each item with what it takes and what is open then', () => {
    expect(words(stories.Receipt)).toMatch(
      /This is what would be posted .*INV-2041 30 Sept £6,000\.00 £6,000\.00 £0\.00 INV-2042 31 Oct £2,450\.00 £2,450\.00 £0\.00/,
    );
    expect(words(stories.WithDiscountAndCredit)).toMatch(
      /70218-11 30 Nov €1,250\.00 €1,225\.00 €25\.00 discount €0\.00 Arrived €1,239\.12 To their credit €14\.12/,
    );
  });

  test('a credit note is taken off, so that the column adds up to what arrived', () => {
    expect(words(stories.LessCreditNote)).toMatch(
      /INV-2041 30 Sept £8,650\.00 £8,650\.00 £0\.00 CN-77 2 Oct credit -£300\.00 -£200\.00 -£100\.00 Arrived £8,450\.00/,
    );
  });

  test('how sure it is stands in words, with the measured figure and the reasons', () => {
    expect(words(stories.Receipt)).toContain('How sure: Almost certain right in 996 of 1,000');
    expect(words(stories.Receipt)).toContain('How sure: A guess right in 120 of 1,000');
    expect(words(stories.WithDiscountAndCredit)).toContain('Possible');
  });

  test('what the payer wrote is marked where it names what the proposal pays', () => {
    const marks = (Story: () => ReactNode) =>
      [...markup(Story).matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, text]) => text);
    expect(marks(stories.Receipt)).toEqual(['INV 2041', 'inv-2042']);
    expect(marks(stories.OtherProposal)).toEqual([]);
  });

  test('without a proposal it says what to do', () => {
    expect(words(stories.NobodysPayment)).toMatch(/Payer not named .*The payer wrote nothing\. .*Choose the debtor/);
  });

  test('who may only look has nothing to press', () => {
    expect(words(stories.ToLookAt)).toContain('Your role may look, but not post.');
    expect(words(stories.LookedAtOnly)).not.toMatch(/Post £|Set aside|Another debtor/);
  });

  test.each([
    ['all sorted', stories.AllSorted, 'The certain ones post themselves'],
    ['nothing found', stories.NothingFound, 'Show all again'],
  ])('an empty list teaches: %s', (_, Story, expected) => expect(words(Story)).toContain(expected));

  test('while it loads, there is a place for the list', () =>
    expect(markup(stories.LoadingSort)).toContain('role="status"'));

  test('by hand: as the proposal has it, and what is left over must be agreed to', () => {
    expect(words(stories.ByHand)).toContain('£8,450.00 of £9,000.00 given to items');
    expect(words(stories.ByHand)).toContain('Yes, leave £550.00 to their credit');
    expect(markup(stories.ByHand)).toMatch(/<button[^>]*type="submit"[^>]*disabled=""/);
    expect(words(stories.ByHandNothingOpen)).toContain('Nothing is open in this currency.');
  });
});

describe('what was posted', () => {
  test('says who or which rule, and why', () => {
    expect(words(stories.Posted)).toMatch(/By itself: exact reference, exact amount/);
    expect(words(stories.Posted)).toContain('Nora Kessler, by hand');
    expect(words(stories.Posted)).toContain('without a number £100.00 to their credit');
  });

  test('what was taken back says when, and cannot be taken back again', () => {
    expect(words(stories.Posted)).toContain('taken back');
    expect([...words(stories.Posted).matchAll(/Take back/g)]).toHaveLength(2);
    expect(words(stories.PostedForAuditor)).not.toContain('Take back');
  });

  test('an empty list teaches', () => expect(words(stories.NothingPosted)).toContain('Nothing was posted yet'));

  test('taking back says what it does, and asks why', () => {
    expect(words(stories.Reverse)).toMatch(/£450\.50 is owed again by Dora Print Ltd.*Why is it wrong\?/);
  });
});

describe('files', () => {
  test('what is taken is said before anything is dropped', () => {
    expect(words(stories.Bring)).toMatch(/CAMT, MT940.*stay on this machine/);
    expect(markup(stories.Bring)).toMatch(/<input[^>]*type="file"[^>]*multiple/);
    expect(markup(stories.BringForAuditor)).not.toContain('type="file"');
  });

  test('each file keeps its own state, the newest first', () => {
    const said = words(stories.Brought);
    expect(said).toMatch(/Reading mt940\.sta 4 of 6/);
    expect(said.indexOf('lost.xml')).toBeLessThan(said.indexOf('later.sta'));
    expect(said).toMatch(/lost\.xml did not arrive .*Try again/);
    expect(said).toContain('Larger than 256 MB');
    expect(said).toMatch(/holiday\.pdf not taken This is no bank statement/);
  });

  test('a statement says what it held, and what became of it', () => {
    expect(words(stories.Statement)).toMatch(
      /Opened with £10,000\.00 Closed with £19,900\.49 Entries 6 Payments received 4/,
    );
    expect(words(stories.Statement)).toMatch(/One payment posted itself £450\.50 , 3 wait to be sorted/);
  });

  test('every problem has its place, the weightiest first', () => {
    expect(words(stories.Statement)).toMatch(
      /2 things about this file .*line 118 Stmt\/Ntry\/Amt .*left out .*Stmt\/Bal .*does not balance/,
    );
  });

  test('the same file again says so, and promises nothing', () => {
    expect(words(stories.ReadBefore)).toContain('This very file was read before. Nothing changed.');
    expect(words(stories.ReadBefore)).not.toContain('posted itself');
  });

  test('a wrong file is told where it may belong', () => {
    expect(words(stories.NotAStatement)).toContain('A list of open items goes to Import.');
    expect(words(stories.NotAStatement)).toContain('This is no bank statement that we can read.');
  });

  test('what is asked: both readings with the reason, each with its document, and no answer before all are given', () => {
    const said = words(stories.Asks);
    expect(said).toMatch(/asks something .*2 questions about this file/);
    expect(said).toMatch(/Invoice 17\/A: When is it due\? .*4 Mar 2026 .*3 Apr 2026 .*“pay by 03\/04\/2026”/);
    expect(said).toMatch(/Invoice 18\/A: How much is left to pay\? “12,5O” is no amount \(amount due\)\. Currency/);
    expect(said).toMatch(/Invoice 17\/A to Dora Print Ltd · £450\.50 due Waits for your answer/);
    // As a question it stands above, and not once more as a problem.
    expect(said).not.toContain('One thing about this file');
    expect(markup(stories.Asks)).toMatch(/<button[^>]*disabled[^>]*>.*Take this answer/);
  });

  test('a saved mail says of each attachment what became of it, what it left alone, and which letter came back', () => {
    const said = words(stories.Mail);
    expect(said).toMatch(
      /from-the-bank\.eml asks something Saved mail A letter was not delivered: there is no such mailbox/,
    );
    expect(said).toMatch(/next step\. Open the case from-the-bank\.eml › camt053\.xml .*Payments received 4/);
    expect(said).toMatch(/from-the-bank\.eml › fattura\.xml .*2 questions about this file/);
    expect(said).toMatch(/Left alone, no statement and no invoice: terms\.pdf/);
    expect(said).toMatch(/march\.xml.*The mail ends within this attachment/);
  });

  test('an e-invoice says what became of it', () =>
    expect(words(stories.Invoice)).toMatch(/Invoice INV-2044 to Dora Print Ltd · £450\.50 due/));
});
