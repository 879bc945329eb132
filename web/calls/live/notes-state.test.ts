import { expect, test } from 'vitest';
import { acknowledged, failed, heard, openNotes, sent, statusOf, toSend, typed } from './notes-state.ts';

const clean = openNotes('said Thursday', undefined);

test('what is typed is sent once, and said to be saved only when it was acknowledged', () => {
  const written = typed(clean, 'said Thursday, by transfer');
  expect(statusOf(written)).toBe('typing');
  expect(toSend(written)).toBe('said Thursday, by transfer');

  const onItsWay = sent(written, 'said Thursday, by transfer');
  expect(statusOf(onItsWay)).toBe('saving');
  expect(toSend(onItsWay)).toBeUndefined();

  expect(statusOf(acknowledged(onItsWay, 'said Thursday, by transfer'))).toBe('saved');
});

test('what is typed while the earlier text travels is sent afterwards', () => {
  const more = typed(sent(typed(clean, 'a'), 'a'), 'ab');
  expect(toSend(more)).toBeUndefined();
  expect(toSend(acknowledged(more, 'a'))).toBe('ab');
});

test('a failed save keeps the text and is tried again', () => {
  const lost = failed(sent(typed(clean, 'new'), 'new'));
  expect(statusOf(lost)).toBe('failed');
  expect(toSend(lost)).toBe('new');
});

test('the copy of this machine comes back after a crash, and is sent', () => {
  const back = openNotes('said Thursday', 'said Thursday, will ring his boss');
  expect(back.text).toBe('said Thursday, will ring his boss');
  expect(toSend(back)).toBe('said Thursday, will ring his boss');
});

test('words of another screen are taken over, but never over our own unsaved ones', () => {
  expect(heard(clean, 'from the other screen').text).toBe('from the other screen');
  expect(heard(typed(clean, 'mine'), 'from the other screen').text).toBe('mine');
});
