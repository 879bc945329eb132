import { contextOf } from '@duologue/core/guide/check/check-texts.ts';
import type { WordFinding, WordReason } from '@duologue/core/guide/check-words.ts';
import { isBlank, withoutNames } from '@duologue/core/guide/fit/blanks.ts';
import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import { checkWritten } from '@duologue/core/guide/words/check-written.ts';

/** A stretch of a text: plain, a blank that a call fills, or words that must not be said, with why. */
export type Piece =
  | { readonly kind: 'plain'; readonly at: number; readonly text: string }
  | { readonly kind: 'blank'; readonly at: number; readonly name: string; readonly isKnown: boolean }
  | { readonly kind: 'forbidden'; readonly at: number; readonly text: string; readonly why: WordReason };

/** A text in pieces, in its order; nothing is lost or said twice. */
export function piecesOf(path: string, language: GuideLanguage, text: string): readonly Piece[] {
  const context = contextOf(path);
  const found = context === undefined ? [] : joined(checkWritten(withoutNames(text), language, context));
  const blanks = [...text.matchAll(/\{([^{}]*)\}/g)].map((match): Piece & { readonly end: number } => {
    const [whole, name = ''] = match;
    return { kind: 'blank', at: match.index, end: match.index + whole.length, name, isKnown: isBlank(name) };
  });
  const forbidden = found.map(({ from, to, why }): Piece & { readonly end: number } => {
    return { kind: 'forbidden', at: from, end: to, text: text.slice(from, to), why };
  });
  const pieces: Piece[] = [];
  let done = 0;
  for (const { end, ...piece } of [...blanks, ...forbidden].sort((left, right) => left.at - right.at)) {
    if (piece.at < done) continue;
    if (piece.at > done) pieces.push({ kind: 'plain', at: done, text: text.slice(done, piece.at) });
    pieces.push(piece);
    done = end;
  }
  if (done < text.length) pieces.push({ kind: 'plain', at: done, text: text.slice(done) });
  return pieces;
}

/** Findings that overlap as one, for the reason of the first: "we will sue" and "sue you". */
function joined(found: readonly WordFinding[]): readonly WordFinding[] {
  return found.reduce<readonly WordFinding[]>((all, next) => {
    const last = all.at(-1);
    if (last === undefined || last.to <= next.from) return [...all, next];
    return [...all.slice(0, -1), { ...last, to: Math.max(last.to, next.to) }];
  }, []);
}
