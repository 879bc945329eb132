import type { Objection } from '../objection.ts';
import type { Playbook } from '../playbook.ts';
import { GUIDE_LANGUAGES, type Said } from '../said.ts';
import type { GuideStageId } from '../stage.ts';
import { textsOf, withTexts } from './texts.ts';

/** What a firm changes of the shipped playbook. What it leaves alone follows the product's own updates. */
export type Overlay = {
  /** A text by its path. */
  readonly wordings: Readonly<Record<string, Said>>;
  /** Excuses of its own by id, or whole ones in place of ours. */
  readonly objections: Readonly<Record<string, Objection>>;
  /** Where stages go on. */
  readonly next: { readonly [stage in GuideStageId]?: readonly GuideStageId[] };
};
export const NO_OVERLAY: Overlay = { wordings: {}, objections: {}, next: {} };

/** The firm's playbook. A wording whose place is gone from the shipped one is passed over: `lostPaths` tells of it. */
export function layOver(shipped: Playbook, { wordings, objections, next }: Overlay): Playbook {
  const own = Object.values(objections).filter(({ id }) => !shipped.objections.some((ours) => ours.id === id));
  const base: Playbook = {
    ...shipped,
    stages: shipped.stages.map((stage) => ({ ...stage, next: next[stage.id] ?? stage.next })),
    objections: [...shipped.objections.map((ours) => objections[ours.id] ?? ours), ...own.sort(byId)],
  };
  return withTexts(base, (path, said) => wordings[path] ?? said);
}

const byId = (left: Objection, right: Objection) => (left.id < right.id ? -1 : 1);

/** Wordings for places that there are not: of a misspelt path, or of a text that a newer playbook has no more. */
export function lostPaths(playbook: Playbook, { wordings }: Overlay): readonly string[] {
  const paths = new Set(textsOf(playbook).map(({ path }) => path));
  return Object.keys(wordings).filter((path) => !paths.has(path));
}

/** What a whole playbook changes of ours, or where it changes what cannot be changed in a file. */
export type OverlayOf = { readonly overlay: Overlay; readonly notChangeable: readonly string[] };

/**
 * Reads the changes off a playbook that somebody edited as a whole. An excuse that is left out stays as it is: files are
 * also sent with nothing but the new ones.
 */
export function overlayOf(shipped: Playbook, given: Playbook): OverlayOf {
  const ours = new Map(shipped.objections.map((objection) => [objection.id, objection]));
  const changedOnes = given.objections.filter((objection) => shapeOf(ours.get(objection.id)) !== shapeOf(objection));
  const objections = Object.fromEntries(changedOnes.map((objection) => [objection.id, objection]));
  const next = Object.fromEntries(
    given.stages.flatMap(({ id, next }) => {
      const stage = shipped.stages.find((one) => one.id === id);
      return stage === undefined || stage.next.join() === next.join() ? [] : [[id, next] as const];
    }),
  );
  const base = layOver(shipped, { wordings: {}, objections, next });
  const before = new Map(textsOf(base).map(({ path, said }) => [path, said]));
  const texts = textsOf(given);
  const wordings = texts.filter(({ path, said }) => {
    const was = before.get(path);
    return was !== undefined && !isSame(was, said);
  });
  const overlay = { wordings: Object.fromEntries(wordings.map(({ path, said }) => [path, said])), objections, next };
  return { overlay, notChangeable: notChangeable(layOver(shipped, overlay), given) };
}

/** What the two have not in common once the changes are laid over: a variant added, a condition changed. */
function notChangeable(made: Playbook, given: Playbook): readonly string[] {
  const names = Object.keys(made).filter((name) => name !== 'objections') as (keyof Playbook)[];
  return names.filter((name) => canonical(made[name]) !== canonical(given[name]));
}

/** An excuse without its texts: two that differ only in words are the same excuse in other words. */
function shapeOf(objection: Objection | undefined): string {
  if (objection === undefined) return '';
  const blank = Object.fromEntries(GUIDE_LANGUAGES.map((language) => [language, ''])) as Said;
  return canonical(withTexts(objection, () => blank));
}

const isSame = (left: Said, right: Said) => GUIDE_LANGUAGES.every((language) => left[language] === right[language]);

/** As text, whatever the order in which a database or an editor gives the parts back. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
