import path from 'node:path';
import { type Check, type Finding, lineAt, type SourceFile } from './source.ts';

/** A link in a document leads to a file, a folder or a heading that is there. Addresses of the web are not fetched. */
export const checkLinks: Check = (files) => {
  const documents = new Map(files.filter((file) => file.path.endsWith('.md')).map((file) => [file.path, file]));
  const places = new Set(files.flatMap((file) => [file.path, ...foldersOf(file.path)]));
  return [...documents.values()].flatMap((file) => linksOf(file, documents, places));
};

function linksOf(file: SourceFile, documents: ReadonlyMap<string, SourceFile>, places: ReadonlySet<string>): Finding[] {
  const prose = withoutCode(file.text);
  return [...prose.matchAll(/\]\(\s*<?([^()\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\s*\[[^\]]+\]:\s*(\S+)/gm)].flatMap(
    (match) => {
      const link = match[1] ?? match[2] ?? '';
      const problem = judgeLink(file, link, documents, places);
      return problem === undefined ? [] : [{ path: file.path, line: lineAt(prose, match.index), message: problem }];
    },
  );
}

function judgeLink(
  file: SourceFile,
  link: string,
  documents: ReadonlyMap<string, SourceFile>,
  places: ReadonlySet<string>,
) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  const [target = '', anchor] = decodeURI(link).split('#');
  const found = target === '' ? file.path : path.posix.join(path.posix.dirname(file.path), target).replace(/\/$/, '');
  if (found !== '.' && !places.has(found)) return `the link ${link} leads nowhere: there is no ${found}`;
  const document = documents.get(found);
  if (anchor === undefined || anchor === '' || document === undefined) return undefined;
  return headingsOf(document).has(anchor) ? undefined : `the link ${link} names no heading of ${found}`;
}

function headingsOf({ text }: SourceFile): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const [, title = ''] of withoutCode(text, false).matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    let unique = slug;
    for (let copy = 1; slugs.has(unique); copy += 1) unique = `${slug}-${copy}`;
    slugs.add(unique);
  }
  return slugs;
}

function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Blanks out fenced blocks, and quoted code too unless told otherwise; line numbers stay. */
function withoutCode(text: string, inlineToo = true): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  const fenced = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank);
  return inlineToo ? fenced.replace(/`[^`\n]*`/g, blank) : fenced;
}
