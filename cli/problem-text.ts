import type { Problem } from '@duologue/contract/problem.ts';
import type { Say } from './words.ts';

/** A refusal in words: what, and for input every field that is wrong. */
export function problemText(problem: Problem, say: Say): string {
  const values = Object.entries(problem.values ?? {}).filter(([, value]) => typeof value !== 'object');
  const facts = values.map(([name, value]) => `${name}: ${String(value)}`).join(', ');
  const head = `${say(`refusal.${problem.code}`)}${facts === '' ? '' : ` (${facts})`}`;
  const fields = (problem.problems ?? []).map(
    ({ field, message }) => `  ${field}: ${say(message.code, message.values)}`,
  );
  return [head, ...fields].join('\n');
}
