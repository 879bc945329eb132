import { parseInstant } from '@duologue/core/calendar/instant.ts';
import type { VectorExpectation } from './vector.ts';

const DECISIONS: readonly unknown[] = ['allow', 'warn', 'deny', 'required'];
const KNOWN = ['decision', 'ruleId', 'alsoRules', 'nextAllowedAt', 'strictDecision', 'detail'];
const KNOWN_DETAILS = ['countedInWindow', 'thisCallCounts'];

/** Reads what must come out, the same in both forms. What is not understood is reported: nothing is passed over. */
export function readExpectation(raw: unknown, report: (problem: string) => void): VectorExpectation {
  const expect = asObject(raw);
  const detail = asObject(expect['detail']);
  unknownKeys('expect', expect, KNOWN, report);
  unknownKeys('expect.detail', detail, KNOWN_DETAILS, report);
  const { decision, ruleId, strictDecision } = expect;
  if (!DECISIONS.includes(decision)) report(`expect.decision is not one of ${DECISIONS.join(', ')}`);
  if (strictDecision !== undefined && !DECISIONS.includes(strictDecision)) report('expect.strictDecision is none');
  if (ruleId !== undefined && ruleId !== null && typeof ruleId !== 'string') report('expect.ruleId is no text');
  const also = expect['alsoRules'];
  if (also !== undefined && !isTexts(also)) report('expect.alsoRules is no list of texts');
  const { countedInWindow, thisCallCounts } = detail;
  if (countedInWindow !== undefined && typeof countedInWindow !== 'number') report('countedInWindow is no number');
  if (thisCallCounts !== undefined && typeof thisCallCounts !== 'boolean') report('thisCallCounts is not yes or no');
  const nextAllowedAt = readNext(expect['nextAllowedAt'], report);
  return {
    decision: String(decision),
    ...((ruleId === null || typeof ruleId === 'string') && { ruleId }),
    ...(isTexts(also) && { alsoRules: also }),
    ...(nextAllowedAt !== undefined && { nextAllowedAt }),
    ...(typeof strictDecision === 'string' && { strictDecision }),
    ...(typeof countedInWindow === 'number' && { countedInWindow }),
    ...(typeof thisCallCounts === 'boolean' && { thisCallCounts }),
  };
}

function readNext(raw: unknown, report: (problem: string) => void): VectorExpectation['nextAllowedAt'] {
  if (raw === undefined || raw === null) return raw;
  const instant = typeof raw === 'string' ? parseInstant(raw) : undefined;
  if (instant === undefined) report('expect.nextAllowedAt is no moment with an offset');
  return instant;
}

/** For readers: names each key that is not among those known. */
export function unknownKeys(
  where: string,
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  report: (problem: string) => void,
): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) report(`${where}.${key} is not known`);
}

/** For readers: an object, or an empty one when it is none. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** `debtCollectionProceduresBegun`, `debt_collection_procedures_begun`: one name. */
export function plainName(text: string): string {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_:]+/g, '-')
    .toLowerCase();
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
