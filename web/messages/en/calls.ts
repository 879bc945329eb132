export const calls = {
  'calls.title': 'calls',
} as const;
