import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileProblem, LooksLike } from '@duologue/formats/ledger/file-problem.ts';
import { en } from '@duologue/words/en.ts';
import { expect, test } from 'vitest';
import { MAIL_PROBLEMS, PAYMENT_PROBLEMS } from './confirmations/letter-settings.ts';
import { CONFLICTS, NOT_FOUND } from './refusal.ts';

const without = (keys: readonly string[]) => keys.filter((key) => !Object.hasOwn(en, key));

const FILE_PROBLEMS: Readonly<Record<FileProblem['code'], true>> = {
  'empty-file': true,
  'not-a-ledger': true,
  'unknown-encoding': true,
  'file-too-large': true,
  'too-many-lines': true,
  'workbook-damaged': true,
  'workbook-too-large': true,
  'workbook-unpacks-too-large': true,
  'sheet-too-large': true,
  'no-filled-sheet': true,
};

const LOOKS_LIKE: Readonly<Record<LooksLike, true>> = {
  pdf: true,
  image: true,
  'old-excel-or-protected': true,
  'open-document': true,
  'word-or-powerpoint': true,
  zip: true,
  html: true,
  xml: true,
  json: true,
  rtf: true,
  'bank-statement': true,
  'calendar-or-card': true,
  mail: true,
  database: true,
  program: true,
  'plain-text': true,
  binary: true,
};

test('every refusal has its sentence', () => {
  const edge = [
    'input-invalid',
    'call-refused-by-gate',
    'letter-refused-by-rules',
    'role-not-allowed',
    'fault',
    'no-such-route',
  ];
  expect(without([...NOT_FOUND, ...CONFLICTS, ...edge].map((code) => `problem.${code}`))).toEqual([]);
});

test('every problem of a file has its sentence, and every wrong file its name', () => {
  expect(without(Object.keys(FILE_PROBLEMS).map((code) => `file.${code}`))).toEqual([]);
  expect(without(Object.keys(LOOKS_LIKE).map((code) => `intake.looksLike.${code}`))).toEqual([]);
});

test('every wrong field of the account and of the mail server has its sentence', () => {
  expect(without([...PAYMENT_PROBLEMS, ...MAIL_PROBLEMS].map((field) => `input.letters.${field}`))).toEqual([]);
});

/**
 * Codes with a room are keys of the catalogues; a code without one belongs to a refusal or stays inside the core. What
 * `label` is given is a set of words, which the catalogue's own tests go over.
 */
const CODE = /(?<!label\()'((?:input|intake|calls|cases|worklist|timeline|debtor|file)\.[a-z][\w.-]*)'/g;

test('every code that is written out in the server or the core has its sentence', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const written = ['server/app', 'server/http', 'core'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'))
      .flatMap((file) => [...readFileSync(path.join(root, room, file), 'utf8').matchAll(CODE)])
      .map(([, code = '']) => code)
      // Names of files and beginnings of keys are no codes.
      .filter((code) => !/\.(csv|xlsx)?$/.test(code)),
  );
  expect(written.length).toBeGreaterThan(10);
  expect(without([...new Set(written)])).toEqual([]);
});
