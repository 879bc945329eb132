/**
 * The architecture. Tidy refuses an import that is not written here, and a folder that is not listed.
 * A pattern ending in `/*` stands for every room below that folder.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  playbook: ['core'],
  rules: ['core'],
  contract: ['core'],
  words: ['core', 'contract'],
  'server/app': ['core', 'formats', 'playbook', 'rules', 'contract', 'words'],
  'server/http': ['core', 'contract', 'server/app'],
  'server/storage': ['core', 'server/app'],
  'server/jobs': ['core', 'server/app'],
  'server/telephony': ['core', 'server/app'],
  'server/mail': ['core', 'contract', 'server/app'],
  'server/stories': ['core', 'formats', 'rules', 'contract', 'server/*'],
  'server/crash': ['core', 'contract', 'demo', 'server/*'],
  'server/main': ['core', 'words', 'formats', 'playbook', 'rules', 'contract', 'demo', 'server/*'],
  web: ['core', 'contract', 'words'],
  cli: ['core', 'formats', 'playbook', 'rules', 'contract', 'words', 'server/main'],
  demo: ['core', 'contract'],
  sim: ['core', 'playbook', 'rules', 'demo', 'server/*'],
  bench: ['core', 'formats', 'playbook', 'rules', 'contract', 'demo', 'server/*'],
  e2e: ['core', 'contract', 'words', 'demo', 'server/main'],
  scripts: [],
};

/** Inside core, a room imports only rooms before it in this list. */
export const coreOrder = [
  'kernel',
  'money',
  'calendar',
  'intake',
  'ledger',
  'statements',
  'cases',
  'allocation',
  'compliance',
  'privacy',
  'interest',
  'arrangements',
  'negotiation',
  'calls',
  'guide',
  'worklist',
  'evidence',
] as const;

/** Inside web, subjects import ui, commands, messages and api, never each other. Routes import them all. */
export const webSubjects = [
  'intake',
  'money',
  'worklist',
  'cases',
  'calls',
  'arrangements',
  'guide',
  'evidence',
  'settings',
] as const;

/** Inside web, what every subject may import. */
export const webShared = ['ui', 'commands', 'messages', 'api'] as const;
