import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { InboxView } from '@duologue/contract/inbox.ts';
import type { Acting } from '../deps.ts';
import type { UseCases } from '../use-case.ts';
import type { InboxDeps } from './inbox-deps.ts';
import { INBOX_SHOWN_MAX } from './limits.ts';
import { placeOf, type ReadInbox, shownName } from './read-inbox.ts';

/** What people ask of the inbox; the same reader serves the schedule. */
export function createInboxUseCases(deps: InboxDeps, read: ReadInbox) {
  return {
    'GET /inbox': async (_ask, acting) => accept(await viewOf(deps, acting)),
    'POST /inbox/read': async (_ask, acting) => {
      await read(acting, acting);
      return accept(await viewOf(deps, acting));
    },
    'POST /inbox/names': async ({ body }, acting) => {
      const { store, clock } = deps.cases;
      const names = await store.inTenant(acting.tenantId, (records) =>
        records.inbox.addCreditorName(body.written, clock.now()),
      );
      return accept({ names: [...names] });
    },
  } satisfies Partial<UseCases>;
}

async function viewOf(deps: InboxDeps, { tenantId }: Acting): Promise<InboxView> {
  const place = await placeOf(deps, tenantId);
  const folder = place === undefined ? null : await deps.folder.open(place);
  const waiting = place === undefined ? [] : await deps.folder.look(place, { patience: false });
  const files = await deps.cases.store.inTenant(tenantId, (records) => records.inbox.list(null, INBOX_SHOWN_MAX));
  return {
    folder,
    waiting: waiting.map(({ name, state }) => ({ name: shownName(name), state })),
    files: files.map(({ fileId, name, kind, outcome, result, readAt }) => {
      return { fileId, name, kind, outcome, result, readAt: formatInstant(readAt) };
    }),
  };
}
