import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import { expect, test } from 'vitest';
import { playbook } from './playbook.ts';
import { leftWithNeighbour } from './testing-example.ts';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8').trim();

test('P10: the excuse that the guide shows is one small file, compiles as it stands there, and is whole', () => {
  const [, shown] = /```ts\n([\s\S]*?)\n```/.exec(read('../docs/guides/playbook.md')) ?? [];
  expect(shown).toBe(read('testing-example.ts'));
  const added = { ...playbook, objections: [...playbook.objections, leftWithNeighbour] };
  expect(checkPlaybook(added, [])).toEqual([]);
});
