export const worklist = {
  'worklist.title': 'worklist',
} as const;
