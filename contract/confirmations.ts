import { z } from 'zod';
import { EVERYONE, MANAGERS, route, WORKERS } from './route.ts';
import { DateText, FindingWire, Id, InstantText, MoneyWire } from './wire.ts';

/** What a letter is about: one promise, or an arrangement of several instalments. */
export const AGREEMENT_KINDS = ['promise', 'plan', 'settlement'] as const;

/**
 * `confirmation`: what was agreed. `reminder`: before an instalment. `receipt`: thanks for one that was kept. `invoices`:
 * the invoices once more, because somebody asked for them.
 */
export const LETTER_PURPOSES = ['confirmation', 'reminder', 'receipt', 'invoices'] as const;

export const LETTER_LANGUAGES = ['en', 'de', 'it'] as const;
export const LetterLanguage = z.enum(LETTER_LANGUAGES);

/** `queued`: waits for the mail server. `failed`: given up, and a person has it as the next step of the case. */
export const SENDING_STATES = ['queued', 'sent', 'failed', 'printed', 'withheld'] as const;

/** How the debtor writes the firm's money so that it is recognised when it comes in. */
export const REFERENCE_SCHEMES = ['rf', 'qr', 'number'] as const;

export const MAIL_SECURITY = ['tls', 'starttls', 'none'] as const;

/** Something in the text that must not be said, found by its words. `from` and `to` count UTF-16 units of the text. */
export const WordFindingWire = z.object({
  from: z.number().int().min(0),
  to: z.number().int().min(0),
  words: z.string(),
  kind: z.string().describe('What it is: `threat-of-suit`, `false-power`, `shaming` and the like.'),
  why: z.object({ en: z.string(), de: z.string(), it: z.string() }),
});
export type WordFindingWire = z.infer<typeof WordFindingWire>;

export const InstalmentWire = z.object({
  number: z.number().int().min(1),
  dueOn: DateText,
  amount: MoneyWire,
  status: z.string(),
});

export const AgreementWire = z.object({
  /** A promise's id or an arrangement's. */
  agreementId: Id,
  kind: z.enum(AGREEMENT_KINDS),
  status: z.string(),
  agreedOn: DateText,
  promisedBy: z.string().nullable(),
  total: MoneyWire,
  /** What a settlement waives once it is paid; zero otherwise. */
  forgiven: MoneyWire,
  expiresOn: DateText.nullable(),
  instalments: z.array(InstalmentWire).max(120),
  /** Numbers of the invoices it is about. */
  items: z.array(z.string()),
});
export type AgreementWire = z.infer<typeof AgreementWire>;

export const PaymentMethodWire = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('transfer'),
    accountName: z.string(),
    iban: z.string().describe('In groups of four.'),
    bic: z.string().nullable(),
    reference: z.string().describe('As it is printed.'),
    /** The picture that the PDF carries, if the currency and the account allow one. */
    code: z.enum(['epc', 'swiss']).nullable(),
  }),
  z.object({ kind: z.literal('link'), address: z.url() }),
]);
export type PaymentMethodWire = z.infer<typeof PaymentMethodWire>;

/** Why a letter did not leave. `said`: the mail server's own words. */
export const MailProblemWire = z.object({ code: z.string(), said: z.string().nullable() });

export const SendingWire = z.object({
  sendingId: Id,
  /** None of `invoices`. */
  agreementId: Id.nullable(),
  purpose: z.enum(LETTER_PURPOSES),
  by: z.enum(['email', 'print']),
  to: z.string().nullable(),
  language: LetterLanguage,
  state: z.enum(SENDING_STATES),
  queuedAt: InstantText,
  sentAt: InstantText.nullable(),
  attempts: z.number().int().min(0),
  /** Why it failed or was withheld: a short code, and the mail server's own words where there are any. */
  problem: MailProblemWire.nullable(),
  /** SHA-256 of the letter that was sent or printed. */
  sha256: z.string().nullable(),
});
export type SendingWire = z.infer<typeof SendingWire>;

export const DraftWire = z.object({
  agreement: AgreementWire,
  language: LetterLanguage,
  /** The address on record, for the first proposal. */
  to: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  /** A whole document without scripts or outside references; shown in a frame of its own. */
  html: z.string(),
  methods: z.array(PaymentMethodWire),
  /** What the letter cannot do without and nobody has said yet: the field of the firm's settings or of the case. */
  missing: z.array(z.string()),
  findings: z.array(WordFindingWire),
  /** The rules about writing to this debtor now, by e-mail and by letter. */
  may: z.object({
    email: z.object({ verdict: z.enum(['allow', 'warn', 'deny']), findings: z.array(FindingWire) }),
    letter: z.object({ verdict: z.enum(['allow', 'warn', 'deny']), findings: z.array(FindingWire) }),
  }),
  /** Whether a mail server is set up. */
  mailReady: z.boolean(),
  /** SHA-256 of the text: sending says which text it means. */
  sha256: z.string(),
});
export type DraftWire = z.infer<typeof DraftWire>;

const text = (max: number) => z.string().trim().max(max);
const basedOn = z.number().int().min(0).describe('The `changeNo` that was shown; 0 where nothing was ever chosen.');

/** How the firm is paid. Nothing in it is secret. */
export const PaymentSettings = z.object({
  accountName: text(70).default(''),
  iban: text(42).default(''),
  bic: text(11).default(''),
  /** A Swiss QR-IBAN takes QR references only; it stands beside the IBAN. */
  qrIban: text(42).default(''),
  referenceScheme: z.enum(REFERENCE_SCHEMES).default('rf'),
  /** An address with `{amount}`, `{currency}` and `{reference}`; empty for none. */
  linkTemplate: text(500).default(''),
  /** The creditor's own address, which a Swiss QR bill must show. */
  street: text(70).default(''),
  houseNumber: text(16).default(''),
  postcode: text(16).default(''),
  city: text(35).default(''),
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .default(''),
});
export type PaymentSettings = z.infer<typeof PaymentSettings>;

/** How letters leave the house. The password is none of them: it is read from the environment or a file. */
export const MailSettings = z.object({
  host: text(253).default(''),
  port: z.number().int().min(1).max(65_535).default(587),
  security: z.enum(MAIL_SECURITY).default('starttls'),
  user: text(200).default(''),
  fromName: text(120).default(''),
  fromAddress: text(254).default(''),
  replyTo: text(254).default(''),
  /** The language of a letter to somebody whose language nobody knows. */
  language: LetterLanguage.default('en'),
  /** Days before an instalment on which it is recalled; 0 for never. */
  reminderDays: z.number().int().min(0).max(30).default(3),
  /** Whether thanks are sent for an instalment that was kept. */
  receipts: z.boolean().default(false),
});
export type MailSettings = z.infer<typeof MailSettings>;

const AgreementParams = z.object({ caseId: Id, agreementId: Id });
const Wording = {
  language: LetterLanguage.optional(),
  note: text(500).optional().describe('A few words of a person’s own; they are checked as the rest is.'),
};
const Language = z.object(Wording);

const Changed = {
  changeNo: z.number().int().min(0),
  changedAt: InstantText.nullable(),
  changedBy: z.string().nullable(),
};
export const PaymentSettingsAnswer = z.object({ settings: PaymentSettings, ...Changed });
export type PaymentSettingsAnswer = z.infer<typeof PaymentSettingsAnswer>;
export const MailSettingsAnswer = z.object({
  settings: MailSettings,
  /** Whether the server found a password, and where; never the password. */
  password: z.enum(['environment', 'file', 'none', 'file-open-to-others']),
  ...Changed,
});
export type MailSettingsAnswer = z.infer<typeof MailSettingsAnswer>;

export const confirmationRoutes = {
  'GET /cases/{caseId}/confirmations': route({
    summary: 'What was agreed and can be confirmed, and every letter about it, newest first.',
    roles: EVERYONE,
    params: z.object({ caseId: Id }),
    response: z.object({ agreements: z.array(AgreementWire), sendings: z.array(SendingWire) }),
  }),
  'GET /cases/{caseId}/confirmations/{agreementId}/draft': route({
    summary: 'The letter as it would be sent now: what is missing, what must not be said, and whether it may leave.',
    roles: EVERYONE,
    params: AgreementParams,
    query: Language,
    response: DraftWire,
  }),
  'GET /cases/{caseId}/confirmations/{agreementId}/pdf': route({
    summary: 'The letter as a tagged PDF/A, with how to pay.',
    roles: EVERYONE,
    params: AgreementParams,
    query: Language,
    response: z.unknown(),
    file: 'application/pdf',
  }),
  'POST /cases/{caseId}/confirmations/{agreementId}/send': route({
    summary: 'Send the letter by e-mail, or say that it was printed and posted. An e-mail leaves after this was kept.',
    roles: WORKERS,
    params: AgreementParams,
    body: z.object({
      by: z.enum(['email', 'print']),
      to: z.email().max(254).optional().describe('For an e-mail; the address on record when left out.'),
      ...Wording,
      sha256: z.string().length(64).optional().describe('Of the text that was read: refused when it is another now.'),
    }),
    response: SendingWire,
  }),
  'GET /settings/payment': route({
    summary: 'How the firm is paid.',
    roles: EVERYONE,
    response: PaymentSettingsAnswer,
  }),
  'PUT /settings/payment': route({
    summary: 'Change how the firm is paid.',
    roles: MANAGERS,
    body: z.object({ basedOn, settings: PaymentSettings }),
    response: PaymentSettingsAnswer,
  }),
  'GET /settings/mail': route({
    summary: 'How letters leave the house. Never tells a password.',
    roles: EVERYONE,
    response: MailSettingsAnswer,
  }),
  'PUT /settings/mail': route({
    summary: 'Change how letters leave the house.',
    roles: MANAGERS,
    body: z.object({ basedOn, settings: MailSettings }),
    response: MailSettingsAnswer,
  }),
  'POST /settings/mail/trial': route({
    summary:
      'Send a line to oneself with the settings as saved, and hear what the mail server says. Never tells a password.',
    roles: MANAGERS,
    body: z.object({ to: z.email().max(254) }),
    response: z.object({ problem: MailProblemWire.nullable().describe('None: the mail server took it.') }),
  }),
} as const;
