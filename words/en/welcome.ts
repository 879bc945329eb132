export const welcome = {
  'welcome.title': 'Welcome to Duologue',
  'welcome.lead':
    'Ten calls that you have been putting off, made easier: who to call, what to say, what was agreed. Everything stays on this machine.',
  'welcome.mineTitle': 'Start with my invoices',
  'welcome.mineWords': 'Bring the list of overdue invoices from your accounts package. Two minutes to the first call.',
  'welcome.sampleTitle': 'Look around first',
  'welcome.sampleWords':
    'A dozen invented debtors, one situation each. Kept apart from your own data and gone in one click.',
  'welcome.sampleAction': 'Open the sample',
  'welcome.who': 'Who is working?',
  'welcome.whoHint': 'Profiles on this machine. No password: Duologue answers to this machine only.',
  'welcome.anotherFirm': 'Set up another firm',
  'welcome.sampleBadge': 'Sample',
  'welcome.formTitle': 'About your firm',
  'welcome.firm': 'Name of the firm that is owed the money',
  'welcome.firmHelp': 'As debtors know it; it is said at the start of each call.',
  'welcome.country': 'Country',
  'welcome.currency': 'Main currency',
  'welcome.you': 'Your name',
  'welcome.youHelp': 'It stands beside everything that you record.',
  'welcome.begin': 'Begin',
  'welcome.back': 'Back',
} as const;
