import type { Problem } from '@duologue/contract/problem.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { Say } from './words.ts';

/** A refusal in words: what, and for input every field that is wrong. */
export function problemText(problem: Problem, say: Say): string {
  const values = Object.entries(problem.values ?? {}).filter(([, value]) => typeof value !== 'object');
  const facts = values.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
  const problems = problem.problems ?? [];
  const isFile = problems.length > 0 && problems.every(({ field }) => field.startsWith('file'));
  const title = isFile ? `${say('intake.error.title')}.` : say(`problem.${problem.code}`);
  const head = `${title}${facts === '' ? '' : ` (${facts})`}`;
  const fields = problems.map(({ field, message }) => `  ${fieldText(field, message, say)}`);
  return [head, ...fields].join('\n');
}

/** `business.0.captured.dueOn` is given with `--set dueOn=`; what is wrong with a whole file stands alone. */
function fieldText(field: string, message: Message, say: Say): string {
  const sentence = say(message.code, message.values);
  if (message.code.startsWith('calls.problem.')) {
    const captured = /\.captured\.(\w+)$/.exec(field)?.[1];
    return captured === undefined
      ? `${field}: ${sentence}`
      : `--set ${captured}=…: "${say(`calls.field.${captured}`)}" ${sentence}`;
  }
  const { looksLike, choices } = message.values;
  const more = [
    ...(typeof looksLike === 'string' ? [say(`intake.looksLike.${looksLike}`)] : []),
    ...(typeof choices === 'string' ? [`Choices: ${choices}.`] : []),
  ];
  const place = field === 'file' ? '' : optionOf(field);
  return [place === '' ? sentence : `${place}: ${sentence}`, ...more].join(' ');
}

/** Options that are called otherwise than the field they fill. */
const OPTIONS: Readonly<Record<string, string>> = {
  'business.outcome': '--outcome',
  gone: '--gone',
  interest: '--interest',
  interestWaived: '--interest-waived',
  lineResult: '--line',
  'nextStep.dueOn': '--next',
  'nextStep.kind': '--next',
  number: '--number',
  party: '--party',
  'query.answers': '--answer',
  'query.columns': '--column',
  seconds: '--seconds',
  startedAt: '--started',
  // About several options together: what is wrong says which.
  terms: '',
};

/** A person at a terminal typed `--as-of`, not `query.asOf`. */
const optionOf = (field: string): string =>
  OPTIONS[field.replace(/\.\d+\./, '.')] ??
  (isOption(field)
    ? `--${field.slice('query.'.length).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    : field);

/** What is wrong there was wrong on the command line. */
export const isOption = (field: string): boolean => field.startsWith('query.');
