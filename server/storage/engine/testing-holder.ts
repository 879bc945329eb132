import { openEngine } from './engine.ts';

/** Opens the data directory named by its argument and keeps it open, for the tests that kill such a process. */
const engine = await openEngine({
  dataDir: process.argv[2] ?? '',
  env: process.env,
  log: (event) => console.log(JSON.stringify(event)),
  startedAt: new Date().toISOString(),
});
engine.setAddress('http://127.0.0.1:9');
console.log(`open ${engine.connection.host}`);
process.on('SIGTERM', () => void engine.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
