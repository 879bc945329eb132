import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from './exit-codes.ts';
import { openShell, type Shell } from './testing.ts';

const LEDGER = [
  'Customer,Phone,Country,Invoice,Issued,Due,Currency,Open',
  'Amara Ltd,+442079460101,GB,INV-4711,2026-04-01,2026-05-01,GBP,900.00',
].join('\n');
/** A Wednesday morning: at night nobody is written to. */
const WEDNESDAY = parseInstant('2026-06-10T10:00:00Z') as Instant;

let shell: Shell;
describe('invoices sent once more, in the shell', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    shell = await openShell({ at: WEDNESDAY });
    await shell.openWithLedger(LEDGER, '2026-06-08');
  });
  afterAll(() => shell?.close());
  const send = (...args: string[]) => shell.run('papers', 'send', 'Amara Ltd', ...args);

  test('nothing is promised while no mail server is set up', async () => {
    const none = await send('--to', 'accounts@amara.example');
    expect([none.exit, none.err]).toEqual([EXIT.refused, expect.stringContaining('No mail server is set up')]);
  });

  test('it is on its way, and what has no file is named; an address and a number have to be known', async () => {
    const settings = { host: '127.0.0.1', port: 1, security: 'none', fromAddress: 'desk@firm.example' };
    await shell.onScreen('/settings/mail', { basedOn: 0, settings }, { method: 'PUT' });
    const nobody = await send();
    expect([nobody.exit, nobody.err]).toEqual([EXIT.refused, expect.stringContaining('No e-mail address is known')]);
    const sent = await send('--invoice', 'INV-4711', '--to', 'accounts@amara.example');
    expect([sent.exit, sent.out]).toEqual([
      EXIT.done,
      'On its way to accounts@amara.example: INV-4711. Without a file, only listed: INV-4711.\n',
    ]);
    const other = await send('--invoice', 'INV-1');
    expect([other.exit, other.err]).toEqual([EXIT.asked, expect.stringContaining('INV-1')]);
  });
});
