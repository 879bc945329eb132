export const evidence = {
  'evidence.title': 'evidence',
} as const;
