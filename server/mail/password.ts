import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export type MailPassword = {
  readonly where: 'environment' | 'file' | 'none' | 'file-open-to-others';
  readonly value: string | undefined;
};

/**
 * The password of the mail server: `DUOLOGUE_SMTP_PASSWORD`, else the file `smtp-password` in the folder of the data, which
 * nobody but its owner may read. Read anew each time, so that it can be changed while the server runs; kept nowhere.
 */
export function readMailPassword(folder: string, env: NodeJS.ProcessEnv = process.env): MailPassword {
  const told = env['DUOLOGUE_SMTP_PASSWORD'] ?? '';
  if (told !== '') return { where: 'environment', value: told };
  const file = path.join(folder, 'smtp-password');
  try {
    // Windows keeps no such mode; there the folder's own rights guard it.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      return { where: 'file-open-to-others', value: undefined };
    const value = readFileSync(file, 'utf8').trimEnd();
    return value === '' ? { where: 'none', value: undefined } : { where: 'file', value };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { where: 'none', value: undefined };
    throw error;
  }
}
