import { CannotDo, NeedsAnswer } from './answer-needed.ts';
import { RefusedByServer } from './client.ts';
import { EXIT } from './exit-codes.ts';
import { isOption, problemText } from './problem-text.ts';
import type { Say } from './words.ts';

/** How a command ends that did not do what was asked: words for people, one value for `--json`, and the exit code. */
export type Ending = { readonly text: string; readonly problem: object; readonly exit: number };

/** The one place where the command line turns an error into words and an exit code. */
export function endingOf(error: unknown, say: Say): Ending {
  if (error instanceof RefusedByServer) {
    const { problem } = error;
    return { text: problemText(problem, say), problem, exit: exitOf(problem) };
  }
  const text = error instanceof Error ? error.message : 'Something broke.';
  if (error instanceof NeedsAnswer) return { text, problem: { code: 'answer-needed', detail: text }, exit: EXIT.asked };
  if (error instanceof CannotDo) return { text, problem: { code: 'cannot-do', detail: text }, exit: EXIT.refused };
  return { text, problem: { code: 'fault', detail: text }, exit: EXIT.fault };
}

function exitOf({ code, problems = [] }: RefusedByServer['problem']): number {
  if (code === 'fault') return EXIT.fault;
  return problems.length > 0 && problems.every(({ field }) => isOption(field)) ? EXIT.usage : EXIT.refused;
}
