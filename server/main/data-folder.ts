import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Where files are dropped to be taken: by `DUOLOGUE_INBOX`, else `inbox` in the folder of the data. */
export function inboxFolder(dataDir: string): string {
  const chosen = process.env['DUOLOGUE_INBOX'] ?? '';
  return chosen === '' ? path.join(dataDir, 'inbox') : path.resolve(chosen);
}

/**
 * Where the embedded store is kept: as told, by `DUOLOGUE_DATA`, or the usual place for data of a program on this
 * system. Never below the source: a new checkout must not start with an empty ledger.
 */
export function dataFolder(told: string | undefined): string {
  const chosen = told ?? process.env['DUOLOGUE_DATA'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (process.platform === 'win32') {
    return path.join(process.env['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'), 'Duologue');
  }
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Application Support', 'Duologue');
  return path.join(process.env['XDG_DATA_HOME'] ?? path.join(os.homedir(), '.local', 'share'), 'duologue');
}
