import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as stories from './live-call.stories.tsx';

const OF_THE_DEBT = /£|INV-|overdue|9,?640|9,?190|promise of|Repair/;

test.each([
  ['while it rings', stories.Ringing],
  ['when somebody answered', stories.Answered],
  ['with a third person', stories.ThirdParty],
  ['on a voicemail', stories.Voicemail],
  ['with a third person, though the server sent the debt', stories.ThirdPartyWithLeakedBrief],
  ['before verification, though the server sent the debt', stories.AnsweredWithLeakedBrief],
])('nothing of the debt is in the markup %s', (_, Story) => {
  expect(renderToStaticMarkup(<Story />)).not.toMatch(OF_THE_DEBT);
});

test('once verified, the debt is there', () => {
  expect(renderToStaticMarkup(<stories.Verified />)).toMatch(OF_THE_DEBT);
});

test('the number can be read, clicked and pointed at', () => {
  const markup = renderToStaticMarkup(<stories.Ringing />);
  expect(markup).toContain('0117 496 0142');
  expect(markup).toContain('href="tel:+441174960142"');
  expect(markup).toContain('QR code with the telephone number');
});

test('P17: a third person hears the words of the playbook that are lawful there, and no others', () => {
  const markup = renderToStaticMarkup(<stories.ThirdParty />);
  expect(markup).toContain('“My name is Anna Brandt. When can I reach Maria Keller in person?”');
  expect(markup).toContain('Sorry to have disturbed you.');
  expect(markup).not.toContain('Thank you, I will try again.');
  expect(markup).not.toContain('Ask for payment');
});

test('P16: one message is before the caller, and it is the whole one of the playbook', () => {
  const markup = renderToStaticMarkup(<stories.Voicemail />);
  expect(markup).toContain('“My name is Anna Brandt. Please ring me back on 020 7946 0100.”');
});

test('P16 P17: until the guide is there, what anybody may hear is on the screen', () => {
  expect(renderToStaticMarkup(<stories.ThirdPartyWithoutGuide />)).toContain('Thank you, I will try again.');
});

test('P17: what the playbook has for a third person is said, in the debtor’s language', () => {
  const markup = renderToStaticMarkup(<stories.ThirdPartyInTheirLanguage />);
  expect(markup).toContain('“Mein Name ist Jo Marsh. Wann kann ich es gut wieder versuchen?”');
  expect(markup).not.toContain('When is a good time to reach them?');
});

test('the stages after verification are closed before it', () => {
  expect(renderToStaticMarkup(<stories.Answered />)).toMatch(/disabled=""[^>]*\/>\s*<span>Name the total/);
});

test('P05: the sentence of the stage stands before the caller, and the next stages follow', () => {
  const markup = renderToStaticMarkup(<stories.Verified />);
  expect(markup).toContain('Thank you for the £450.00');
  expect(markup).toContain('What to say now');
});

test('P07: before somebody is verified the guide only leads there', () => {
  const markup = renderToStaticMarkup(<stories.Answered />);
  expect(markup).toContain('Am I speaking with Maria Keller herself?');
  expect(markup).not.toMatch(/Thank you for the|Full payment/);
});

test('P17: with a third person neither guide nor excuses are there', () => {
  const markup = renderToStaticMarkup(<stories.ThirdParty />);
  expect(markup).not.toMatch(/What to say now|What they may mean|payment run/i);
});
