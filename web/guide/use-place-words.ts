import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { inLanguage } from '../messages/use-sentence.ts';
import { fieldOf, nameOfPart, partOf } from './parts.ts';

export type PlaceWords = {
  /** A part: "Next payment run". */
  readonly part: (part: string) => string;
  /** A text within its part: "Answer", "Say · open-thanks". */
  readonly field: (path: string) => string;
  /** Both. */
  readonly whole: (path: string) => string;
};

/** Calls the places of the playbook by their names in the reader's language. */
export function usePlaceWords(playbook: PlaybookWire): PlaceWords {
  const text = useText();
  const { locale } = useFormats();
  const part = (place: string) => {
    const name = nameOfPart(playbook, place);
    return name === undefined ? text.label('playbook.shelf', place.split('.')[0] ?? '') : inLanguage(name, locale);
  };
  const field = (path: string) => {
    const { field: name, which } = fieldOf(path);
    const isField = text.has(`playbook.field.${name}`);
    const words = isField ? text.label('playbook.field', name) : text.label('playbook.shelf', name);
    return which === '' ? words : `${words} · ${which}`;
  };
  const whole = (path: string) => {
    const place = partOf(path);
    return path === place ? part(place) : `${part(place)}: ${field(path)}`;
  };
  return { part, field, whole };
}
