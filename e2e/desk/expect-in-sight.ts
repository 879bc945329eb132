import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { NARROW, WIDE } from './open-desk.ts';
import { settled } from './settled.ts';

/** More than any of our pages has. */
const STOPS_MAX = 120;

/**
 * WCAG 2.2, 2.4.11: whatever the hand comes to by Tab can be seen, at least in part, wide and as on a telephone. Bars that
 * stay in sight must not lie upon it.
 */
export async function expectInSight(page: Page, name: string): Promise<void> {
  const hidden: string[] = [];
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    await settled(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let stop = 0; stop < STOPS_MAX; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(hiddenFocus);
      if (seen.isOut) break;
      if (seen.hidden !== undefined) hidden.push(`${name} at ${size.width}: ${seen.hidden}`);
    }
  }
  await page.setViewportSize(WIDE);
  await settled(page);
  expect(hidden).toEqual([]);
}

/** Runs in the page: what has the focus, if nothing of it can be seen where it stands. */
function hiddenFocus(): { readonly isOut: boolean; readonly hidden?: string } {
  const focused = document.activeElement as HTMLInputElement | null;
  if (focused === null || focused === document.body) return { isOut: true };
  const { top, left, right, bottom } = focused.getBoundingClientRect();
  const [high, low] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const isShown = [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) => {
      const there = document.elementFromPoint(left + (right - left) * across, high + (low - high) * down);
      if (there === null) return false;
      // A box of our own stands for the native one that lies below it, in the same label.
      return focused.contains(there) || there.closest('label')?.control === focused;
    }),
  );
  if (isShown) return { isOut: false };
  const words = focused.getAttribute('aria-label') ?? focused.labels?.[0]?.innerText ?? focused.innerText;
  return {
    isOut: false,
    hidden: `${focused.tagName} ${words.slice(0, 60)}, ${Math.round(top)} to ${Math.round(bottom)}`,
  };
}
