import type { Page, Request } from 'playwright-core';

/** As long as a person would wait for one step, on a busy machine. */
export const STEP_MS = 60_000;

/** What a page has asked the server and was not answered yet, and how often it has asked in all. */
type Asked = { readonly open: Set<Request>; count: number };

const asked = new WeakMap<Page, Asked>();

/** Keeps in mind what the page asks the server. */
export function followRequests(page: Page): void {
  const open = new Set<Request>();
  const kept: Asked = { open, count: 0 };
  asked.set(page, kept);
  page.on('request', (request) => {
    // What a page asked that is being left is answered to nobody.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear();
    if (!new URL(request.url()).pathname.startsWith('/api/')) return;
    open.add(request);
    kept.count += 1;
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/**
 * Until the page stands still: all is answered and drawn, its fonts are there, nothing fades, and what was seen so held
 * for some frames: whoever saves something is not at rest before what it changes was read anew. A colour that is looked
 * at before that may be neither the old nor the new one.
 */
export async function settled(page: Page): Promise<void> {
  const until = performance.now() + STEP_MS;
  for (;;) {
    const kept = asked.get(page) ?? { open: new Set<Request>(), count: 0 };
    const isAsking = kept.open.size > 0;
    const { count } = kept;
    const moving = await page.evaluate(movesWithin, FRAMES);
    const open = [...kept.open].map((request) => request.url());
    if (moving === undefined && !isAsking && open.length === 0 && kept.count === count) return;
    if (performance.now() > until) throw new Error(`The page does not come to rest: ${[moving, ...open].join(' ')}`);
  }
}

/** Frames in which nothing may move. */
const FRAMES = 3;

/** In the page: what loads or moves within so many frames, or nothing. */
async function movesWithin(frames: number): Promise<string | undefined> {
  await document.fonts.ready;
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const loading = document.querySelector('[data-loading], [aria-busy="true"]');
    if (loading !== null) return `loading: ${loading.className}`;
    // A light that pulses while the line rings never ends; what fades in or out does.
    const fading = document.getAnimations().find(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    const target = fading?.effect instanceof KeyframeEffect ? fading.effect.target : null;
    if (fading !== undefined) return `moving: ${target?.className ?? 'something'}`;
  }
  return undefined;
}
