import type { Together } from '@duologue/server/app/ports/store.ts';
import type { TenantScope } from '../database.ts';

/** Sends all questions at once where the connection may send without waiting, in `inTenantRead`; otherwise in turn. */
export function togetherOver({ client }: Pick<TenantScope, 'client'>): Together {
  const together = async (...asks: readonly (() => Promise<unknown>)[]) => {
    if (client.pipeline) return Promise.all(asks.map((ask) => ask()));
    const answers: unknown[] = [];
    for (const ask of asks) answers.push(await ask());
    return answers;
  };
  // Each answer stands at the place of its question.
  return together as Together;
}
