import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from '@duologue/core/kernel/assert.ts';

/** Apache PDFBox Preflight, from Debian's libpdfbox2-java, and what it needs of a Java that no longer brings it along. */
const JARS = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

export const preflightLacks = (): readonly string[] => [
  ...JARS.filter((jar) => !existsSync(jar)),
  ...(hasJava() ? [] : ['java']),
];

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What the validator finds in each file, by its own code. One run for all: starting Java takes longer than reading. */
export function preflight(files: readonly string[], folder: string): Map<string, string[]> {
  assert(preflightLacks().length === 0, `the validator is here: ${preflightLacks().join(', ')}`);
  const list = path.join(folder, `${path.basename(files[0] ?? 'none')}.list`);
  writeFileSync(list, `${files.join('\n')}\n`);
  const run = ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'group', list];
  // What it says is in a file beside the list.
  execFileSync('java', run, { stdio: 'ignore' });
  const told = readFileSync(`${list}.preflight.xml`, 'utf8');
  const found = new Map<string, string[]>();
  for (const [, name = '', report = ''] of told.matchAll(/<preflight name="([^"]*)">([\s\S]*?)<\/preflight>/g)) {
    const errors = [...report.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)<\/details>/g)];
    const isJudged = /<isValid type="PDF\/A1-b">(true|false)</.test(report);
    found.set(
      path.basename(name),
      isJudged ? errors.map(([, code, details]) => `${code}: ${details}`) : [`not judged: ${report}`],
    );
  }
  return found;
}
