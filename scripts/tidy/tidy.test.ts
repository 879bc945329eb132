import { describe, expect, test } from 'vitest';
import { checks } from './checks.ts';
import { type Finding, readRepository, type SourceFile } from './source.ts';

type CheckName = keyof typeof checks;
type Planted = readonly [what: string, file: string, text: string, expected: string];

const names = Object.keys(checks) as CheckName[];
const print = ({ path, line, message }: Finding) => `${path}:${line} ${message}`;
const source = (path: string, text: string): SourceFile => ({ path, text });
const judge = (name: CheckName, ...files: SourceFile[]) => checks[name](files).map(print);

describe('the repository is tidy', () => {
  const repository = readRepository();

  test('there is something to look at', () => {
    expect(repository.map(({ path }) => path)).toContain('scripts/tidy/rooms.ts');
    expect(repository.length).toBeGreaterThan(30);
  });

  test.each(names)(
    '%s',
    (name) => {
      expect(judge(name, ...repository)).toEqual([]);
    },
    60_000,
  );
});

/** The number is put together here, so that this file holds none that might ring. */
const REAL_NUMBER = ['+44 20', '7123', '4567'].join(' ');
const LONG = (lines: number) => Array.from({ length: lines }, (_, line) => `  step(${line});`).join('\n');

/** A file beside the planted one, when the violation needs two. */
const beside: Partial<Record<string, SourceFile>> = {
  'links: a heading that is not there': source('docs/b.md', '# There\n'),
  'messages: missing in one language': source('words/en.ts', "export const en = {\n  'a.b': 'Hello',\n} as const;\n"),
  'messages: fills in other values': source('words/en.ts', "export const en = {\n  'a.b': '{$days} days',\n};\n"),
  'packages: not declared': source('formats/package.json', '{ "dependencies": { "saxes": "6.0.0" } }'),
};

const planted: Readonly<Record<CheckName, readonly Planted[]>> = {
  imports: [
    ['an unknown folder', 'helpers/a.ts', 'export const a = 1;', 'helpers/a.ts:1 no room'],
    ['an unknown place in server', 'server/utils/a.ts', 'export const a = 1;', 'server/utils/a.ts:1 no room'],
    ['an unknown room of the core', 'core/utils/a.ts', 'export const a = 1;', 'core/utils is not in coreOrder'],
    ['an unknown place in web', 'web/utils/a.ts', 'export const a = 1;', 'web/utils is neither'],
    [
      'a room the table does not grant',
      'web/ui/a.ts',
      "\nimport { a } from '@duologue/formats/csv.ts';",
      'a.ts:2 @duologue/formats/csv.ts leads',
    ],
    ['the arrow turned round', 'core/cases/a.ts', "import type { a } from '../ledger/x';", 'has no extension'],
    [
      'later in the core',
      'core/money/a.ts',
      "import { a } from '../ledger/a.ts';",
      'core/money may not import core/ledger',
    ],
    ['one subject from another', 'web/calls/a.tsx', "import { a } from '../cases/a.tsx';", 'web/calls may import only'],
    ['a subject from what is shared', 'web/ui/a.tsx', "import { a } from '../cases/a.tsx';", 'web/ui is shared'],
    ['over the fence', 'web/ui/a.ts', "import { a } from '../../core/money/money.ts';", 'climbs out of its package'],
    [
      'a dynamic import',
      'server/app/a.ts',
      "const a = await import('../storage/b.ts');",
      'server/app may not import server/storage',
    ],
    [
      'an export from',
      'server/http/a.ts',
      "export { a } from '../storage/b.ts';",
      'server/http may not import server/storage',
    ],
    [
      'a test helper in the product',
      'core/cases/a.ts',
      "import { on } from '../calendar/testing.ts';",
      'is a test helper',
    ],
    ['a test', 'core/cases/b.test.ts', "import { a } from './a.test.ts';", 'is a test'],
  ],
  packages: [
    [
      'not declared',
      'formats/a.ts',
      "import sax from 'sax';\nimport { S } from 'saxes';",
      'formats/a.ts:1 sax is not a dependency',
    ],
    ['a tool in the product', 'server/app/a.ts', "import fc from 'fast-check';", 'fast-check is not a dependency'],
  ],
  purity: [
    ['the clock', 'core/cases/a.ts', 'const today = Date.now();', 'core/cases/a.ts:1 Date.now reads the clock'],
    ['a new date', 'rules/gb/a.ts', 'const today = new Date();', 'rules/gb/a.ts:1 new Date() reads the clock'],
    ['a new date without brackets', 'demo/a.ts', 'const today = new Date;', 'reads the clock'],
    ['the dice', 'demo/a.ts', '\n\nconst id = Math.random();', 'demo/a.ts:3 Math.random'],
    ['the environment', 'core/cases/a.ts', 'const a = process.env.A;', 'reaches the environment'],
    ['a module of Node', 'core/cases/a.ts', "import { readFile } from 'node:fs';", 'not even node:fs'],
    ['a package', 'core/cases/a.ts', "import { z } from 'zod';", 'not even zod'],
    ['the machine zones', 'core/cases/a.ts', 'const f = Intl.DateTimeFormat();', 'depends on the machine'],
    ['the machine language', 'core/cases/a.ts', 'a.localeCompare(b);', 'depends on the machine'],
    ['the local hour', 'core/cases/a.ts', 'at.getHours();', 'reads the zone of the machine'],
    ['the network', 'core/cases/a.ts', "fetch('/x');", 'is an effect'],
  ],
  types: [
    ['any', 'core/cases/a.ts', 'export const a = (b: any) => b;', 'a.ts:1 any switches'],
    ['a list of any', 'web/ui/a.tsx', 'const a = b as any[];', 'any switches'],
    ['any among type arguments', 'web/ui/a.tsx', 'type A = Record<string, any>;', 'any switches'],
    ['non-null', 'core/cases/a.ts', 'const a = list[0]!.name;', '! claims'],
    ['non-null at the end', 'core/cases/a.ts', 'const a = find()!;', '! claims'],
    ['an ignored error', 'core/cases/a.ts', '// @ts-ignore\nconst a = 1;', '@ts-ignore'],
    ['an expected error', 'core/cases/a.ts', '/* @ts-expect-error later */', '@ts-expect-error'],
    ['a silenced linter', 'core/cases/a.ts', '// oxlint-disable-next-line no-x', 'oxlint-disable-next-line'],
    ['a silenced formatter', 'core/cases/a.ts', '// biome-ignore format: pretty', 'biome-ignore'],
  ],
  sizes: [
    ['a long file', 'core/cases/a.ts', LONG(401), 'a.ts:401 401 lines'],
    [
      'a long function',
      'core/cases/a.ts',
      `\nexport function go(): { a: number } {\n${LONG(60)}\n}\n`,
      'a.ts:2 62 lines in one function',
    ],
    ['a long arrow', 'core/cases/a.ts', `const go = () => {\n${LONG(60)}\n};\n`, 'a.ts:1 62 lines in one function'],
    ['a long component', 'web/ui/a.tsx', `const Go = () => (\n${LONG(60)}\n);\n`, '62 lines in one function'],
    [
      'a long method',
      'server/app/a.ts',
      `const a = {\n  async go(b: string): Promise<void> {\n${LONG(60)}\n  },\n};\n`,
      'a.ts:2 62',
    ],
    [
      'a long test',
      'core/a/a.test.ts',
      `describe('a', () => {\n  test('b', () => {\n${LONG(60)}\n  });\n});\n`,
      'a.test.ts:2 62',
    ],
  ],
  exports: [
    ['a barrel by name', 'core/cases/index.ts', 'export const a = 1;', 'a barrel'],
    [
      'a barrel by content',
      'core/cases/all.ts',
      "import './x.ts';\nexport { a } from './a.ts';\nexport type { B } from './b.ts';\n",
      'a barrel',
    ],
    ['export everything', 'core/cases/a.ts', "export * from './b.ts';\nexport const c = 1;", 'a barrel'],
    ['a default', 'web/ui/a.tsx', '\nexport default function A() {}', 'a.tsx:2 a default export'],
    ['a default by another road', 'web/ui/a.tsx', 'const a = 1;\nexport { a as default };', 'a.tsx:2 a default export'],
    ['a forged permit', 'server/app/a.ts', 'const a = { ...request } as DialPermit;', 'a permit is made by'],
    ['a permit forged twice over', 'server/app/a.ts', 'dial(x as unknown as DialPermit);', 'a permit is made by'],
  ],
  rules: [
    ['no citation', 'rules/gb/a.ts', rule({ citation: '' }), 'gb/hours lacks a citation'],
    ['an empty citation', 'rules/gb/a.ts', rule({ citation: "citation: ''," }), 'gb/hours lacks a citation'],
    ['no example that it allows', 'rules/gb/a.ts', rule({ allows: '[]' }), 'gb/hours lacks an example that it allows'],
    [
      'no example that it refuses',
      'rules/gb/a.ts',
      rule({ refuses: '[]' }),
      'gb/hours lacks an example that it refuses',
    ],
  ],
  messages: [
    [
      'missing in one language',
      'words/de.ts',
      "export const de = {\n  'a.c': 'Hallo',\n};",
      "words/en.ts:2 'a.b' is missing in words/de.ts",
    ],
    [
      'fills in other values',
      'words/de.ts',
      "export const de = {\n  'a.b': '{$tage} Tage',\n};",
      "words/de.ts:2 'a.b' fills in",
    ],
    [
      'said twice',
      'words/en.ts',
      "export const en = {\n  'a.b': 'x',\n  'a.b': 'y',\n};",
      "en.ts:3 'a.b' is said twice",
    ],
  ],
  'screen words': [
    [
      'between tags',
      'web/ui/a.tsx',
      'const A = () => (\n  <p>\n    Call now\n  </p>\n);',
      'a.tsx:3 "Call now" is shown',
    ],
    ['beside a value', 'web/ui/a.tsx', 'const A = () => <p>{days} days late</p>;', '"days late" is shown'],
    ['a string in braces', 'web/ui/a.tsx', "const A = () => <p>{'Call'}</p>;", '"Call" is shown'],
    ['a choice of strings', 'web/ui/a.tsx', "const A = () => <p>{late ? 'Late' : ''}</p>;", '"Late" is shown'],
    [
      'in an element in braces',
      'web/ui/a.tsx',
      'const A = () => <ul>{list.map((a) => <li key={a}>Item</li>)}</ul>;',
      '"Item" is shown',
    ],
    ['a label', 'web/ui/a.tsx', 'const A = () => <button aria-label="Close" />;', 'aria-label="Close" is spoken'],
    ['a label in braces', 'web/ui/a.tsx', "const A = () => <img alt={'Face'} />;", '"Face" is shown'],
    [
      'a placeholder',
      'web/ui/a.tsx',
      'return <input className="big" placeholder="Name"/>;',
      'placeholder="Name" is spoken',
    ],
  ],
  leftovers: [
    ['one test only', 'core/cases/a.test.ts', "test.only('a', () => {});", 'test.only leaves'],
    ['a table only', 'core/cases/a.test.ts', "test.each.only([1])('a', () => {});", 'leaves'],
    ['work to do', 'core/cases/a.ts', '// FIXME later', 'a.ts:1 FIXME'],
    ['a print', 'web/ui/a.tsx', 'console.log(a);', 'console.log'],
    ['a stop', 'cli/a.ts', '  debugger;', 'a debugger stop'],
  ],
  links: [
    ['a file that is not there', 'docs/a.md', '\n[x](./b/c.md)', 'docs/a.md:2 the link ./b/c.md leads nowhere'],
    ['a picture that is not there', 'README.md', '![x](docs/x.png)', 'leads nowhere'],
    ['a heading that is not there', 'docs/a.md', '[x](b.md#here)', 'the link b.md#here names no heading'],
    ['a reference', 'docs/a.md', '[x]: ./c.md', 'leads nowhere'],
  ],
  phones: [
    ['international', 'demo/a.ts', `const a = '${REAL_NUMBER}';`, 'demo/a.ts:1'],
    ['without gaps', 'docs/a.md', REAL_NUMBER.replaceAll(' ', ''), 'may ring somewhere'],
    ['North American', 'docs/a.md', ['(212)', '664-7665'].join(' '), 'may ring somewhere'],
    ['555 alone is not enough', 'docs/a.md', ['+1 212 555', '2368'].join(' '), 'may ring somewhere'],
    ['national', 'demo/a.csv', ['020', '7123', '4567'].join(' '), 'may ring somewhere'],
  ],
  unused: [
    ['nothing imports it', 'core/cases/a.ts', 'export const a = 1;', 'core/cases/a.ts:1 nothing imports'],
    ['only itself', 'core/cases/a.ts', "import { a } from './a.ts';", 'nothing imports'],
  ],
  'machine paths': [
    ['a home folder', 'docs/a.md', `see ${['', 'home', 'ada', 'x'].join('/')}`, 'a folder of one machine'],
    ['a registry of one firm', 'package-lock.json', '"resolved": "https://npm.example.test/a.tgz"', 'ties the lock'],
  ],
};

function rule({ citation = "citation: 'Act, section 1',", allows = '[noon]', refuses = '[night]' }): string {
  return `\nexport const a = [{ id: 'gb/hours', check: { kind: 'time-window' }, ${citation} examples: { allows: ${allows}, refuses: ${refuses} } }];`;
}

describe.each(names)('%s is seen to fail', (name) => {
  test.each(planted[name])('%s', (what, file, text, expected) => {
    const neighbour = beside[`${name}: ${what}`];
    const found = judge(name, source(file, text), ...(neighbour === undefined ? [] : [neighbour]));
    expect(found.join('\n')).toContain(expected);
  });
});

const innocent: readonly (readonly [what: string, file: string, text: string])[] = [
  ['a violation inside a string', 'core/cases/a.test.ts', "test('new Date() and x!.y: any', () => 'Date.now()');"],
  ['the parts of a date', 'core/calendar/a.test.ts', 'const at = new Date(Date.UTC(2026, 1, 1)).getUTCMonth();'],
  ['not, and not equal', 'core/cases/a.test.ts', 'const a = !b && c !== d && e != f;'],
  [
    'markup with catalogue words',
    'web/ui/a.test.tsx',
    "const A = () => <p title={text('a.b')}>{text('a.c')} · {x}</p>;",
  ],
  [
    'a number kept for fiction',
    'demo/a.test.ts',
    "const a = ['+44 20 7946 0123', '+1 (415) 555-0142', '030 23125 001', '01632 960123'];",
  ],
  [
    'a date, an amount, an IBAN',
    'demo/a.test.ts',
    "const a = ['2026-11-21', '+1234567.89', 'DE89 3704 0044 0532 0130 00', '2026-11-21T09:30+01:00'];",
  ],
];

test.each(innocent)('%s is left alone', (_, file, text) => {
  expect(names.flatMap((name) => judge(name, source(file, text)))).toEqual([]);
});

test('generic arrows, comparisons and class names are not words on the screen', () => {
  const text = [
    'const pick = <Value,>(list: Value[]) => list[0];',
    'const some = useState<string>(a < b ? c : d);',
    'export function A({ size }: Props) {',
    "  return <Box className={size > 1 ? 'big' : 'small'} {...rest}>{size > 1 && <b>&nbsp;{pick(list)}</b>}</Box>;",
    '}',
  ].join('\n');
  expect(judge('screen words', source('web/ui/a.tsx', text))).toEqual([]);
});

test('a key of the catalogues and the name of the product are not words', () => {
  const text = "const A = () => <Card title='calls.wrap.lineQuestion' label={'cases.a'}>Duologue</Card>;";
  expect(judge('screen words', source('web/ui/a.tsx', text))).toEqual([]);
  expect(judge('screen words', source('web/ui/a.tsx', text.replace('>Duologue', '>Duologue helps')))).toHaveLength(1);
});

test('a rule may have its citation from a part that it spreads', () => {
  const part = "const OURS = { force: 'house-rule', citation: 'House rule' } as const;";
  expect(judge('rules', source('rules/a.ts', part + rule({ citation: '...OURS,' })))).toEqual([]);
  expect(judge('rules', source('rules/a.ts', rule({ citation: '...OURS,' })))).toHaveLength(1);
});

test('a file that another names in a string is used', () => {
  const files = [
    source('vitest.config.ts', "setup: ['server/storage/b.ts']"),
    source('server/storage/b.ts', "fork('./c.mjs')"),
  ];
  expect(judge('unused', ...files, source('server/storage/c.mjs', ''))).toEqual([]);
});

test('a function that makes an object of functions is measured without them', () => {
  const part = (name: string) => `    ${name}: async (id) => {\n${LONG(30)}\n    },\n`;
  const made = (rest: string) =>
    `export function records() {\n  return {\n${part('find')}${part('add')}${rest}  };\n}\n`;
  expect(judge('sizes', source('server/storage/a.ts', made('')))).toEqual([]);
  expect(judge('sizes', source('server/storage/a.ts', made(LONG(60))))).toHaveLength(1);
});

test('a long migration is excused, a long file beside it is not', () => {
  expect(judge('sizes', source('server/storage/migrations/0001.ts', LONG(401)))).toEqual([]);
  expect(judge('sizes', source('server/storage/migrate.ts', LONG(401)))).toHaveLength(1);
});

test('what the table grants is granted', () => {
  const files = [
    source('server/app/a.ts', "import { m } from '@duologue/core/money/money.ts';"),
    source(
      'server/http/a.test.ts',
      "import { s } from '../storage/s.ts';\nimport { cast } from '@duologue/demo/cast.ts';",
    ),
    source(
      'server/crash/a.crash.ts',
      "import { s } from '../storage/s.ts';\nimport { start } from '../main/start.ts';",
    ),
    source('web/routes/a.tsx', "import { c } from '../calls/c.tsx';\nimport { d } from '../cases/d.tsx';"),
    source('web/calls/c.tsx', "import { b } from '../ui/b.tsx';\nimport './c.css';"),
    source('core/money/money.ts', ''),
    source('demo/cast.ts', ''),
  ];
  expect(judge('imports', ...files)).toEqual([]);
});
