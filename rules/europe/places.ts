import type { Place } from '@duologue/core/compliance/facts/facts.ts';

/** The member states of the Union, ISO 3166-1 alpha-2. */
const MEMBER_STATES = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

/** `EU` stands for a debtor of whom only that is known. */
export const EUROPEAN_UNION: readonly Place[] = [{ country: 'EU' }, ...MEMBER_STATES.map((country) => ({ country }))];
