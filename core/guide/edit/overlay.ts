import type { Objection } from '../objection.ts';
import type { Method, Playbook } from '../playbook.ts';
import type { Said } from '../said.ts';
import type { GuideStageId } from '../stage.ts';
import { type Line, lineListsOf, withLineLists } from './line-lists.ts';
import { textsOf, withTexts } from './texts.ts';

/** In place of something of ours that the firm does not use. */
export const REMOVED = 'removed';
type OrRemoved<Value> = Value | typeof REMOVED;

/** What a firm changes of the shipped playbook. What it leaves alone follows the product's own updates. */
export type Overlay = {
  /** A text by its path. */
  readonly wordings: Readonly<Record<string, Said>>;
  /** Excuses of its own by id, or whole ones in place of ours. */
  readonly objections: Readonly<Record<string, Objection>>;
  /** Where stages go on. */
  readonly next: { readonly [stage in GuideStageId]?: readonly GuideStageId[] };
  /** Where the call goes on after an excuse of ours, by its id. */
  readonly onwards: Readonly<Record<string, GuideStageId>>;
  /** Lines by their place, such as `stages.open.say.our-own`: the firm's own, or ours that it does not use. */
  readonly lines: Readonly<Record<string, OrRemoved<Line>>>;
  /** Ways to the goal by id: the firm's own, or ours that it does not use. */
  readonly methods: Readonly<Record<string, OrRemoved<Method>>>;
};
export const NO_OVERLAY: Overlay = { wordings: {}, objections: {}, next: {}, onwards: {}, lines: {}, methods: {} };

/** The firm's playbook. A wording whose place is gone from the shipped one is passed over: `lostPaths` tells of it. */
export function layOver(shipped: Playbook, overlay: Overlay): Playbook {
  const { wordings, objections, next, onwards, lines, methods } = overlay;
  const staged: Playbook = {
    ...shipped,
    stages: shipped.stages.map((stage) => ({ ...stage, next: next[stage.id] ?? stage.next })),
    objections: withOwn(shipped.objections, objections, '').map((one) => ({
      ...one,
      next: onwards[one.id] ?? one.next,
    })),
    methods: withOwn(shipped.methods, methods, ''),
  };
  const base = { ...staged, ...withLineLists(staged, (list) => withOwn(list.lines, lines, `${list.place}.`)) };
  return withTexts(base, (path, said) => wordings[path] ?? said);
}

/** Ours in their order, without those that are removed and with others in their place; then the firm's own by id. */
function withOwn<Part extends { readonly id: string }>(
  ours: readonly Part[],
  changes: Readonly<Record<string, OrRemoved<Part>>>,
  before: string,
): readonly Part[] {
  const ids = new Set(ours.map(({ id }) => id));
  const kept = ours.map((one) => changes[`${before}${one.id}`] ?? one);
  const own = Object.entries(changes)
    .filter(([place]) => place.startsWith(before) && !ids.has(place.slice(before.length)))
    .map(([, part]) => part);
  return [...kept, ...own.sort(byId)].filter((part) => part !== REMOVED);
}

const idOf = (part: OrRemoved<{ readonly id: string }>) => (part === REMOVED ? '' : part.id);
const byId = (left: OrRemoved<{ readonly id: string }>, right: OrRemoved<{ readonly id: string }>) =>
  idOf(left) < idOf(right) ? -1 : 1;

/**
 * The same changes in one form: what a firm words differently within its own parts stands in these parts, so that
 * nothing is left behind when they go; and only what is of ours is left unused.
 */
export function settled(shipped: Playbook, overlay: Overlay): Overlay {
  const { wordings, onwards } = overlay;
  const ours = new Set([
    ...lineListsOf(shipped).flatMap(({ place, lines: list }) => list.map(({ id }) => `${place}.${id}`)),
    ...shipped.methods.map(({ id }) => `methods.${id}`),
  ]);
  const reworded = <Part>(part: Part, place: string): Part =>
    part === REMOVED ? part : withTexts(part, (path, said) => wordings[`${place}.${path}`] ?? said);
  const objections = mapped(overlay.objections, (one, id) => ({
    ...reworded(one, `objections.${id}`),
    next: onwards[id] ?? one.next,
  }));
  const lines = kept(mapped(overlay.lines, reworded), (place, part) => part !== REMOVED || ours.has(place));
  const methods = kept(
    mapped(overlay.methods, (one, id) => reworded(one, `methods.${id}`)),
    (id, part) => part !== REMOVED || ours.has(`methods.${id}`),
  );
  const own = [
    ...Object.keys(objections).map((id) => `objections.${id}.`),
    ...Object.keys(lines).map((place) => `${place}.`),
    ...Object.keys(methods).map((id) => `methods.${id}.`),
  ];
  return {
    wordings: kept(wordings, (path) => !own.some((place) => path.startsWith(place))),
    objections,
    next: overlay.next,
    onwards: kept(onwards, (id) => objections[id] === undefined),
    lines,
    methods,
  };
}

type Table<Value> = Readonly<Record<string, Value>>;

const mapped = <Value>(table: Table<Value>, change: (value: Value, key: string) => Value): Table<Value> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]));

const kept = <Value>(table: Table<Value>, isKept: (key: string, value: Value) => boolean): Table<Value> =>
  Object.fromEntries(Object.entries(table).filter(([key, value]) => isKept(key, value)));

/** Changes of places that there are not: of a misspelt path, or of something that a newer playbook has no more. */
export function lostPaths(playbook: Playbook, overlay: Overlay): readonly string[] {
  const paths = new Set(textsOf(playbook).map(({ path }) => path));
  const lists = lineListsOf(playbook).map(({ place }) => place);
  const isLine = (place: string, part: OrRemoved<Line>) =>
    lists.some((list) => (part === REMOVED ? place.startsWith(`${list}.`) : place === `${list}.${part.id}`));
  const isExcuse = (id: string) => playbook.objections.some((one) => one.id === id);
  return [
    ...Object.keys(overlay.wordings).filter((path) => !paths.has(path)),
    ...Object.entries(overlay.lines).flatMap(([place, part]) => (isLine(place, part) ? [] : [place])),
    ...misnamed(overlay.objections).map((id) => `objections.${id}`),
    ...misnamed(overlay.methods).map((id) => `methods.${id}`),
    ...Object.keys(overlay.onwards).flatMap((id) => (isExcuse(id) ? [] : [`objections.${id}.next`])),
  ];
}

const misnamed = (table: Table<OrRemoved<{ readonly id: string }>>) =>
  Object.entries(table).flatMap(([id, part]) => (part === REMOVED || part.id === id ? [] : [id]));

/** As text, whatever the order in which a database or an editor gives the parts back. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
