export const welcome = {
  'welcome.title': 'welcome',
} as const;
