export const codes = {
  'codes.title': 'codes',
} as const;
