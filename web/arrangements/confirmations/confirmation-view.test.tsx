import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  AsAuditor,
  AskedToBeSpared,
  CameBack,
  NobodySaidHowToPay,
  NotDelivered,
  NothingAgreed,
  ReadyToSend,
} from './confirmation-view.stories.tsx';

const markup = (Story: () => ReactNode) => renderToStaticMarkup(<Story />);
/** The button with these words, whole. */
const button = (Story: () => ReactNode, words: string) =>
  markup(Story)
    .match(/<button[\s\S]*?<\/button>/g)
    ?.find((one) => one.includes(words));
const isOpen = (Story: () => ReactNode, words: string) => !/disabled=""/.test(button(Story, words) ?? 'disabled=""');

describe('a letter before it leaves', () => {
  test('it is shown in a frame without rights, and can be sent, opened and printed', () => {
    expect(markup(ReadyToSend)).toContain('sandbox=""');
    for (const words of ['Send by e-mail', 'Open the PDF', 'It was printed and posted']) {
      expect([words, isOpen(ReadyToSend, words)]).toEqual([words, true]);
    }
  });

  test('as long as nobody said how to pay, it goes by no way', () => {
    for (const words of ['Send by e-mail', 'Open the PDF', 'It was printed and posted']) {
      expect([words, isOpen(NobodySaidHowToPay, words)]).toEqual([words, false]);
    }
    expect(markup(NobodySaidHowToPay)).toContain('Nobody has said yet how the firm is paid.');
  });

  test('a rule that forbids it is named, and closes the way', () => {
    expect(markup(AskedToBeSpared)).toContain('Who asked not to be called');
    expect(isOpen(AskedToBeSpared, 'Send by e-mail')).toBe(false);
    expect(isOpen(AskedToBeSpared, 'It was printed and posted')).toBe(false);
  });

  test('a failure says what the mail server said', () => {
    expect(markup(NotDelivered)).toContain('the mail server refused the address');
    expect(markup(NotDelivered)).toContain('550 No such mailbox.');
  });

  test('what came back says why in words, and a delay stands with the letter that was sent', () => {
    const said = markup(CameBack);
    expect(said).toMatch(/not delivered.*the mailbox is full.*552 5\.2\.2 Over quota\./s);
    expect(said).toMatch(/sent.*on its way longer than usual; the mail servers keep trying.*Connection timed out/s);
  });

  test('who only looks can send nothing, and nothing agreed is said so', () => {
    expect(button(AsAuditor, 'Send by e-mail')).toBeUndefined();
    expect(markup(NothingAgreed)).toContain('Nothing was agreed on this case yet.');
  });
});
