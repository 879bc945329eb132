import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import type { GuideProblem } from '@duologue/core/guide/check/problem.ts';
import { canonical, layOver, lostPaths, NO_OVERLAY, type Overlay } from '@duologue/core/guide/edit/overlay.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { GUIDE_CHECKS_KEPT } from '../limits.ts';
import type { Records } from '../ports/store.ts';

/** The version that a firm has while it has changed nothing. */
export const SHIPPED_VERSION = 0;

/** What everybody is told now. */
export async function publishedGuide({ guide }: Pick<Records, 'guide'>): Promise<{
  readonly version: number;
  readonly overlay: Overlay;
  readonly playbook: Playbook;
}> {
  const published = await guide.published();
  const overlay = published?.overlay ?? NO_OVERLAY;
  return { version: published?.version ?? SHIPPED_VERSION, overlay, playbook: layOver(shipped, overlay) };
}

const kept = new Map<string, readonly GuideProblem[]>();

/** All that stands in the way of publishing these changes. The same changes are checked once: it takes a second. */
export function problemsOf(overlay: Overlay, packs: readonly RulePack[]): readonly GuideProblem[] {
  const key = `${packs.map(({ id, checkedOn }) => `${id} ${checkedOn}`).join()} ${canonical(overlay)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = layOver(shipped, overlay);
  const lost = lostPaths(made, overlay).map((path): GuideProblem => ({ path, code: 'place-unknown' }));
  const problems = [...lost, ...checkPlaybook(made, packs)];
  const [oldest] = kept.keys();
  if (kept.size >= GUIDE_CHECKS_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, problems);
  return problems;
}

export function problemWire({ path, language, code, values }: GuideProblem): GuideProblemWire {
  return { path, language: language ?? null, message: { code: `guide.problem.${code}`, values: { ...values } } };
}
