import { createKept } from '../ui/base/kept.ts';

/** Who works here and for which tenant. No secret: profiles on loopback have no password. */
export type Session = { readonly tenantId: string; readonly actorId: string };

/** Kept on this machine; `undefined` until a profile is chosen. */
export const keptSession = createKept<Session | undefined>('duologue.session', (value) =>
  isSession(value) ? value : undefined,
);

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'tenantId' in value &&
    typeof value.tenantId === 'string' &&
    'actorId' in value &&
    typeof value.actorId === 'string'
  );
}
