/** In England and Wales. An address known only as British may lie there. */
export const ENGLAND_AND_WALES = [
  { country: 'GB', region: 'ENG' },
  { country: 'GB', region: 'WLS' },
] as const;

export const ENGLAND_WALES_AND_NORTHERN_IRELAND = [...ENGLAND_AND_WALES, { country: 'GB', region: 'NIR' }] as const;

export const SCOTLAND = [{ country: 'GB', region: 'SCT' }] as const;
