import { expect, test } from 'vitest';
import { textOf } from './text-of.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values).buffer;

test.each([
  ['UTF-8', bytes(0x4d, 0xc3, 0xbc), 'Mü'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x4d, 0xc3, 0xbc), 'Mü'],
  ['what Excel writes on Windows', bytes(0x4d, 0xfc), 'Mü'],
])('a list in %s is read', (_, list, expected) => expect(textOf(list)).toBe(expected));
