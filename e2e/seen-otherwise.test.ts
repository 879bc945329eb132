import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { type Desk, openDesk, shoot, shootNarrow } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';

/** How many stops of the Tab key are looked at on each screen: enough to come through the frame into the page. */
const STOPS = 25;

/**
 * For those who let the system choose all colours, and for those whom movement makes ill: on every main screen the
 * focus is seen, what is chosen differs by more than a colour of ours, and nothing moves.
 */
describe('with forced colours and less motion', () => {
  let desk: Desk;
  let caseIds: readonly string[] = [];
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await desk.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' });
    await desk.page.goto(desk.address);
    await steps.press(desk.page, 'Open the sample');
    await desk.page.getByRole('grid').waitFor({ timeout: 60_000 });
    const { body } = await ask(desk, 'GET /today', '/today?limit=3');
    caseIds = body.rows.map(({ caseId }) => caseId);
  });
  afterAll(() => desk?.close());

  const open = async (path: string, heading: string | RegExp) => {
    await desk.page.goto(`${desk.address}${path}`);
    await desk.page.getByRole('heading', { name: heading }).first().waitFor();
    await settled(desk.page);
  };
  const expectUsable = async (name: string) => {
    const { page } = desk;
    await settled(page);
    await shoot(page, `forced-${name}`);
    await shootNarrow(page, `forced-${name}`);
    const faults = [...(await statesByColourAlone(page)), ...(await movements(page)), ...(await lostFocus(page))];
    expect(faults).toEqual([]);
  };

  test.each([
    ['/today', /calls? to make/, 'today'],
    ['/today?view=blocked', /not to be called|blocked/i, 'blocked'],
    ['/import', /Import a ledger/, 'import'],
    ['/numbers', /Add telephone numbers|Every debtor/, 'numbers'],
    ['/calls', /Call log/, 'calls'],
    ['/verify', /All of it holds/, 'verify'],
    ['/settings', /Settings/, 'settings'],
  ] as const)('%s', async (path, heading, name) => {
    await open(path, heading);
    await expectUsable(name);
  });

  test('a brief, a dialog over it, and its timeline', async () => {
    await open(`/cases/${caseIds[0]}`, /./);
    await desk.page.getByRole('toolbar').waitFor();
    await expectUsable('brief');
    await desk.page.keyboard.press('s');
    await desk.page.getByRole('dialog').waitFor();
    await expectUsable('dialog');
    await open(`/cases/${caseIds[0]}/timeline`, /./);
    await expectUsable('timeline');
  });

  test('a call while it rings, when the person is known, and its wrap-up', async () => {
    const { page } = desk;
    await open(`/cases/${caseIds[0]}`, /./);
    await steps.startCall(page);
    await expectUsable('ringing');
    await steps.press(page, 'They picked up');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('Talking with the right person').waitFor();
    await page.getByRole('checkbox', { name: 'Say who is calling' }).check();
    await expectUsable('verified');
    await steps.press(page, 'Hang up');
    await page.getByRole('checkbox', { name: /Promised in full/ }).check();
    await expectUsable('wrap-up');
  });

  test('a state that only a colour tells is found out, and so is a lost focus and a movement', async () => {
    const { page } = desk;
    await page.setContent(`
      <style>.b { outline: none; color: #111 } .on { background: green } .m { animation: m 2s infinite }
        @keyframes m { to { opacity: 0 } }</style>
      <div><button class="b">One</button><button class="b on" aria-pressed="true">Two</button></div><i class="m">!</i>`);
    expect(await statesByColourAlone(page)).toEqual(['"Two" looks like "One"']);
    expect(await movements(page)).toHaveLength(1);
    expect(await lostFocus(page)).toEqual([
      '"One" has the focus and shows nothing',
      '"Two" has the focus and shows nothing',
    ]);
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});

/** What is current, pressed or chosen and looks in every way like its neighbour that is not. */
function statesByColourAlone(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const on = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
    const nameOf = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
    // With forced colours a background that differs is one of the system's own, and so is a border.
    const lookOf = (element: Element) => {
      const style = getComputedStyle(element);
      const border = ['Top', 'Right', 'Bottom', 'Left'].map((side) =>
        style.getPropertyValue(`border-${side.toLowerCase()}-width`),
      );
      return [
        style.outlineStyle,
        style.outlineWidth,
        border,
        style.fontWeight,
        style.textDecorationLine,
        style.backgroundColor,
      ].join();
    };
    return [...document.querySelectorAll(on)].flatMap((element) => {
      const alike = (other: Element | null | undefined) => other?.tagName === element.tagName && !other.matches(on);
      const siblings = [...(element.parentElement?.children ?? [])];
      const cousins = [...(element.parentElement?.parentElement?.querySelectorAll(element.tagName) ?? [])];
      const other = [...siblings, ...cousins].find((candidate) => candidate !== element && alike(candidate));
      return other !== undefined && lookOf(other) === lookOf(element)
        ? [`"${nameOf(element)}" looks like "${nameOf(other)}"`]
        : [];
    });
  });
}

/** What moves for longer than an eye sees. */
function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const { iterations = 1, duration = 0 } = effect?.getComputedTiming() ?? {};
      const lasts = iterations === Infinity || Number(duration) * iterations > 50;
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return lasts ? [`${target?.className ?? 'something'} moves`] : [];
    }),
  );
}

/** The stops of the Tab key on which nothing tells where one is. */
async function lostFocus(page: Page): Promise<readonly string[]> {
  const lost: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const isRinged = (one: Element | null) => {
        const style = one === null ? undefined : getComputedStyle(one);
        return style !== undefined && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
      };
      const label = element.closest('label');
      const shows = isRinged(element) || isRinged(label) || isRinged(element.parentElement);
      return {
        name: (element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName).slice(0, 40),
        shows,
      };
    });
    if (found === undefined) break;
    if (!found.shows) lost.push(`"${found.name}" has the focus and shows nothing`);
  }
  return lost;
}
