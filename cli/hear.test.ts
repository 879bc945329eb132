import { expect, test } from 'vitest';
import { runProgram } from './testing.ts';

type Answer = { text: string; heard: { id: string; name: string; score: number; because: { text: string }[] }[] };

test.each([
  ['we never received your invoice', 'en', 'invoice-not-received', 'Invoice not received'],
  ['ich hab mit meinem Anwalt gesprochen, reden Sie mit dem', 'de', 'talk-to-lawyer', undefined],
  ['guardi che la fattura è già pagata', 'it', 'already-paid', undefined],
])('hear: %s', async (text, language, id, name) => {
  const run = await runProgram(['hear', text, '--lang', language, '--json']);
  const answer = JSON.parse(run.out) as Answer;
  expect([run.exit, answer.text, answer.heard[0]?.id]).toEqual([0, text, id]);
  if (name !== undefined) expect(answer.heard[0]?.name).toBe(name);
  expect(answer.heard[0]?.because.length).toBeGreaterThan(0);
});

test('hear without quotes prints a table, the likeliest first', async () => {
  const run = await runProgram(['hear', 'we', 'already', 'paid', 'that']);
  expect([run.exit, run.out.split('\n')[2]]).toEqual([0, expect.stringContaining('already-paid')]);
});

test.each([[['hear']], [['hear', 'paid', '--lang', 'fr']]])('%j is a wrong command line', async (args) => {
  expect((await runProgram(args)).exit).toBe(64);
});
