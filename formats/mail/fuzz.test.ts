import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { BUDGET_MS, HANG_MS, randomOf, RUNS } from '../testing/fuzzing.ts';
import { judgeDelivery } from './delivery-report.ts';
import { MAIL_PROBLEMS, openMail } from './open-mail.ts';
import * as bounces from './testing/bounces.ts';
import { DOT, mailWith } from './testing/mails.ts';

const PUT = [
  '',
  '\n',
  '\r\n\r\n',
  '\0',
  ' ',
  '\t',
  ';',
  ':',
  '=',
  '"',
  '(',
  ')',
  '\\',
  '<',
  '>',
  '--',
  '=?utf-8?b?',
  '?=',
  '=?x?q?',
  '\n--=_b1\n',
  '--=_b1--',
  '\n--b0\n',
  'Content-Type: message/rfc822\n\n',
  'Content-Type: multipart/mixed; boundary=b0\n\n',
  'Content-Type: message/delivery-status\n\n',
  'Content-Transfer-Encoding: base64\n',
  'filename*0*=utf-8%27%27',
  "filename*1*='",
  'Action: failed\n',
  'Status: 5.1.1\n',
  'Message-ID: <',
  '\u202E',
  'A'.repeat(500),
];

const SEEDS = [
  ...Object.values(bounces).filter((value): value is string => typeof value === 'string' && value.includes('\n')),
  mailWith([
    { type: 'text/xml', name: 'a.xml', content: '<a/>'.repeat(50) },
    { type: 'image/png', name: 'dot.png', content: DOT, disposition: 'inline' },
    { type: 'message/rfc822', content: bounces.POSTFIX, how: '8bit' },
  ]),
];

function mutated(text: string, random: (below: number) => number): string {
  let result = text;
  for (let times = 1 + random(5); times > 0; times -= 1) {
    const at = random(result.length + 1);
    const kind = random(7);
    if (kind === 0) result = result.slice(0, at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at, at + 400).repeat(3) + result.slice(at);
    else if (kind === 2) result = result.slice(0, at) + String.fromCharCode(random(256)) + result.slice(at + 1);
    else result = result.slice(0, at) + (PUT[random(PUT.length)] ?? '') + result.slice(at + random(10));
  }
  return result;
}

test('damaged mails are read as far as they can be, or refused: none hangs and none is thrown for', async () => {
  const random = randomOf(265);
  const began = performance.now();
  let [runs, reported, refused, slowest] = [0, 0, 0, 0];
  for (; runs < RUNS && performance.now() - began < BUDGET_MS; runs += 1) {
    const text = mutated(SEEDS[runs % SEEDS.length] ?? '', random);
    const since = process.cpuUsage();
    const read = await openMail(bytesSource('any', Buffer.from(text, random(3) === 0 ? 'latin1' : 'utf8')));
    const { user, system } = process.cpuUsage(since);
    const took = (user + system) / 1_000;
    slowest = Math.max(slowest, took);
    if (took > HANG_MS) expect.fail(`run ${runs} took ${took} ms: ${JSON.stringify(text)}`);
    const problems = read.ok ? read.value.problems : [read.refusal];
    if (problems.some(({ code }) => !MAIL_PROBLEMS.includes(code))) expect.fail(`run ${runs}: unknown code`);
    if (!read.ok) refused += 1;
    for (const report of read.ok ? read.value.reports : []) {
      reported += 1;
      const verdict = judgeDelivery(report);
      if ('said' in verdict && verdict.said !== null && (verdict.said.length > 300 || /\p{C}/u.test(verdict.said)))
        expect.fail(`run ${runs}: says ${JSON.stringify(verdict.said)}`);
    }
  }
  console.info(`${runs} damaged mails, ${reported} reports, ${refused} refused, slowest ${Math.round(slowest)} ms.`);
  expect(reported).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
});
