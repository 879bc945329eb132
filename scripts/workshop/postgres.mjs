import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * A PostgreSQL other than the embedded one: the server of DUOLOGUE_TEST_DATABASE_URL, or a throw-away cluster of the
 * version that Debian packages have installed here, which the tests start themselves.
 */
export function findPostgres(home = '/usr/lib/postgresql') {
  const url = process.env.DUOLOGUE_TEST_DATABASE_URL;
  if (url !== undefined && url !== '') return { env: { DUOLOGUE_TEST_DATABASE_URL: url } };
  const versions = existsSync(home) ? readdirSync(home) : [];
  return versions.some((version) => existsSync(path.join(home, version, 'bin', 'initdb')))
    ? { env: { DUOLOGUE_TEST_SERVER: 'debian' } }
    : { skip: 'no PostgreSQL here: install one, or name a test database in DUOLOGUE_TEST_DATABASE_URL' };
}
