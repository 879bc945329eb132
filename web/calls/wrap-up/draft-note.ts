import type { ItemWire } from '@duologue/contract/cases.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { PARTY_TABLE } from '@duologue/core/calls/tables/party-table.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import type { Text, Values } from '@duologue/words/text.ts';
import type { Answer, Captured, CapturedValue, WrapUpForm } from './wrap-up-form.ts';

type Sentence = { readonly key: MessageKey; readonly values: Values };

/** The note drafted from the clicks, in the reader's words: with whom, what came of it with its figures, which invoices. */
export function draftNote(form: WrapUpForm, items: readonly ItemWire[], text: Text): string {
  return [...opening(form, text), ...form.answers.flatMap((answer) => sentencesOf(answer, items, text))]
    .map(({ key, values }) => text(key, values))
    .join(' ');
}

function opening({ line, party, spokeWith }: WrapUpForm, text: Text): readonly Sentence[] {
  if (party === undefined) return [{ key: 'calls.draft.line', values: { result: text.label('calls.line', line) } }];
  const name = spokeWith.name.trim();
  const role = spokeWith.role.trim();
  const who: Sentence =
    name === ''
      ? { key: 'calls.draft.line', values: { result: text.label('calls.party', party) } }
      : role === ''
        ? { key: 'calls.draft.spokeWith', values: { name } }
        : { key: 'calls.draft.spokeWithRole', values: { name, role } };
  const isStranger = name !== '' && !PARTY_TABLE[party].rpc;
  return isStranger ? [who, { key: 'calls.draft.line', values: { result: text.label('calls.party', party) } }] : [who];
}

function sentencesOf({ outcome, captured }: Answer, items: readonly ItemWire[], text: Text): readonly Sentence[] {
  const plain: Sentence = { key: 'calls.draft.outcome', values: { outcome: text.label('calls.outcome', outcome) } };
  const [main, isOwnSentence] = mainSentence(captured, text, plain);
  return [...(isOwnSentence ? [main] : [plain]), ...itemsSentence(captured, items), ...wordsSentence(captured)];
}

/** The sentence that says most for what was captured; only with all its figures, or the plain name of the outcome stands. */
function mainSentence(captured: Captured, text: Text, plain: Sentence): readonly [Sentence, boolean] {
  const found = SENTENCES.find(({ needs }) => needs.every((field) => isFilled(captured[field])));
  if (found === undefined) return [plain, false];
  return [{ key: found.key, values: valuesOf(captured, text) }, true];
}

const SENTENCES: readonly { readonly key: MessageKey; readonly needs: readonly (keyof Captured)[] }[] = [
  { key: 'calls.draft.plan', needs: ['schedule'] },
  { key: 'calls.draft.settlement', needs: ['amount', 'expiresOn'] },
  { key: 'calls.draft.promise', needs: ['amount', 'dueOn', 'method'] },
  { key: 'calls.draft.paid', needs: ['amount', 'receipt'] },
  { key: 'calls.draft.claimed', needs: ['paidOn', 'reference'] },
  { key: 'calls.draft.run', needs: ['runOn'] },
  { key: 'calls.draft.approval', needs: ['approver', 'expectedOn'] },
  { key: 'calls.draft.dispute', needs: ['disputedAmount', 'disputeReason'] },
  { key: 'calls.draft.callback', needs: ['callbackAt'] },
  { key: 'calls.draft.send', needs: ['what', 'sendTo'] },
  { key: 'calls.draft.sent', needs: ['sentOn', 'sendTo', 'items'] },
  { key: 'calls.draft.resend', needs: ['sendTo', 'items'] },
];

function valuesOf(captured: Captured, text: Text): Values {
  const texts = Object.entries(captured).flatMap(([field, value]) =>
    typeof value === 'string' || isMoney(value) ? [[field, value] as const] : [],
  );
  const { method, disputeReason, disputedAmount, schedule } = captured;
  return {
    ...Object.fromEntries(texts),
    ...(typeof method === 'string' ? { method: text.label('calls.method', method) } : {}),
    ...(typeof disputeReason === 'string' ? { reason: text.label('cases.dispute-reason', disputeReason) } : {}),
    ...(isMoney(disputedAmount) ? { amount: disputedAmount } : {}),
    ...scheduleValues(schedule),
  };
}

function scheduleValues(schedule: CapturedValue | undefined): Values {
  const parts = isSchedule(schedule) ? schedule : [];
  const [first] = parts;
  if (first === undefined) return {};
  const minor = parts.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  return {
    count: parts.length,
    amount: { currency: first.amount.currency, minor: minor.toString() },
    fromOn: first.dueOn,
  };
}

function itemsSentence({ items: chosen }: Captured, items: readonly ItemWire[]): readonly Sentence[] {
  if (!Array.isArray(chosen) || chosen.length === 0) return [];
  const numbers = items.flatMap(({ itemId, number }) =>
    number !== null && chosen.some((id) => id === itemId) ? [number] : [],
  );
  return numbers.length === 0 ? [] : [{ key: 'calls.draft.items', values: { items: numbers.join(', ') } }];
}

function wordsSentence({ words }: Captured): readonly Sentence[] {
  return typeof words === 'string' && words.trim() !== ''
    ? [{ key: 'calls.draft.words', values: { words: words.trim() } }]
    : [];
}

const isFilled = (value: CapturedValue | undefined): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

export function isMoney(value: CapturedValue | undefined): value is MoneyWire {
  return typeof value === 'object' && !Array.isArray(value) && 'minor' in value;
}

export type Instalments = readonly { readonly dueOn: string; readonly amount: MoneyWire }[];
export function isSchedule(value: CapturedValue | undefined): value is { dueOn: string; amount: MoneyWire }[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'object');
}
