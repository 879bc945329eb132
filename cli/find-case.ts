import { NeedsAnswer } from './answer-needed.ts';
import type { Client } from './client.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A case by its id, its debtor's number, or a part of the name that fits only one. */
export async function findCase(client: Client, text: string): Promise<string> {
  if (UUID.test(text)) return text;
  if (text.trim() === '')
    throw new NeedsAnswer('Name a case: its id, the number of its debtor, or a part of the name.');
  const { cases } = await client.call('GET /cases', { query: { search: text } });
  const exact = cases.filter(({ debtorNumber, debtorName }) => debtorNumber === text || debtorName === text);
  const [found, ...others] = exact.length > 0 ? exact : cases;
  if (found === undefined) throw new NeedsAnswer(`No case fits "${text}".`);
  if (others.length > 0) {
    const list = [found, ...others].map(({ caseId, debtorName }) => `  ${caseId}  ${debtorName}`).join('\n');
    throw new NeedsAnswer(`Several cases fit "${text}":\n${list}`);
  }
  return found.caseId;
}
