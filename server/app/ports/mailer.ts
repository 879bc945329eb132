import type { MailSettings } from '@duologue/contract/confirmations.ts';

export type MailMessage = {
  /** Stays the same when the same letter is tried again: a receiver that got both knows them for one. */
  readonly messageId: string;
  /** ISO 8601; that of the letter, not of the attempt. */
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  readonly attachments: readonly {
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
};

export const MAIL_PROBLEMS = [
  'recipient-refused',
  'message-refused',
  'sign-in-refused',
  'no-password',
  'no-connection',
  'not-safe',
] as const;
export type MailProblem = (typeof MAIL_PROBLEMS)[number];

export type MailResult =
  | { readonly kind: 'accepted' }
  /** `isFinal`: trying again would not help. `said` are the server's own words. */
  | { readonly kind: 'refused'; readonly code: MailProblem; readonly isFinal: boolean; readonly said: string | null };

/** Hands letters to a mail server. The password is its own secret: no use case sees it. */
export interface Mailer {
  password(): 'environment' | 'file' | 'none' | 'file-open-to-others';
  send(settings: MailSettings, message: MailMessage): Promise<MailResult>;
}
