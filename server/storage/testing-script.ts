import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Makes a TypeScript file runnable by plain Node, for tests that need a process of their own to kill. */
export async function bundleScript(entry: string): Promise<string> {
  const name = path.basename(entry, '.ts');
  const outDir = path.join(repository, 'artefacts', 'scripts', `${name}-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  await build({
    root: repository,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@duologue\//] },
    build: {
      ssr: path.resolve(entry),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return path.join(outDir, `${name}.mjs`);
}

export type Script = {
  readonly child: ChildProcess;
  /** The lines that it has printed so far. */
  readonly lines: readonly string[];
  /** Waits for a line that starts with `prefix`. */
  lineStarting(prefix: string): Promise<string>;
  ended(): Promise<void>;
};

/** Runs a bundled script; its output is read line by line. What it prints to standard error fails a wait. */
export function runScript(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Script {
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let complaint = '';
  let rest = '';
  let wake: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    lines.push(...pieces);
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaint += chunk;
  });
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
      wake();
    });
  });
  return {
    child,
    lines,
    ended: () => exited,
    async lineStarting(prefix) {
      for (;;) {
        const found = lines.find((line) => line.startsWith(prefix));
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`The script ended without "${prefix}": ${complaint || lines.slice(-5).join('\n')}`);
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
