import { expect, test } from 'vitest';
import { markRemittance } from './mark-remittance.ts';

/** The text with what is marked in brackets. */
const marked = (text: string, ...numbers: string[]) =>
  markRemittance(text, numbers)
    .map((stretch) => (stretch.isMatch ? `[${stretch.text}]` : stretch.text))
    .join('');

test.each([
  ['as written', 'Invoice INV-2041 thanks', 'INV-2041', 'Invoice [INV-2041] thanks'],
  ['with other marks between', 'inv 2041/2026', 'INV-2041', '[inv 2041]/2026'],
  ['split over a line', 'RE 20\n41', '2041', 'RE [20\n41]'],
  ['its digits alone', 'Rechnung 2041', 'INV-2041', 'Rechnung [2041]'],
  ['with zeros before it', 'No 0002041.', 'INV-2041', 'No [0002041].'],
  ['not inside a longer number', 'Kd 120415', 'INV-2041', 'Kd 120415'],
  ['twice', '2041 and 2041', '2041', '[2041] and [2041]'],
  ['too short to mean anything', 'Paid 12 of 12', '12', 'Paid 12 of 12'],
  ['nothing there', 'Thank you', 'INV-2041', 'Thank you'],
  ['no text', '', 'INV-2041', ''],
])('%s', (_, text, number, expected) => expect(marked(text, number)).toBe(expected));

test('several numbers, and no letter is lost', () => {
  const text = 'SCOR RF18 5390 0754 INV-2041, 2042 Grüße';
  const stretches = markRemittance(text, ['INV-2041', 'INV-2042', 'RF1853900754']);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  expect(stretches.filter(({ isMatch }) => isMatch).map((stretch) => stretch.text)).toEqual([
    'RF18 5390 0754',
    'INV-2041',
    '2042',
  ]);
});
