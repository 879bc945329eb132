import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '@duologue/server/app/deps.ts';
import { getRequestListener } from '@hono/node-server';
import { EngineError, type EngineEvent } from '../storage/engine/engine-types.ts';
import { openWorkbench } from './open-workbench.ts';

export type ServeOptions = {
  readonly dataDir: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Says to the person at the terminal what takes time. */
  readonly say: (text: string) => void;
  /** For tests, where the hour of day decides what the gate says. */
  readonly clock?: Clock;
};

export type RunningServer = { readonly address: string; readonly closed: Promise<void>; close(): Promise<void> };

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|::1)$/;
const PORTS_TRIED = 20;
/**
 * How long a connection that nobody uses is kept. Node's five seconds are over while a busy machine catches its breath,
 * and whoever asks again at that moment is cut off: a command then ended with "fetch failed".
 */
const KEEP_ALIVE_MS = 75_000;

/**
 * Starts the workbench for this machine and answers when it is ready. Listening for other machines is refused as long
 * as there is no sign-in: everybody who reaches the port would be everybody's manager.
 */
export async function serve({ dataDir, host, port, say, clock }: ServeOptions): Promise<RunningServer> {
  if (!LOOPBACK.test(host)) {
    throw new EngineError(
      'cannot-start',
      `Duologue listens on this machine only, not on ${host}: there is no sign-in yet.`,
    );
  }
  const workbench = await openWorkbench({
    dataDir,
    onEngine: (event) => sayEvent(event, say),
    onWarning: say,
    runJobs: true,
    ...(clock === undefined ? {} : { clock }),
  });
  try {
    const server = createServer(getRequestListener((request) => workbench.fetch(request)));
    server.keepAliveTimeout = KEEP_ALIVE_MS;
    await listen(server, host, port);
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
    workbench.setAddress(address);
    const closed = new Promise<void>((resolve) => server.once('close', resolve));
    return {
      address,
      closed,
      close: async () => {
        server.close();
        server.closeAllConnections();
        await closed;
        await workbench.close();
      },
    };
  } catch (error) {
    await workbench.close();
    throw error;
  }
}

/** The port asked for, or the next free one after it. Port 0 takes any. */
async function listen(server: Server, host: string, port: number): Promise<void> {
  for (let offset = 0; ; offset += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + offset, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || offset >= PORTS_TRIED) throw error;
    }
  }
}

function sayEvent(event: EngineEvent, say: (text: string) => void): void {
  switch (event.type) {
    case 'creating':
      return say('Making the store; this happens once.');
    case 'copying-engine':
      return say('Copying the database engine next to the data; this happens once.');
    case 'recovering':
      return say(`Recovering after an interruption (${Math.round(event.waitedMs / 1000)} s).`);
    case 'stopping-orphan':
      return say(`Stopping a database that was left running (process ${event.pid}).`);
    case 'data-elsewhere':
      return say(`The data is kept in ${event.path}.`);
    case 'restarting':
      return say('The database stopped and is started again.');
    case 'lost':
      return say(`The database is lost: ${event.reason}`);
    default:
      return undefined;
  }
}
