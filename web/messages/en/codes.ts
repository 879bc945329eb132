export const codes = {
  'role.collector': 'Caller',
  'role.supervisor': 'Supervisor',
  'role.manager': 'Manager',
  'role.auditor': 'Auditor (reads only)',
  'confidence.P': 'read in the law itself',
  'confidence.O': 'from official guidance',
  'confidence.S': 'from a good secondary source',
  'confidence.M': 'not yet checked against a source',
  'confidence.D': 'draft of a law',
  'confidence.H': 'our own house rule',
} as const;
