const NEEDED = [20, 19];

/** Stops with one sentence when this Node is older than the oldest that Duologue runs on. */
export function requireNode(version = process.versions.node) {
  if (isEnough(version)) return;
  console.error(
    `Duologue needs Node ${NEEDED.join('.')} or newer, and this is ${version}. Install a newer Node and try again.`,
  );
  process.exit(1);
}

export function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}
