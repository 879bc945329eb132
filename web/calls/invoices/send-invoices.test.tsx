import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as stories from './send-invoices.stories.tsx';
import { sentInvoices } from './testing.ts';
import { sentWhole } from './use-invoices.ts';

const shown = (Story: () => React.JSX.Element) => renderToStaticMarkup(<Story />);

test('P10: the address stands there to be read out, and each invoice says whether its file goes with it', () => {
  const markup = shown(stories.ToBeSent);
  expect(markup).toContain('value="accounts@amara.example"');
  expect(markup).toContain('Send 2 invoices');
  expect(markup).toMatch(/INV-1.*File goes with it.*INV-2.*No file: only listed/s);
});

test('what is not asked for on this call is there, and not sent unless it is chosen', () => {
  const markup = shown(stories.OneIsDisputed);
  expect(markup).toContain('Send the invoice');
  expect(markup.match(/type="checkbox" checked=""/g)).toHaveLength(1);
});

test('it says when it has left, and what to ask then; and why it has not', () => {
  expect(shown(stories.Gone)).toContain('Ask them to look whether it has come.');
  expect(shown(stories.Leaving)).not.toContain('Ask them to look');
  expect(shown(stories.Refused)).toContain('the mail server refused the address');
});

test('without a mail server nothing promises that it could be sent', () => {
  const markup = shown(stories.NoMailServer);
  expect(markup).toContain('No mail server is set up');
  expect(markup).not.toContain('<form');
});

test.each([
  ['it has left with every file', { state: 'sent' }, true],
  ['it is on its way', { state: 'queued' }, true],
  ['an invoice had no file', { isWhole: false }, false],
  ['the mail server refused it', { state: 'failed' }, false],
] as const)('the wrap-up takes it as sent only where nothing is left to be done: %s', (_, more, isSent) => {
  expect(sentWhole({ sent: sentInvoices(more) }) !== undefined).toBe(isSent);
});
