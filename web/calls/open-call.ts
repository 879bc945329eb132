import { createKept } from '../ui/base/kept.ts';

export type OpenCall = { readonly callId: string; readonly name: string };

/** The call of this browser that has no outcome yet. Only a reminder: the server knows the truth. */
export const keptOpenCall = createKept<OpenCall | undefined>('duologue.open-call', (value) =>
  isOpenCall(value) ? value : undefined,
);

function isOpenCall(value: unknown): value is OpenCall {
  return (
    typeof value === 'object' &&
    value !== null &&
    'callId' in value &&
    typeof value.callId === 'string' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}
