import process from 'node:process';
import { findLockHolder } from '../storage/engine/data-lock.ts';
import { dataFolder } from './data-folder.ts';

/** Where a server listens that holds this data folder; with `DATABASE_URL`, every process opens the database itself. */
export async function readServerAddress(dataDir: string | undefined): Promise<string | undefined> {
  if ((process.env['DATABASE_URL'] ?? '') !== '') return undefined;
  return findLockHolder(dataFolder(dataDir))?.address;
}
