import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type PlacedText, textsOf } from '@duologue/core/guide/edit/texts.ts';
import type { Said } from '@duologue/core/guide/said.ts';

/** Lists whose entries are opened one by one; every other list of the playbook is opened whole. */
const OPENED_BY_ENTRY: ReadonlySet<string> = new Set([
  'stages',
  'objections',
  'acknowledgments',
  'methods',
  'factQuestions',
]);

/** The part that a text stands in: `objections.payment-run` of `objections.payment-run.answer`. */
export function partOf(place: string): string {
  const [shelf = '', entry] = place.split('.');
  return OPENED_BY_ENTRY.has(shelf) && entry !== undefined ? `${shelf}.${entry}` : shelf;
}

export function textsOfPart(playbook: PlaybookWire, part: string): readonly PlacedText[] {
  return textsOf(playbook).filter(({ path }) => path === part || path.startsWith(`${part}.`));
}

/** The name of a part where it has one of its own. */
export function nameOfPart(playbook: PlaybookWire, part: string): Said | undefined {
  const [shelf, entry] = part.split('.');
  switch (shelf) {
    case 'stages':
      return playbook.stages.find(({ id }) => id === entry)?.name;
    case 'objections':
      return playbook.objections.find(({ id }) => id === entry)?.name;
    case 'acknowledgments':
      return playbook.acknowledgments.find(({ mood }) => mood === entry)?.name;
    case 'methods':
      return playbook.methods.find(({ id }) => id === entry)?.name;
    case 'factQuestions':
      return playbook.factQuestions.find(({ fact }) => fact === entry)?.ask;
    default:
      return undefined;
  }
}

/** What a text is for, by its place: the field, and which one where there are several. */
export type FieldOfText = { readonly field: string; readonly which: string };

export const FIELDS = [
  'name',
  'aim',
  'say',
  'bringBack',
  'forward',
  'acknowledge',
  'ask',
  'answer',
  'evidence',
  'never',
  'how',
  'fits',
  'why',
  'breathe',
  'phrases',
  'boundaries',
  'endings',
  'record',
  'aftercare',
  'verifications',
  'reminders',
  'voicemail',
  'thirdPerson',
  'actions',
  'leadsTo',
  'next',
] as const;

export function fieldOf(path: string): FieldOfText {
  const part = partOf(path);
  const rest = path.startsWith(`${part}.`) ? path.slice(part.length + 1).split('.') : [];
  const words = rest.filter((segment) => segment !== 'said');
  const isField = (segment: string) => FIELDS.some((field) => field === segment);
  // A reminder has a name beside what is said; everything else of a whole list is named by the list.
  const field = words.find(isField) ?? part;
  const which = words
    .filter((segment) => segment !== field)
    .map((segment) => (/^\d+$/.test(segment) ? String(Number(segment) + 1) : segment));
  return { field, which: which.join('.') };
}
