import { canonical, layOver, type Overlay } from '@duologue/core/guide/edit/overlay.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import type { PlaceChanged } from '../ports/guide.ts';

export type Difference = { readonly path: string; readonly from: unknown; readonly to: unknown };

/** What differs between two states of a firm's playbook, by path; null where there was or is nothing. */
export function differences(before: Overlay, after: Overlay): readonly Difference[] {
  const [from, to] = [partsOf(before), partsOf(after)];
  return [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((path): Difference[] => {
    const [was, is] = [from.get(path) ?? null, to.get(path) ?? null];
    return canonical(was) === canonical(is) ? [] : [{ path, from: was, to: is }];
  });
}

/** Everything that can be changed: each text, and of excuses and stages what is no text. */
function partsOf(overlay: Overlay): ReadonlyMap<string, unknown> {
  const made = layOver(shipped, overlay);
  return new Map<string, unknown>([
    ...textsOf(made).map(({ path, said }) => [path, said] as const),
    ...made.objections.flatMap(({ id, phrases, actions, leadsTo, next }) => [
      [`objections.${id}.phrases`, phrases] as const,
      [`objections.${id}.actions`, actions] as const,
      [`objections.${id}.leadsTo`, leadsTo] as const,
      [`objections.${id}.next`, next] as const,
    ]),
    ...made.stages.map(({ id, next }) => [`stages.${id}.next`, next] as const),
    // A wording for a place that is gone is kept until somebody takes it out.
    ...Object.entries(overlay.wordings),
  ]);
}

/** Who changed each place, and when; the one who published where nobody did, as with an earlier version taken back. */
export function changesWire(
  found: readonly Difference[],
  places: readonly PlaceChanged[],
  otherwise: { readonly by: string; readonly at: Instant },
) {
  const known = new Map(places.map((place) => [place.path, place]));
  return found.map(({ path, from, to }) => {
    const { by, at } = known.get(path) ?? otherwise;
    return { path, from, to, by, at: formatInstant(at) };
  });
}
