import { readServerAddress } from '@duologue/server/main/server-address.ts';
import type { OpenWorkbench } from './workbench-session.ts';

/**
 * To the server that runs on this data folder, if there is one; otherwise the application is opened in this process.
 * Loading it takes longer than most questions: it waits until it is known to be needed.
 */
export const openTransport: OpenWorkbench = async ({ dataDir }) => {
  const address = await readServerAddress(dataDir);
  if (address !== undefined) {
    return { transport: (path, init) => fetch(new URL(path, address), init), close: async () => undefined };
  }
  const { openWorkbench } = await import('@duologue/server/main/open-workbench.ts');
  const workbench = await openWorkbench({ dataDir });
  return {
    transport: async (path, init) => workbench.fetch(new Request(new URL(path, 'http://localhost'), init)),
    close: () => workbench.close(),
  };
};
