import { checkWritten } from '@duologue/core/guide/words/check-written.ts';
import { useDeferredValue, useMemo } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { inLanguage, languageOf } from '../../messages/use-sentence.ts';
import styles from './guide.module.css';

/** More than these are no longer read while somebody talks. */
const FINDINGS_MAX = 3;

/** P09: what may not stand in a note, as it is typed: which words, and why. Nothing is refused; it is explained. */
export function WrittenCheck({ written }: { readonly written: string }) {
  const text = useText();
  const { locale } = useFormats();
  const settled = useDeferredValue(written);
  const language = languageOf(locale);
  const findings = useMemo(() => checkWritten(settled, language, 'note').slice(0, FINDINGS_MAX), [settled, language]);
  if (findings.length === 0) return null;
  return (
    <ul className={styles.written} role="status" aria-label={text('talk.written')}>
      {findings.map(({ from, to, why }) => (
        <li key={`${from} ${to}`}>
          <strong>“{settled.slice(from, to)}”</strong> {inLanguage(why, locale)}
        </li>
      ))}
    </ul>
  );
}
