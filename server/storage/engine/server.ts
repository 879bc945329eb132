import pg from 'pg';
import { type Engine, EngineError } from './engine-types.ts';
import { SERVER_VERSION_MIN } from './limits.ts';

/** Opens a PostgreSQL server that somebody else runs. Its address, with the password, is never repeated in a message. */
export async function openServer(connectionString: string): Promise<Engine> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 15_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string; name: string }>(
      "select current_setting('server_version_num') as number, current_setting('server_version') as name",
    );
    const version = rows[0];
    if (version === undefined || Number(version.number) < SERVER_VERSION_MIN) {
      throw new EngineError(
        'server-too-old',
        `DATABASE_URL is a PostgreSQL server of version ${version?.name ?? 'unknown'}; Duologue needs 15 or later.`,
      );
    }
  } catch (error) {
    if (error instanceof EngineError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new EngineError('server-unreachable', `The server of DATABASE_URL could not be opened: ${reason}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  return { kind: 'server', connection: { connectionString }, setAddress: () => undefined, stop: async () => undefined };
}
