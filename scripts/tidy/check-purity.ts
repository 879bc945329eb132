import { importsOf } from './imports.ts';
import { masked } from './mask.ts';
import { type Check, type Finding, findAll, isCode, isStory, isTest, type SourceFile } from './source.ts';

/** No clock and no dice, in any room whose answers must be the same tomorrow. */
const REPLAYABLE_ROOMS = /^(core|formats|playbook|rules|contract|demo)\//;
const CLOCK_AND_DICE: readonly [RegExp, string][] = [
  [/\bDate\.now\b/g, '%s reads the clock: take the instant as an argument'],
  [/\bnew Date\(\s*\)|\bnew Date(?![\w(])/g, '%s reads the clock: take the instant as an argument'],
  [/(?<![\w.])Date\(\s*\)/g, '%s reads the clock: take the instant as an argument'],
  [/\bMath\.random\b/g, '%s makes the answer differ each time: take ids and seeds as arguments'],
  [/\b(performance\.now|crypto\.(?:randomUUID|getRandomValues))\b/g, '%s is an effect: take its result as an argument'],
];

/** What else would make the core depend on the machine that it runs on. */
const MACHINE: readonly [RegExp, string][] = [
  [/(?<![\w.'-])process\s*[.[]/g, '%s reaches the environment: the core takes facts as arguments'],
  [/\bglobalThis\b/g, '%s reaches the environment: the core takes facts as arguments'],
  [/(?<![\w.])Intl\s*\./g, "%s depends on the machine's zones and languages: use core/calendar, format at the edge"],
  [/\.(localeCompare|toLocale\w+)\b/g, "%s depends on the machine's language: compare with <, format at the edge"],
  [
    /\.(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)\(/g,
    '%s reads the zone of the machine: use core/calendar',
  ],
  [/(?<![\w.])(fetch|setTimeout|setInterval|queueMicrotask|require)\s*\(/g, '%s is an effect: it belongs in the shell'],
  [/(?<![\w.])(console)\s*\./g, '%s is an effect: it belongs in the shell'],
];

/** The core, and the rooms of data and readers around it, give the same answer to the same arguments, for ever. */
export const checkPurity: Check = (files) =>
  files
    .filter(
      (file) => isCode(file.path) && REPLAYABLE_ROOMS.test(file.path) && !isTest(file.path) && !isStory(file.path),
    )
    .flatMap((file) => [
      ...search(file, CLOCK_AND_DICE),
      ...(file.path.startsWith('core/') ? [...search(file, MACHINE), ...packages(file)] : []),
    ]);

const search = (file: SourceFile, patterns: readonly [RegExp, string][]) =>
  patterns.flatMap(([pattern, message]) => findAll(file, masked(file).code, pattern, message));

const packages = (file: SourceFile): Finding[] =>
  importsOf(file)
    .filter(({ target }) => target === undefined)
    .map(({ specifier, line }) => ({
      path: file.path,
      line,
      message: `the core imports no package, not even ${specifier}`,
    }));
