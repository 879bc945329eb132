import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { type KeyPress, SEQUENCE_MS, takeShortcut } from './take-shortcut.ts';

const command = (id: string, more: Partial<Command>): Command => ({
  id,
  label: 'shell.today',
  group: 'shell.group.go',
  run: () => undefined,
  ...more,
});
const commands = [
  command('next', { shortcut: 'j', alternative: 'ArrowDown' }),
  command('palette', { shortcut: 'mod+k' }),
  command('go-today', { shortcut: 'g t' }),
  command('tick', { shortcut: 't' }),
  command('prepare', { shortcut: 'Enter' }),
  command('off', { shortcut: 'x', isAvailable: () => false }),
  command('other-next', { shortcut: 'j' }),
];
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  atMs: 1_000,
  isText: false,
  isEnterTaken: false,
  ...more,
});
const ran = (...args: Parameters<typeof takeShortcut>) => {
  const taken = takeShortcut(...args);
  return taken.kind === 'run' ? taken.command.id : taken.kind;
};

test.each([
  [press('j'), 'next', 'a key; the first command that has it wins'],
  [press('ArrowDown'), 'next', 'its other key'],
  [press('mod+k'), 'palette', 'a chord'],
  [press('j', { isText: true }), 'none', 'a letter while typing is a letter'],
  [press('Enter'), 'prepare', 'Enter on the page'],
  [press('Enter', { isEnterTaken: true }), 'none', 'Enter on a button is the button’s'],
  [press('x'), 'none', 'what is not available is not run'],
  [press('q'), 'none', 'a key of nobody'],
])('%j: %s, %s', (pressed, expected) => {
  expect(ran(pressed, commands, undefined)).toBe(expected);
});

describe('a sequence', () => {
  const first = takeShortcut(press('g'), commands, undefined);
  const pending = first.kind === 'wait' ? first.pending : undefined;

  test('waits after its first key', () => {
    expect(pending).toEqual({ key: 'g', until: 1_000 + SEQUENCE_MS });
  });

  test('runs with its second, though that key alone means something else', () => {
    expect(ran(press('t', { atMs: 1_500 }), commands, pending)).toBe('go-today');
  });

  test('is forgotten after a while', () => {
    expect(ran(press('t', { atMs: 1_000 + SEQUENCE_MS }), commands, pending)).toBe('tick');
  });
});
