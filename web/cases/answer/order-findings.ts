import type { FindingWire } from '@duologue/contract/wire.ts';
import { type Kind, kindOf } from '../../ui/feedback/finding-note.tsx';

export type OrderedFindings = {
  /** What refuses, then what nobody could answer, then what warns. */
  readonly objecting: readonly FindingWire[];
  /** In order only because an exception lifted the rule: that has to be proved, and is shown apart. */
  readonly lifted: readonly FindingWire[];
  readonly satisfied: readonly { readonly packId: string; readonly findings: readonly FindingWire[] }[];
};

const WORST_FIRST: readonly Kind[] = ['refused', 'unknown', 'warned'];

/** Every finding in exactly one place; within each, in the order of the packs. */
export function orderFindings(findings: readonly FindingWire[]): OrderedFindings {
  const plain = findings.filter((finding) => kindOf(finding) === 'satisfied' && finding.exception === null);
  const packIds = [...new Set(plain.map(({ packId }) => packId))];
  return {
    objecting: WORST_FIRST.flatMap((kind) => findings.filter((finding) => kindOf(finding) === kind)),
    lifted: findings.filter((finding) => kindOf(finding) === 'satisfied' && finding.exception !== null),
    satisfied: packIds.map((packId) => ({ packId, findings: plain.filter((finding) => finding.packId === packId) })),
  };
}
