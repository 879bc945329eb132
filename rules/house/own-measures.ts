import type { Place } from '@duologue/core/compliance/facts/facts.ts';

/**
 * Where packs of the place have figures of their own, in law, in a code or as a measure that names the law it keeps
 * clear of. Our defaults stand back there, so that nothing is told twice.
 */
const places = (...countries: readonly string[]): readonly Place[] => countries.map((country) => ({ country }));

/** Hours for whoever calls. */
export const HOURS_FOR_ALL: readonly Place[] = [
  ...places('US', 'GB', 'IE', 'DE', 'FR', 'ES', 'AU', 'NZ', 'SG', 'ZA', 'BR'),
  { country: 'CA', region: 'BC' },
];

/** Hours for those who collect for others only: a creditor itself keeps to ours. */
export const HOURS_FOR_AGENCIES: readonly Place[] = [
  ...places('NL', 'IT'),
  ...['ON', 'QC', 'AB'].map((region) => ({ country: 'CA', region })),
];

/** Counts of attempts and of conversations. */
export const OWN_COUNTS = places('GB', 'FR', 'IT', 'AU', 'NZ');

/** What may be left on an answering machine. */
export const OWN_VOICEMAIL = places(
  'US',
  'GB',
  'IE',
  'NL',
  'IT',
  'DE',
  'FR',
  'ES',
  'PL',
  'CA',
  'AU',
  'NZ',
  'IN',
  'SG',
  'ZA',
  'BR',
);

/** Office hours for calls to businesses, in the house pack of the place. */
export const OWN_OFFICE_HOURS = places('US');
