/** What the command line says about erasure and retention. */
export const privacy = {
  'privacy.outcome.erased':
    'Erased: {$events} entries and {$records} records. {$numbersKept} numbers are kept as hashes, so that they are not called again.',
  'privacy.outcome.restricted': 'Not erased. The data is now kept for this alone:',
  'privacy.outcome.erased-before': 'There is nothing left to erase.',
  'privacy.planned.erased': 'This would be erased. It cannot be undone.',
  'privacy.planned.restricted': 'This would not be erased, but kept for this alone:',
  'privacy.answer-due': 'The debtor is to be answered by {$dueOn}.',
  'privacy.nothing-due': 'Nothing is due on {$asOf}.',
  'privacy.removed': 'Removed, as due on {$asOf}:',
  'privacy.would-remove': 'Would be removed, as due on {$asOf}:',
  'privacy.record.recording': 'Recordings',
  'privacy.record.recording-with-promise': 'Recordings of a promise, dispute or consent',
  'privacy.record.call-log': 'Calls and the person',
  'privacy.record.decision': 'What was judged about each call',
  'privacy.record.third-person': 'Other people',
  'privacy.record.vulnerability-note': 'Notes on health and hardship',
  'privacy.from.its-own-day': 'from its own day',
  'privacy.from.end-of-limitation': 'after the end of limitation',
  'privacy.from.last-use': 'after the last use',
  'privacy.from.end-of-episode': 'after the end of the episode',
} as const;
