import type { PagePlace } from '../ports/worklist.ts';

/** The place of a line as one text: its rank key, which ends in its case id. */
export const formatPlace = ({ rankKey, caseId }: PagePlace) => `${rankKey}|${caseId}`;

export function parsePlace(text: string): PagePlace | undefined {
  const [, rankKey, caseId] = /^([0-9a-f:-]{10,80})\|([0-9a-f-]{36})$/.exec(text) ?? [];
  return rankKey === undefined || caseId === undefined ? undefined : { rankKey, caseId };
}
