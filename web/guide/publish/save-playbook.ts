import type { Client } from '../../api/client.ts';

/** The address must stay valid until the browser has begun to read it. */
const ADDRESS_KEPT_MS = 30_000;

/** Saves a version of the playbook as the file that a consultant edits and sends back. */
export async function savePlaybook(client: Client, version: number): Promise<void> {
  const file = await client.fetchFile('GET /guide/export', { query: { version } });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `playbook-version-${version}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT_MS);
}
