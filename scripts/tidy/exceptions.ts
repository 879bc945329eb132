/** Files that a check passes over, each with its reason. Nothing else is excused. */
export const exceptions: Readonly<Record<'default-export' | 'lines', Readonly<Record<string, string>>>> = {
  'default-export': {
    'vite.config.ts': 'Vite asks for it',
    'vite.node.config.ts': 'Vite asks for it',
    'vitest.config.ts': 'Vitest asks for it',
  },
  lines: {
    'web/messages/en.ts': 'a catalogue is data: one line for each message',
    'web/messages/de.ts': 'a catalogue is data: one line for each message',
    'web/messages/it.ts': 'a catalogue is data: one line for each message',
  },
};

export const isExcused = (check: keyof typeof exceptions, file: string) => Object.hasOwn(exceptions[check], file);
