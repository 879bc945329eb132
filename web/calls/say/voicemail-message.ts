import type { Sayings } from '@duologue/contract/gate.ts';
import type { CaseHead } from '@duologue/contract/cases.ts';
import type { z } from 'zod';
import { useText } from '../../messages/text-context.tsx';
import { useFormats } from '../../messages/text-context.tsx';
import { sayingLists, wordsOf } from './saying-lists.ts';

type Head = z.infer<typeof CaseHead>;

/** The message that the rules of the place want left, in one piece; `undefined` where they want none in particular. */
export function useVoicemailMessage(sayings: Sayings | undefined, head: Head, caller: string): string | undefined {
  const text = useText();
  const { locale } = useFormats();
  if (sayings?.moment !== 'voicemail') return undefined;
  const { required } = sayingLists(sayings);
  if (required.length === 0) return undefined;
  const known = { caller, person: head.people[0]?.name ?? head.debtor.name, creditor: head.creditor.name };
  const languages = [head.debtor.language ?? '', locale.slice(0, 2)];
  const sentences = required.map((saying) => asSentence(wordsOf(saying, languages, known)));
  return text('law.say.message', { words: sentences.join(' ') });
}

const asSentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);
