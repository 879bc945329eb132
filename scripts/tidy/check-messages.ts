import { type Check, type Finding, lineAt, type SourceFile } from './source.ts';

const LANGUAGES = ['en', 'de', 'it'] as const;
type Catalogue = ReadonlyMap<string, { readonly file: SourceFile; readonly line: number; readonly text: string }>;

/** Every message is there in every language, with the same values to fill in, and once only. */
export const checkMessages: Check = (files) => {
  const catalogues = LANGUAGES.map((language) => ({ language, ...readCatalogue(files, language) }));
  const [english] = catalogues;
  if (english === undefined || catalogues.every(({ messages }) => messages.size === 0)) return [];
  return [
    ...catalogues.flatMap(({ twice }) => twice),
    ...catalogues.slice(1).flatMap((other) => compare(english, other)),
  ];
};

type Read = { readonly language: string; readonly messages: Catalogue; readonly fallback: string };

function compare(english: Read, other: Read): Finding[] {
  const missing = [...english.messages].flatMap(([key, { file, line, text }]) => {
    const found = other.messages.get(key);
    if (found === undefined) return [{ path: file.path, line, message: `'${key}' is missing in ${other.fallback}` }];
    if (placeholders(text) === placeholders(found.text)) return [];
    const values = `${placeholders(found.text) || 'none'} instead of ${placeholders(text) || 'none'}`;
    return [
      { path: found.file.path, line: found.line, message: `'${key}' fills in other values than English: ${values}` },
    ];
  });
  const surplus = [...other.messages]
    .filter(([key]) => !english.messages.has(key))
    .map(([key, { file, line }]) => ({ path: file.path, line, message: `'${key}' is not in ${english.fallback}` }));
  return [...missing, ...surplus];
}

/** `words/en.ts`, or the files of `words/en/` when a catalogue has grown. */
function readCatalogue(files: readonly SourceFile[], language: string) {
  const fallback = `words/${language}.ts`;
  const messages = new Map<string, { file: SourceFile; line: number; text: string }>();
  const twice: Finding[] = [];
  for (const file of files.filter(({ path }) => path === fallback || path.startsWith(`words/${language}/`))) {
    const entries = [...file.text.matchAll(/^[ \t]*(['"])([\w-]+(?:\.[\w-]+)+)\1\s*:/gm)];
    entries.forEach((entry, index) => {
      const key = entry[2] ?? '';
      const line = lineAt(file.text, entry.index + entry[0].search(/\S/));
      const text = file.text.slice(entry.index + entry[0].length, entries[index + 1]?.index);
      if (messages.has(key)) twice.push({ path: file.path, line, message: `'${key}' is said twice: keep one` });
      messages.set(key, { file, line, text });
    });
  }
  return { messages, twice, fallback };
}

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\$([A-Za-z][\w-]*)/g)].map(([, name]) => name))].sort().join(', ');
