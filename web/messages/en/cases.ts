export const cases = {
  'cases.title': 'cases',
} as const;
