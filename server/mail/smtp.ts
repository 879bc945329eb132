import process from 'node:process';
import type { MailSettings } from '@duologue/contract/confirmations.ts';
import type { Mailer, MailMessage, MailResult } from '@duologue/server/app/ports/mailer.ts';
import { createTransport, type Transporter } from 'nodemailer';
import { SAID_MAX, SMTP_WAIT_MS } from './limits.ts';
import { type MailPassword, readMailPassword } from './password.ts';

/** Letters by SMTP. Nothing of a letter and nothing secret is logged. */
export function createMailer(folder: string, readPassword = () => readMailPassword(folder)): Mailer {
  return {
    password: () => readPassword().where,
    send: async (settings, message) => {
      const password = readPassword();
      const { host, user } = settings;
      const only = process.env['DUOLOGUE_SMTP_HOST'] ?? '';
      // The one who runs the server may bind its password to a host: no setting can send it elsewhere then.
      if (only !== '' && only !== host) return refused('not-safe', true, null);
      if (user !== '' && password.value === undefined) return refused('no-password', false, null);
      const transport = transportOf(settings, password);
      try {
        return withoutSecret(await hand(transport, settings, message), password.value);
      } finally {
        transport.close();
      }
    },
  };
}

function transportOf({ host, port, security, user }: MailSettings, password: MailPassword): Transporter {
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === '' ? {} : { auth: { user, pass: password.value ?? '' } }),
    connectionTimeout: SMTP_WAIT_MS,
    greetingTimeout: SMTP_WAIT_MS,
    socketTimeout: SMTP_WAIT_MS,
    logger: false,
    // What a letter holds is made by us: it reads no file and fetches nothing.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

async function hand(
  transport: Transporter,
  { fromName, fromAddress, replyTo }: MailSettings,
  message: MailMessage,
): Promise<MailResult> {
  try {
    await transport.sendMail({
      messageId: message.messageId,
      date: new Date(message.date),
      from: { name: fromName, address: fromAddress },
      ...(replyTo === '' ? {} : { replyTo }),
      to: message.to,
      subject: message.subject,
      text: message.text,
      html: message.html,
      headers: { 'Content-Language': message.language, 'Auto-Submitted': 'auto-generated' },
      attachments: message.attachments.map(({ fileName, mediaType, bytes }) => ({
        filename: fileName,
        contentType: mediaType,
        content: Buffer.from(bytes),
      })),
    });
    return { kind: 'accepted' };
  } catch (error) {
    return resultOf(error);
  }
}

type SmtpError = Error & { readonly code?: string; readonly responseCode?: number; readonly response?: string };

/** A 5xx answer is final (RFC 5321, 4.2.1), and so is an address that cannot be one; all else may pass. */
function resultOf(error: unknown): MailResult {
  if (!(error instanceof Error)) throw error;
  const { code, responseCode, response } = error as SmtpError;
  const said = response === undefined ? null : response.slice(0, SAID_MAX);
  const isFinal = responseCode !== undefined && responseCode >= 500;
  switch (code) {
    case 'EENVELOPE':
      return refused('recipient-refused', isFinal || responseCode === undefined, said);
    case 'EMESSAGE':
      return refused('message-refused', isFinal, said);
    case 'EAUTH':
      return refused('sign-in-refused', false, said);
    case 'ETLS':
      return refused('not-safe', false, said);
    case 'ECONNECTION':
    case 'ETIMEDOUT':
    case 'ESOCKET':
    case 'EDNS':
    case 'EPROTOCOL':
      return refused(isFinal ? 'message-refused' : 'no-connection', isFinal, said);
    default:
      throw error;
  }
}

/** A server may repeat what it was told: the password, as it is or as it went over the line, stands in no answer of ours. */
function withoutSecret(result: MailResult, secret: string | undefined): MailResult {
  if (result.kind === 'accepted' || result.said === null || secret === undefined || secret === '') return result;
  const forms = [secret, Buffer.from(secret).toString('base64')];
  return { ...result, said: forms.reduce((said, form) => said.replaceAll(form, '…'), result.said) };
}

const refused = (
  code: (MailResult & { kind: 'refused' })['code'],
  isFinal: boolean,
  said: string | null,
): MailResult => ({
  kind: 'refused',
  code,
  isFinal,
  said,
});
