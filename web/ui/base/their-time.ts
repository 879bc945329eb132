/**
 * The moment at which the clocks of a zone show this date and time, as ISO text. For filling in a form only: whether a
 * call is lawful at that moment is decided on the server, with its own zone table. A time that the clocks skip in
 * spring becomes the one an hour later.
 */
export function instantAt(date: string, time: string, zone: string): string | undefined {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  // The offset at a first guess may be that of the other side of a clock change; the second look settles it.
  const guess = wanted - offsetMs(wanted, zone);
  return new Date(wanted - offsetMs(guess, zone)).toISOString();
}

/** What the clocks of the zone show at that moment. */
export function clockAt(instant: string, zone: string): { readonly date: string; readonly time: string } {
  const ms = Date.parse(instant);
  const shown = new Date(ms + offsetMs(ms, zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

function offsetMs(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(ms));
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value ?? 0);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(ms / 1000) * 1000;
}

/** `Europe/London` is London to those who live there. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
