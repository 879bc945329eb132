import type { Problem } from '@duologue/contract/problem.ts';

/** The server said no (RFC 9457), or could not be reached (`code` is then `no-connection`). */
export class ApiProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

export const noConnection = (): ApiProblem =>
  new ApiProblem({
    type: 'urn:duologue:problem:no-connection',
    title: 'No connection',
    status: 0,
    code: 'no-connection',
  });

/** The problem of a failed response; a body that is no problem document becomes one with the bare status. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return new ApiProblem(body);
  return new ApiProblem({
    type: 'urn:duologue:problem:fault',
    title: response.statusText,
    status: response.status,
    code: 'fault',
  });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

/** True when trying again unchanged may help: nothing came back, or the server was not able to answer. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiProblem && (error.problem.status === 0 || error.problem.status >= 502);
}
