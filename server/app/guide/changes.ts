import { lineListsOf } from '@duologue/core/guide/edit/line-lists.ts';
import { canonical, layOver, type Overlay } from '@duologue/core/guide/edit/overlay.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import type { PlaceChanged } from '../ports/guide.ts';

export type Difference = { readonly path: string; readonly from: unknown; readonly to: unknown };

/**
 * What differs between two states of a firm's playbook, by path; null where there was or is nothing. A line, an excuse
 * or a way that was added or removed is one difference, and not as many as it has texts.
 */
export function differences(before: Overlay, after: Overlay): readonly Difference[] {
  const [from, to] = [placesOf(before), placesOf(after)];
  const whole = new Set(
    [...from.wholes.keys(), ...to.wholes.keys()].filter((path) => from.wholes.has(path) !== to.wholes.has(path)),
  );
  const within = [...from.parts.keys(), ...to.parts.keys()].filter((path) => !isBelow(path, whole));
  const [was, is] = [new Map([...from.parts, ...from.wholes]), new Map([...to.parts, ...to.wholes])];
  return [...new Set([...whole, ...within])].sort().flatMap((path): Difference[] => {
    const pair = { from: was.get(path) ?? null, to: is.get(path) ?? null };
    return canonical(pair.from) === canonical(pair.to) ? [] : [{ path, ...pair }];
  });
}

function isBelow(path: string, wholes: ReadonlySet<string>): boolean {
  for (let end = path.indexOf('.'); end !== -1; end = path.indexOf('.', end + 1)) {
    if (wholes.has(path.slice(0, end))) return true;
  }
  return false;
}

/** What is there or not as a whole, and everything in it that can be changed: each text, and what is no text. */
function placesOf(overlay: Overlay) {
  const made = layOver(shipped, overlay);
  const lines = lineListsOf(made).flatMap(({ place, lines: list }) =>
    list.map((line) => ({ path: `${place}.${line.id}`, part: line })),
  );
  const methods = made.methods.map((part) => ({ path: `methods.${part.id}`, part }));
  return {
    wholes: new Map<string, unknown>([
      ...[...lines, ...methods].map(({ path, part }) => [path, part] as const),
      ...made.objections.map((one) => [`objections.${one.id}`, one] as const),
    ]),
    parts: new Map<string, unknown>([
      ...textsOf(made).map(({ path, said }) => [path, said] as const),
      ...[...lines, ...methods].map(({ path, part }) => [`${path}.when`, part.when ?? {}] as const),
      ...made.objections.flatMap(({ id, ...one }) =>
        (['family', 'audience', 'phrases', 'actions', 'leadsTo', 'next'] as const).map(
          (field) => [`objections.${id}.${field}`, one[field]] as const,
        ),
      ),
      ...made.stages.map(({ id, next }) => [`stages.${id}.next`, next] as const),
      // A wording for a place that is gone is kept until somebody takes it out.
      ...Object.entries(overlay.wordings),
    ]),
  };
}

/** Who changed each place last, and when; who published where nobody did, as with an earlier version taken back. */
export function changesWire(
  found: readonly Difference[],
  places: readonly PlaceChanged[],
  otherwise: { readonly by: string; readonly at: Instant },
) {
  return found.map(({ path, from, to }) => {
    const touching = places.filter((place) => isSameOrWithin(place.path, path) || isSameOrWithin(path, place.path));
    const { by, at } =
      touching.reduce<Pick<PlaceChanged, 'by' | 'at'> | undefined>(
        (last, place) => (last === undefined || place.at >= last.at ? place : last),
        undefined,
      ) ?? otherwise;
    return { path, from, to, by, at: formatInstant(at) };
  });
}

const isSameOrWithin = (path: string, part: string) => path === part || path.startsWith(`${part}.`);
