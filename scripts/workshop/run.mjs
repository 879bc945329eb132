import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and gives its exit code and what it printed. With `log`, the output goes to that file as
 * well; with `show`, to this terminal. After `minutes` it is ended, and `code` is 124.
 */
export function run(command, args, { env = {}, log, show = false, cwd = root, minutes = 20, shell = false } = {}) {
  return new Promise((resolve) => {
    const file = log === undefined ? undefined : openLog(log);
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let [output, isOver] = ['', false];
    const take = (chunk) => {
      output = (output + chunk).slice(-200_000);
      file?.write(chunk);
      if (show) process.stderr.write(chunk);
    };
    const timer = setTimeout(() => {
      isOver = true;
      take(`\nEnded after ${minutes} minutes.\n`);
      child.kill('SIGTERM');
    }, minutes * 60_000);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => take(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      file?.end();
      resolve({ code: isOver ? 124 : (code ?? 1), output });
    });
  });
}

function openLog(log) {
  mkdirSync(path.dirname(log), { recursive: true });
  return createWriteStream(log, { flags: 'w' });
}

export const tail = (text, lines) => text.trimEnd().split('\n').slice(-lines).join('\n');
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
