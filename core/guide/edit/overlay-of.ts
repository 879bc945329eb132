import type { Objection } from '../objection.ts';
import type { Playbook } from '../playbook.ts';
import { GUIDE_LANGUAGES, type Said } from '../said.ts';
import type { GuideStageId } from '../stage.ts';
import { lineListsOf } from './line-lists.ts';
import { canonical, layOver, NO_OVERLAY, type Overlay, REMOVED } from './overlay.ts';
import { textsOf, withTexts } from './texts.ts';

/** What a whole playbook changes of ours, or where it changes what cannot be changed in a file. */
export type OverlayOf = { readonly overlay: Overlay; readonly notChangeable: readonly string[] };

/**
 * Reads the changes off a playbook that somebody edited as a whole. An excuse that is left out stays as it is: files are
 * also sent with nothing but the new ones. A line or a way that is left out is not used any more.
 */
export function overlayOf(shipped: Playbook, given: Playbook): OverlayOf {
  const shape: Overlay = {
    ...NO_OVERLAY,
    ...excusesOf(shipped, given),
    next: Object.fromEntries(
      given.stages.flatMap(({ id, next }) => {
        const stage = shipped.stages.find((one) => one.id === id);
        return stage === undefined || stage.next.join() === next.join() ? [] : [[id, next] as const];
      }),
    ),
    lines: linesOf(shipped, given),
    methods: partsOf(shipped.methods, given.methods, ''),
  };
  const before = new Map(textsOf(layOver(shipped, shape)).map(({ path, said }) => [path, said]));
  const wordings = textsOf(given).filter(({ path, said }) => {
    const was = before.get(path);
    return was !== undefined && !isSame(was, said);
  });
  const overlay = { ...shape, wordings: Object.fromEntries(wordings.map(({ path, said }) => [path, said])) };
  return { overlay, notChangeable: notChangeable(layOver(shipped, overlay), given) };
}

function excusesOf(shipped: Playbook, given: Playbook): Pick<Overlay, 'objections' | 'onwards'> {
  const objections: Record<string, Objection> = {};
  const onwards: Record<string, GuideStageId> = {};
  for (const one of given.objections) {
    const ours = shipped.objections.find(({ id }) => id === one.id);
    if (ours === undefined || shapeOf({ ...ours, next: one.next }) !== shapeOf(one)) objections[one.id] = one;
    else if (ours.next !== one.next) onwards[one.id] = one.next;
  }
  return { objections, onwards };
}

function linesOf(shipped: Playbook, given: Playbook): Overlay['lines'] {
  const ours = new Map(lineListsOf(shipped).map(({ place, lines }) => [place, lines]));
  const changes = lineListsOf(given).map(({ place, lines }) => partsOf(ours.get(place) ?? [], lines, `${place}.`));
  return Object.assign({}, ...changes);
}

/** What of a list is new, of another shape, or gone. */
function partsOf<Part extends { readonly id: string }>(
  ours: readonly Part[],
  given: readonly Part[],
  before: string,
): Readonly<Record<string, Part | typeof REMOVED>> {
  const changed = given.filter((part) => shapeOf(ours.find(({ id }) => id === part.id)) !== shapeOf(part));
  const gone = ours.filter(({ id }) => !given.some((part) => part.id === id));
  return Object.fromEntries([
    ...changed.map((part) => [`${before}${part.id}`, part] as const),
    ...gone.map(({ id }) => [`${before}${id}`, REMOVED] as const),
  ]);
}

/** What the two have not in common once the changes are laid over, in whatever order: a condition changed. */
function notChangeable(made: Playbook, given: Playbook): readonly string[] {
  const names = Object.keys(made).filter((name) => name !== 'objections') as (keyof Playbook)[];
  return names.filter((name) => canonical(inOrder(made[name])) !== canonical(inOrder(given[name])));
}

/** Lists of parts with an id by that id: their order says nothing. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort(byKey);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOrder(part)]));
}

function byKey(left: unknown, right: unknown): number {
  const [one, other] = [keyOf(left), keyOf(right)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Whatever has no id stays where it is: sorting is stable. */
function keyOf(part: unknown): string {
  return typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string' ? part.id : '';
}

/** A part without its texts: two that differ only in words are the same in other words. */
function shapeOf(part: unknown): string {
  if (part === undefined) return '';
  const blank = Object.fromEntries(GUIDE_LANGUAGES.map((language) => [language, ''])) as Said;
  return canonical(withTexts(part, () => blank));
}

const isSame = (left: Said, right: Said) => GUIDE_LANGUAGES.every((language) => left[language] === right[language]);
