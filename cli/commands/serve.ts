import process from 'node:process';
import type { Command } from 'commander';
import type { CliIo } from '../command.ts';

type Options = { data?: string; port: string; host: string };

export function registerServe(
  program: Command,
  io: CliIo,
  atTheEdge: (work: () => Promise<void>) => Promise<void>,
): void {
  program
    .command('serve')
    .description('start the workbench and print its address')
    .option('--data <dir>', 'the folder of the embedded store')
    .option('--port <n>', 'the port on this machine; the next free one when it is taken', '4600')
    .option('--host <address>', 'only this machine can be served: there is no sign-in yet', '127.0.0.1')
    .action((options: Options) =>
      atTheEdge(async () => {
        const { serve } = await import('@duologue/server/main/serve.ts');
        const server = await serve({
          dataDir: options.data,
          port: Number(options.port),
          host: options.host,
          say: io.err,
        });
        io.out(`Duologue is ready at ${server.address}`);
        for (const signal of ['SIGINT', 'SIGTERM'] as const) {
          process.once(signal, () => {
            void server.close().then(() => process.exit(0));
          });
        }
        await server.closed;
      }),
    );
}
