import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { NARROW, shoot, WIDE } from './open-desk.ts';
import { settled } from './settled.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Every rule of WCAG 2.2 up to AA. */
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] };
/** Those of them that can be broken by a colour: names, roles and places are the same in light and dark. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Somebody looks at the pictures: `DUOLOGUE_LOOKS=1` keeps those in the dark too. */
const WITH_DARK = process.env['DUOLOGUE_LOOKS'] === '1';

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** What axe finds on the page as it stands: one line for each element that is at fault. */
async function faultsOf(page: Page, rules: typeof ALL): Promise<readonly string[]> {
  // It is half a megabyte: a page that has it is not given it again.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(
    (runOnly) =>
      (
        window as unknown as { axe: { run: (where: Document, how: object) => Promise<{ violations: Violation[] }> } }
      ).axe
        .run(document, { runOnly, resultTypes: ['violations'], preload: false })
        .then(({ violations }) => violations),
    rules,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
}

type Scheme = 'light' | 'dark';

/** What is wrong with the page as it stands in this scheme; nothing may lie beyond its edge either. */
async function look(page: Page, scheme: Scheme): Promise<readonly string[]> {
  await settled(page);
  const faults = await faultsOf(page, scheme === 'light' ? ALL : COLOURS);
  const { scrolled, shown } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    shown: window.innerWidth,
  }));
  const wide = scrolled > shown ? [`the page is ${scrolled} wide`] : [];
  return [...faults, ...wide].map((fault) => `${scheme} ${shown}: ${fault}`);
}

/** A fault is believed when it is still there at a second look; one that has gone is told, and is none. */
async function believed(page: Page, name: string, scheme: Scheme): Promise<readonly string[]> {
  const first = await look(page, scheme);
  if (first.length === 0) return first;
  const second = await look(page, scheme);
  const gone = first.filter((fault) => !second.includes(fault));
  if (gone.length > 0) console.warn(`${name}: seen at the first look alone:\n${gone.join('\n')}`);
  return second;
}

/** The page in light and dark, wide and as on a telephone. */
export async function expectClean(
  page: Page,
  name: string,
  schemes: readonly Scheme[] = ['light', 'dark'],
): Promise<void> {
  const faults: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      faults.push(...(await believed(page, name, colorScheme)));
      if (colorScheme === 'light' || WITH_DARK) await shoot(page, `look-${name}-${colorScheme}-${size.width}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
  await settled(page);
  expect(faults).toEqual([]);
}

/** The page anew in another language. What was typed is gone; what the server knows is there. */
export async function speak(page: Page, language: 'en' | 'de' | 'it'): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('duologue.language', JSON.stringify(chosen)), language);
  await page.reload();
  await page.locator(`html[lang^=${language}]`).waitFor({ state: 'attached' });
}
