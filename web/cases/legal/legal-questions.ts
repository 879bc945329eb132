import type { GateAnswer } from '@duologue/contract/gate.ts';
import { LEGAL_ANSWERS, LEGAL_NOTICES, type LegalAnswer, type LegalNotice } from '@duologue/core/cases/legal-words.ts';

/** Something that a rule asks of the case and nobody has answered. */
export type LegalQuestion =
  | { readonly kind: 'notice'; readonly notice: LegalNotice; readonly codes: readonly string[] }
  | { readonly kind: 'answer'; readonly answer: LegalAnswer; readonly codes: readonly string[] }
  | { readonly kind: 'address'; readonly country: string; readonly codes: readonly string[] }
  | { readonly kind: 'licence'; readonly jurisdiction: string; readonly codes: readonly string[] };

const LICENCE = 'licence.';
/** The code of the one finding for a country of which no state or province is known. */
const REGION_UNKNOWN = 'BASE-REGION-UNKNOWN';

/** The questions behind the findings that nobody could answer, each once, with the rules that ask it. */
export function legalQuestions(findings: NonNullable<GateAnswer['decision']>['findings']): readonly LegalQuestion[] {
  const found = new Map<string, LegalQuestion>();
  for (const { result, values, code } of findings) {
    const isAddress = code === REGION_UNKNOWN;
    if (result !== 'unknown' && !isAddress) continue;
    const question = isAddress
      ? ({ kind: 'address', country: String(values['country']), codes: [] } as const)
      : questionOf(values['milestone'], values['needs']);
    if (question === undefined) continue;
    const id = JSON.stringify({ ...question, codes: [] });
    const codes = found.get(id)?.codes ?? [];
    found.set(id, { ...question, codes: codes.includes(code) ? codes : [...codes, code] });
  }
  return [...found.values()];
}

function questionOf(milestone: unknown, needs: unknown): LegalQuestion | undefined {
  const notice = LEGAL_NOTICES.find((known) => known === milestone);
  if (notice !== undefined) return { kind: 'notice', notice, codes: [] };
  const answer = LEGAL_ANSWERS.find((known) => known === needs);
  if (answer !== undefined) return { kind: 'answer', answer, codes: [] };
  const isLicence = typeof needs === 'string' && needs.startsWith(LICENCE);
  return isLicence ? { kind: 'licence', jurisdiction: needs.slice(LICENCE.length), codes: [] } : undefined;
}
