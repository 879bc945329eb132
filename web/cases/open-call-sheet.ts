import type { Client } from '../api/client.ts';
import type { Language } from '@duologue/words/language.ts';

/** The address stays valid for the new tab to load it; after that the memory is given back. */
const ADDRESS_KEPT_MS = 60_000;

/** Opens the printable call sheet in a tab of its own, where the browser prints it. */
export async function openCallSheet(client: Client, caseId: string, language: Language): Promise<void> {
  const sheet = await client.fetchFile('GET /cases/{caseId}/call-sheet', { params: { caseId }, query: { language } });
  const address = URL.createObjectURL(new Blob([sheet], { type: 'application/pdf' }));
  window.open(address, '_blank', 'noopener');
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT_MS);
}
