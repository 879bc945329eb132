/** What a mail server reports of a mail that was sent before (RFC 3464), as far as it says so. */
export type DeliveryReport = {
  /** Message-IDs that may be that of the mail, without brackets; those of what was returned come first. */
  readonly messageIds: readonly string[];
  readonly recipients: readonly RecipientReport[];
};

/** `unclear`: a mail that came back, from a server that says in no known way what became of it. */
export const DELIVERY_ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded', 'unclear'] as const;
export type DeliveryAction = (typeof DELIVERY_ACTIONS)[number];

export type RecipientReport = {
  readonly action: DeliveryAction;
  /** As the report writes it: `5.1.1`. */
  readonly status: string | null;
  /** The words of the server that refused, or of the one that reports. */
  readonly said: string | null;
};

/** Why a letter did not arrive, as far as codes and words of mail servers tell. */
export const BOUNCE_REASONS = [
  'no-mailbox',
  'no-domain',
  'mailbox-full',
  'too-large',
  'not-wanted',
  'no-answer',
  'other',
] as const;
export type BounceReason = (typeof BOUNCE_REASONS)[number];

export type DeliveryVerdict =
  | { readonly kind: 'failed'; readonly reason: BounceReason; readonly said: string | null }
  | { readonly kind: 'delayed'; readonly said: string | null }
  /** It was delivered or handed on, or nothing is said that could be relied on. */
  | { readonly kind: 'delivered' }
  | { readonly kind: 'unclear' };

/**
 * What the report says of a letter, which has one recipient. Several are those to whom it was passed on there: it failed
 * if it did so for one of them, because then somebody must look.
 */
export function judgeDelivery({ recipients }: Pick<DeliveryReport, 'recipients'>): DeliveryVerdict {
  const failed = recipients.find(({ action }) => action === 'failed');
  if (failed !== undefined) return { kind: 'failed', reason: reasonOf(failed), said: saidBy(failed) };
  const delayed = recipients.find(({ action }) => action === 'delayed');
  if (delayed !== undefined) return { kind: 'delayed', said: saidBy(delayed) };
  const isDelivered = recipients.length > 0 && recipients.every(({ action }) => action !== 'unclear');
  return { kind: isDelivered ? 'delivered' : 'unclear' };
}

const saidBy = ({ said, status }: RecipientReport): string | null => said ?? status;

/** Enhanced status codes (RFC 3463 and the registry of RFC 5248), the first that fits. The class is not looked at. */
const BY_STATUS: readonly (readonly [RegExp, BounceReason])[] = [
  [/^1\.(1|3|6|10)$|^2\.1$/, 'no-mailbox'],
  [/^1\.2$|^4\.(3|4|310|312)$/, 'no-domain'],
  [/^2\.2$/, 'mailbox-full'],
  [/^2\.3$|^3\.4$/, 'too-large'],
  [/^7\.\d+$|^2\.0$|^1\.[78]$/, 'not-wanted'],
  [/^4\.(1|2|5|6|7|316)$|^3\.2$/, 'no-answer'],
];

/** Words of servers that give no code, or one that says nothing; the narrow ones first. */
const BY_WORDS: readonly (readonly [RegExp, BounceReason])[] = [
  [/(over|exceed\w*|out of)\W+(the )?(\w+ )?quota|quota (is )?exceeded|mailbox (is )?full/i, 'mailbox-full'],
  [/(domain|host)( name)?( \S+)? not found|unrouteable (mail )?domain|nxdomain|couldn.t find any host/i, 'no-domain'],
  [/user unknown|unknown (user|recipient|local part)|no such (user|mailbox|recipient|person)/i, 'no-mailbox'],
  [/(does not|doesn.t) exist|no mailbox here|recipient ?not ?found|mailbox (not found|unavailable)/i, 'no-mailbox'],
  [/unrouteable address|address(ee)? unknown|invalid (recipient|mailbox)|account .{0,40}disabled/i, 'no-mailbox'],
  [/message (size|too)|too large|size limit/i, 'too-large'],
  [/spam|blocked|policy|blacklist|blocklist|denied|not authori[sz]ed|reputation|dmarc|spf\b/i, 'not-wanted'],
  [/timed? ?out|retry time|too long|expired|connection refused|temporar/i, 'no-answer'],
];

const STATUS = /\b[245]\.(\d{1,3}\.\d{1,3})\b/;

/** The code of the report, then those in the words of the server. `5.0.0` says only that it failed. */
function reasonOf({ status, said }: RecipientReport): BounceReason {
  const words = said ?? '';
  const codes = [status ?? '', words].flatMap((text) => STATUS.exec(text)?.[1] ?? []);
  for (const code of codes) {
    const found = BY_STATUS.find(([pattern]) => pattern.test(code));
    if (found !== undefined) return found[1];
  }
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}
