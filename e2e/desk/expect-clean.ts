import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { NARROW, shoot, WIDE } from './open-desk.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

type Violation = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
};

/** What axe finds on the page as it stands: one line for each element that is at fault. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // It is half a megabyte: a page that has it is not given it again.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(
    (tags) =>
      (
        window as unknown as { axe: { run: (where: Document, how: object) => Promise<{ violations: Violation[] }> } }
      ).axe
        .run(document, { runOnly: tags, resultTypes: ['violations'] })
        .then(({ violations }) => violations),
    TAGS,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.replaceAll(/\s+/g, ' ')}`),
  );
}

/** Colours fade from one scheme to the other: a page in between is neither. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    // A light that pulses while the line rings never ends; what fades in or out does.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    await frame();
  });
  await page.waitForTimeout(50);
}

type Scheme = 'light' | 'dark';

/** The page in light and dark, wide and as on a telephone; nothing may lie beyond the edge of a telephone either. */
export async function expectClean(
  page: Page,
  name: string,
  schemes: readonly Scheme[] = ['light', 'dark'],
): Promise<void> {
  const faults: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of [WIDE, NARROW]) {
      await page.setViewportSize(size);
      await settled(page);
      faults.push(...(await faultsOf(page)).map((fault) => `${colorScheme} ${size.width}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > size.width) faults.push(`${colorScheme} ${size.width}: the page is ${width} wide`);
      await shoot(page, `look-${name}-${colorScheme}-${size.width}`);
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
