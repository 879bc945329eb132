/** Area codes of the North American plan, as far as the numbering data does not tell the whole truth about them. */

/** The area code of a number under +1. */
export function areaCodeOf(e164: string): string | undefined {
  return /^\+1([2-9]\d{2})\d{7}$/.exec(e164)?.[1];
}

/** Toll-free (8xx), personal (5xx), premium and government services of the North American plan. */
export const NOT_GEOGRAPHIC_NANP = /^\+1(?:8(?:00|22|33|44|55|66|77|88)|5(?:00|2[1-9]|33|44|66|77|88)|600|700|710|900)/;

/**
 * Codes that lie over others and have their zones: those that the numbering data lacks, and those of which it knows
 * less than of the code below. What is not listed and not in the data stays "somewhere in North America".
 */
const OVERLAYS: Readonly<Record<string, string>> = {
  236: '250',
  257: '250',
  357: '559',
  364: '270',
  367: '418',
  387: '416',
  436: '440',
  457: '318',
  458: '541',
  471: '662',
  474: '306',
  483: '334',
  581: '418',
  624: '716',
  672: '250',
  679: '313',
  // The data places it in Central time; it lies over Orlando.
  689: '407',
  778: '250',
  837: '530',
  861: '309',
  879: '709',
  924: '507',
  930: '812',
  986: '208',
};

/** The code whose zones this one has: its own, or that of the code that it lies over. */
export function groundCode(areaCode: string): string {
  return OVERLAYS[areaCode] ?? areaCode;
}

export function isOverlay(areaCode: string): boolean {
  return OVERLAYS[areaCode] !== undefined;
}

/**
 * Codes on both sides of a border between zones, with a zone that the numbering data does not name for all of their
 * numbers. Numbers move within a code, so both sides count whatever the next digits say.
 */
export const STRADDLING: Readonly<Record<string, readonly string[]>> = {
  208: ['America/Boise', 'America/Los_Angeles'],
  219: ['America/Chicago', 'America/New_York'],
  270: ['America/Chicago', 'America/New_York'],
  308: ['America/Chicago', 'America/Denver'],
  423: ['America/Chicago', 'America/New_York'],
  432: ['America/Chicago', 'America/Denver'],
  541: ['America/Boise', 'America/Los_Angeles'],
  574: ['America/Chicago', 'America/New_York'],
  605: ['America/Chicago', 'America/Denver'],
  606: ['America/Chicago', 'America/New_York'],
  620: ['America/Chicago', 'America/Denver'],
  701: ['America/Chicago', 'America/Denver'],
  785: ['America/Chicago', 'America/Denver'],
  812: ['America/Chicago', 'America/New_York'],
  850: ['America/Chicago', 'America/New_York'],
  906: ['America/Chicago', 'America/Detroit'],
  915: ['America/Chicago', 'America/Denver'],
  // The Navajo Nation puts its clocks forward; the rest of Arizona does not.
  928: ['America/Denver', 'America/Phoenix'],
  931: ['America/Chicago', 'America/New_York'],
};
