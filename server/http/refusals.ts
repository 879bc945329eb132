import { CONFLICTS, NOT_FOUND, type Refusal } from '@duologue/server/app/refusal.ts';

const all = <Code extends string>(codes: readonly Code[], status: number) =>
  Object.fromEntries(codes.map((code) => [code, status])) as Record<Code, number>;

/** Every "no" the product can say, once. A new refusal does not compile until it has a row. */
export const STATUS: Readonly<Record<Refusal['code'], number>> = {
  ...all(NOT_FOUND, 404),
  ...all(CONFLICTS, 409),
  'input-invalid': 422,
  'call-refused-by-gate': 403,
  'letter-refused-by-rules': 403,
  'role-not-allowed': 403,
  'beyond-authority': 403,
};

/** Problem details after RFC 9457. `title` is for readers of the API; the screen has its own words for each code. */
export function problemOf(refusal: Refusal) {
  return {
    type: `urn:duologue:problem:${refusal.code}`,
    title: refusal.code.replaceAll('-', ' '),
    status: STATUS[refusal.code],
    code: refusal.code,
    ...('problems' in refusal ? { problems: refusal.problems } : {}),
    ...(refusal.values === undefined ? {} : { values: refusal.values }),
  };
}
