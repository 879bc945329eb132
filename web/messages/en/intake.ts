export const intake = {
  'intake.title': 'intake',
} as const;
