import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { inLanguage } from '../../messages/use-sentence.ts';
import { type Piece, piecesOf } from './pieces.ts';
import styles from './texts.module.css';

type WrittenTextProps = { readonly path: string; readonly language: GuideLanguage; readonly said: string };

/** A text as it will be said: blanks as chips in the reader's language, what must not be said underlined. */
export function WrittenText({ path, language, said }: WrittenTextProps) {
  const text = useText();
  if (said.trim() === '') return <p className={styles.missing}>{text('playbook.text.missing')}</p>;
  return (
    <p className={styles.written} lang={language}>
      {piecesOf(path, language, said).map((piece) => (
        <PieceText key={piece.at} piece={piece} />
      ))}
    </p>
  );
}

function PieceText({ piece }: { readonly piece: Piece }) {
  const text = useText();
  const { locale } = useFormats();
  switch (piece.kind) {
    case 'plain':
      return piece.text;
    case 'blank':
      return (
        <span className={styles.chip} data-known={piece.isKnown} title={`{${piece.name}}`} lang={locale}>
          {piece.isKnown ? text.label('playbook.blank', piece.name) : `{${piece.name}}`}
        </span>
      );
    case 'forbidden':
      return (
        <mark className={styles.forbidden} title={inLanguage(piece.why, locale)}>
          {piece.text}
        </mark>
      );
  }
}

/** Why each of the underlined words must not be said, once each. */
export function ForbiddenWords({ path, language, said }: WrittenTextProps) {
  const { locale } = useFormats();
  const found = piecesOf(path, language, said).filter((piece) => piece.kind === 'forbidden');
  if (found.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {found.map(({ at, text: words, why }) => (
        <li key={at}>
          <strong>“{words}”</strong> {inLanguage(why, locale)}
        </li>
      ))}
    </ul>
  );
}
