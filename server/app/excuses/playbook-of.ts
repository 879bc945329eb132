import type { Sentence } from '@duologue/contract/wire.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import type { Said } from '@duologue/core/guide/said.ts';
import { publishedGuide } from '../guide/firm-playbook.ts';
import type { Records } from '../ports/store.ts';

export type Sayings = Pick<Playbook, 'objections' | 'verifications'>;

export const NO_SAYINGS: Sayings = { objections: [], verifications: {} };

/** What this firm's callers are told: the playbook as it is published. */
export async function playbookOf(records: Pick<Records, 'guide'>): Promise<Sayings> {
  return (await publishedGuide(records)).playbook;
}

export const objectionOf = ({ objections }: Sayings, id: string): Objection | undefined =>
  objections.find((objection) => objection.id === id);

/** The name of an excuse; one that a firm took out of its playbook since is told by its id. */
export function nameOf(sayings: Sayings, id: string): Sentence {
  return sentence(objectionOf(sayings, id)?.name ?? { en: id, de: id, it: id });
}

export function questionOf({ verifications }: Sayings, key: string): Sentence | null {
  const said = verifications[key];
  return said === undefined ? null : sentence(said);
}

const sentence = ({ en, de, it }: Said): Sentence => ({ en, de, it });
