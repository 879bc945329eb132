import { pino } from 'pino';
import type { EdgeLog } from '../http/ports.ts';

/**
 * The log of the program goes to standard error. What people are owed and by whom never goes there: a fault is logged
 * with its reference, its kind and its place in the code, and not with the message, which may quote a row.
 */
export const logger = pino({ level: process.env['DUOLOGUE_LOG'] ?? 'warn' }, pino.destination({ dest: 2, sync: true }));

export const edgeLog: EdgeLog = {
  fault: (reference, operation, error) => {
    const { name, stack, code } =
      error instanceof Error ? describe(error) : { name: typeof error, stack: undefined, code: undefined };
    logger.error({ reference, operation, kind: name, code, at: stack }, 'fault');
  },
};

function describe(error: Error) {
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    stack: lines.slice(0, 12).map((line) => line.trim()),
    code: (error as NodeJS.ErrnoException).code,
  };
}
