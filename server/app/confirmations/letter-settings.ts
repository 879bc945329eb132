import { isDeepStrictEqual } from 'node:util';
import type { MailSettings, PaymentSettings } from '@duologue/contract/confirmations.ts';
import { isBic, isQrIban, parseIban } from '@duologue/core/allocation/references/iban.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { Acting } from '../deps.ts';
import { invalid } from '../invalid-input.ts';
import type { SettingsPart, SettingsRecord } from '../ports/letters.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { instantWireOrNull } from '../wire/decision.ts';
import type { LetterDeps } from './letter-deps.ts';
import { readSettings } from './settings-shape.ts';

export const showPaymentSettings =
  (deps: LetterDeps): UseCase<'GET /settings/payment'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) =>
      accept(answerOf('payment', await records.letters.settings('payment'))),
    );

export const showMailSettings =
  (deps: LetterDeps): UseCase<'GET /settings/mail'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) =>
      accept({ ...answerOf('mail', await records.letters.settings('mail')), password: deps.mailer.password() }),
    );

export const changePaymentSettings =
  (deps: LetterDeps): UseCase<'PUT /settings/payment'> =>
  async ({ body }, acting) => {
    const problem = paymentProblem(body.settings);
    if (problem !== undefined) return invalid(`settings.${problem}`, `input.letters.${problem}`);
    const { iban, qrIban, bic } = body.settings;
    const settings = {
      ...body.settings,
      iban: parseIban(iban) ?? '',
      qrIban: parseIban(qrIban) ?? '',
      bic: bic.toUpperCase(),
    };
    return change(deps, acting, 'payment', { ...body, settings });
  };

export const changeMailSettings =
  (deps: LetterDeps): UseCase<'PUT /settings/mail'> =>
  async ({ body }, acting) => {
    const problem = mailProblem(body.settings);
    if (problem !== undefined) return invalid(`settings.${problem}`, `input.letters.${problem}`);
    const changed = await change(deps, acting, 'mail', body);
    return changed.ok ? accept({ ...changed.value, password: deps.mailer.password() }) : changed;
  };

/** Fields that can be wrong though their shape is right; what is wrong is said as `input.letters.FIELD`. */
export const PAYMENT_PROBLEMS = ['iban', 'qrIban', 'bic', 'linkTemplate'] as const;
export const MAIL_PROBLEMS = ['host', 'fromAddress', 'replyTo', 'fromName', 'security'] as const;
type PaymentProblem = (typeof PAYMENT_PROBLEMS)[number];
type MailProblem = (typeof MAIL_PROBLEMS)[number];

/** The first field that cannot be what it should be. Each may be empty. */
function paymentProblem({ iban, qrIban, bic, linkTemplate }: PaymentSettings): PaymentProblem | undefined {
  const account = parseIban(iban);
  if (iban !== '' && (account === undefined || isQrIban(account))) return 'iban';
  const forQr = parseIban(qrIban);
  if (qrIban !== '' && (forQr === undefined || !isQrIban(forQr))) return 'qrIban';
  if (bic !== '' && !isBic(bic.toUpperCase())) return 'bic';
  if (linkTemplate !== '' && !isLink(linkTemplate)) return 'linkTemplate';
  return undefined;
}

function isLink(template: string): boolean {
  const filled = template.replaceAll(/\{(amount|currency|reference)\}/g, '1');
  return !/[{}\s]/.test(filled) && URL.canParse(filled) && new URL(filled).protocol === 'https:';
}

const ADDRESS = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/;
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/** A password goes over no open line, but to this machine. */
function mailProblem({ host, security, user, fromAddress, replyTo, fromName }: MailSettings): MailProblem | undefined {
  if (/[^A-Za-z0-9.:-]/.test(host)) return 'host';
  if (fromAddress !== '' && !ADDRESS.test(fromAddress)) return 'fromAddress';
  if (host !== '' && fromAddress === '') return 'fromAddress';
  if (replyTo !== '' && !ADDRESS.test(replyTo)) return 'replyTo';
  if (/[\r\n]/.test(fromName)) return 'fromName';
  if (security === 'none' && user !== '' && !LOCAL.has(host)) return 'security';
  return undefined;
}

function answerOf<Part extends keyof SettingsPart>(part: Part, record: SettingsRecord<Part> | undefined) {
  return {
    settings: record?.settings ?? readSettings(part, {}),
    changeNo: record?.changeNo ?? 0,
    changedAt: instantWireOrNull(record?.at ?? null),
    changedBy: record?.by ?? null,
  };
}

/** A change is a new line with who and when. What was made from an older state is refused; the same again changes nothing. */
function change<Part extends keyof SettingsPart>(
  deps: LetterDeps,
  acting: Acting,
  part: Part,
  { basedOn, settings }: { readonly basedOn: number; readonly settings: SettingsPart[Part] },
): Promise<Result<ReturnType<typeof answerOf<Part>>, Refusal>> {
  return deps.store.inTenant(acting.tenantId, async (records) => {
    const before = await records.letters.lockSettings(part);
    const changeNo = before?.changeNo ?? 0;
    if (before !== undefined && isDeepStrictEqual(before.settings, settings)) return accept(answerOf(part, before));
    if (basedOn !== changeNo) return refuse({ code: 'settings-changed', values: { changeNo, by: before?.by ?? null } });
    const at = deps.clock.now();
    const { actorId, actorName: by } = acting;
    await records.letters.changeSettings(part, { changeNo: changeNo + 1, settings, actorId, at });
    return accept(answerOf(part, { changeNo: changeNo + 1, settings, at, by }));
  });
}
