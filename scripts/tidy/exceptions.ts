/** Files that a check passes over, each with its reason; `/*` stands for a whole folder. Nothing else is excused. */
export const exceptions: Readonly<Record<'default-export' | 'lines', Readonly<Record<string, string>>>> = {
  'default-export': {
    'vite.config.ts': 'Vite asks for it',
    'vite.node.config.ts': 'Vite asks for it',
    'vitest.config.ts': 'Vitest asks for it',
  },
  lines: {
    'server/storage/migrations/*': 'a migration is SQL in one piece, and frozen once it is released',
  },
};

export const isExcused = (check: keyof typeof exceptions, file: string) =>
  Object.keys(exceptions[check]).some((place) =>
    place.endsWith('/*') ? file.startsWith(place.slice(0, -1)) : file === place,
  );
