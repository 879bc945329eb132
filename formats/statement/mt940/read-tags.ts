import { STATEMENT_TEXT_CHARS_MAX } from '../../limits.ts';
import { withoutNoise } from '../leading-noise.ts';
import type { StatementFlow } from '../statement-flow.ts';

/** A field of a message: `:61:` with its lines. */
export type Tag = { readonly code: string; readonly line: number; readonly lines: readonly string[] };

export type TagTaker = {
  tag(tag: Tag): void;
  endMessage(): void;
  /** The file is at its end, and no end of a message was there. */
  breakOff(line: number): void;
  /** Whether a field with this code can stand where we are; if not, it is text that was wrapped onto a new line. */
  expects(code: string, current: string | undefined, nextLine: string): boolean;
};

const TAG = /^:(20|21|25P?|28C?|60[FM]|61|62[FM]|64|65F?|86|34F|13[CD]?|90[CD]|NS|940|942):/;

/** The end of a message and the begin of a block. Nordic banks write `ä` and `å` for the braces, as their 7-bit letters were. */
const END = /^-(?:\s*$|[}å])/;
const BLOCK = /^[{ä]\d:/;
/** A message that goes on. A dash before it is the last one of a text, which was wrapped onto a line of its own. */
const GOES_ON = /^:(61|86|62[FM]):/;

/** Longer than any account, or with the marks of a text: behind `:61:`, a `:25:` with this was meant to be `:86:`. */
const NO_ACCOUNT = /^:25:(.{36}|.*(\?\d\d|[+,]))/;

/** Puts lines together to fields. Looks one line ahead, because a time like `:20:35` may begin a wrapped line. */
export function createTagReader(taker: TagTaker, flow: StatementFlow) {
  let current: { code: string; line: number; lines: string[]; chars: number } | undefined;
  let held: { text: string; line: number } | undefined;

  const flush = () => {
    if (current !== undefined) taker.tag(current);
    current = undefined;
  };
  const more = (text: string, line: number) => {
    if (current === undefined) return;
    current.chars += text.length;
    if (current.chars <= STATEMENT_TEXT_CHARS_MAX) current.lines.push(text);
    else if (current.chars - text.length <= STATEMENT_TEXT_CHARS_MAX)
      flow.problem('text-cut', { line, path: `:${current.code}:` }, { charsMax: STATEMENT_TEXT_CHARS_MAX });
  };
  const end = () => {
    flush();
    taker.endMessage();
  };
  const take = (text: string, line: number, next: string): void => {
    const written = TAG.exec(text)?.[1];
    const isMistaken = written === '25' && current?.code === '61' && NO_ACCOUNT.test(text);
    const code = isMistaken ? '86' : written;
    const isExpected = code !== undefined && taker.expects(code, current?.code, next);
    if (isMistaken) flow.problem('text-out-of-place', { line, column: 1 }, { written: text.slice(0, 40) });
    if (code !== undefined && !isExpected)
      flow.problem('text-out-of-place', { line, column: 1 }, { written: text.slice(0, 40) });
    if (isExpected) {
      flush();
      const first = text.slice(code.length + 2);
      current = { code, line, lines: [], chars: 0 };
      return more(first, line);
    }
    const isText = text.trim() === '-' && current?.code === '86' && GOES_ON.test(next);
    if (!isText && (END.test(text) || BLOCK.test(text))) {
      end();
      if (/\{2:[IO]942/.test(text)) taker.tag({ code: '942', line, lines: [] });
      const at = text.search(/[{ä]4:/);
      if (at !== -1 && text.length > at + 3) take(text.slice(at + 3), line, next);
      return;
    }
    more(text, line);
  };
  return {
    line(raw: string, line: number): void {
      const text = withoutNoise(raw);
      // A colon alone lost its line: `:` and `86:…` are one.
      if (held?.text === ':') {
        held = { text: `:${text}`, line: held.line };
        return;
      }
      if (held !== undefined) take(held.text, held.line, text);
      held = { text, line };
    },
    finish(): void {
      const last = held;
      held = undefined;
      if (last !== undefined) take(last.text, last.line, '');
      flush();
      if (last !== undefined) taker.breakOff(last.line);
    },
  };
}
