import type { XmlPlace } from './xml-sink.ts';

/** What is there of a text that comes in pieces, from where its reader stands, and which line and column that is. */
export type TextWindow = {
  text: string;
  /** Where the reader stands in `text`. */
  at: number;
  line: number;
  lineStart: number;
  newline: number;
  carry: string;
  /** Whether there is any `&`, and any `]]>`, in `text`: nearly always there is none to look for in each of its parts. */
  hasEntity: boolean;
  hasBrackets: boolean;
};

export const newTextWindow = (): TextWindow => ({
  text: '',
  at: 0,
  line: 1,
  lineStart: 0,
  newline: Number.POSITIVE_INFINITY,
  carry: '',
  hasEntity: false,
  hasBrackets: false,
});

/** Drops what was read and adds a piece, every end of a line made one character, as XML wants it. */
export function addPiece(window: TextWindow, piece: string): void {
  const whole = window.carry + piece;
  window.carry = whole.endsWith('\r') ? '\r' : '';
  const added = window.carry === '' ? whole : whole.slice(0, -1);
  window.text = window.text.slice(window.at) + (added.includes('\r') ? added.replace(/\r\n?/g, '\n') : added);
  window.lineStart -= window.at;
  window.at = 0;
  window.newline = nextNewline(window, 0);
  window.hasEntity = window.text.includes('&');
  window.hasBrackets = window.text.includes(']]>');
}

export function goTo(window: TextWindow, end: number): void {
  while (window.newline < end) {
    window.line += 1;
    window.lineStart = window.newline + 1;
    window.newline = nextNewline(window, window.lineStart);
  }
  window.at = end;
}

function nextNewline({ text }: TextWindow, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

export const placeIn = ({ line, at, lineStart }: TextWindow): XmlPlace => ({ line, column: at - lineStart });

/** What was not read yet, as it came. */
export const unread = ({ text, at, carry }: TextWindow): string => text.slice(at) + carry;
