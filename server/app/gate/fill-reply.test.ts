import { expect, test } from 'vitest';
import { fillReply } from './fill-reply.ts';

const ours = { number: '+44 20 7946 0100', from: '09:00', to: '17:00' };
const hours = { en: 'You can reach me from … to ….', de: 'Sie erreichen mich von … bis ….' };

test('the number and the hours of the firm stand in place of the dots, in every language', () => {
  expect(fillReply('reply-phone-number', { en: 'Call me on …' }, ours).words).toEqual({
    en: 'Call me on +44 20 7946 0100',
  });
  expect(fillReply('reply-hours', hours, ours)).toEqual({
    words: { en: 'You can reach me from 09:00 to 17:00.', de: 'Sie erreichen mich von 09:00 bis 17:00.' },
  });
});
test('what the firm has not said is asked for, and the dots stay', () => {
  expect(fillReply('reply-hours', hours, { ...ours, to: ' ' })).toEqual({ words: hours, missing: 'reply-hours' });
  expect(fillReply('reply-phone-number', {}, { ...ours, number: '' }).missing).toBe('reply-number');
});
test('dots of other items are the caller’s', () =>
  expect(fillReply('own-name', { en: 'My name is …' }, ours)).toEqual({ words: { en: 'My name is …' } }));
