import type { AgreementWire, DraftWire, PaymentMethodWire } from '@duologue/contract/confirmations.ts';
import { checkWords, type WordFinding } from '@duologue/core/guide/check-words.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { forbiddenWords } from '@duologue/rules/speech/forbidden-words.ts';
import { homeToday } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import type { Agreement } from '../letters/agreement.ts';
import { type BuiltLetter, buildLetter } from '../letters/build-letter.ts';
import type { Language, LetterPurpose } from '../letters/letter.ts';
import type { WaysToPay } from '../letters/pay.ts';
import { renderHtml } from '../letters/render-html.ts';
import { renderMailText, renderText } from '../letters/render-text.ts';
import { renderPdf } from '../letters/render-pdf.ts';
import type { CaseRecord } from '../ports/cases.ts';
import type { Refusal } from '../refusal.ts';
import { sha256 } from '../sha256.ts';
import type { UseCase } from '../use-case.ts';
import { mayWire } from '../wire/decision.ts';
import { moneyWire } from '../wire/money.ts';
import type { LetterDeps } from './letter-deps.ts';
import { loadWriting, type Writing } from './load-writing.ts';
import { mayWrite } from './may-write.ts';

export type Draft = BuiltLetter & {
  readonly text: string;
  readonly sha256: string;
  readonly findings: readonly WordFinding[];
};

export type DraftGiven = {
  readonly purpose: LetterPurpose;
  readonly instalment?: number | undefined;
  readonly language?: Language | undefined;
  readonly note?: string | undefined;
};

/** Name and address of the reader, line by line. */
export function recipientOf({ name, addressLine, postcode, city }: CaseRecord['debtor']): readonly string[] {
  const town = [postcode, city].filter((part) => part !== null && part !== '').join(' ');
  return [name, addressLine ?? '', town].filter((line) => line !== '');
}

/** The letter about an agreement as it would leave today. */
export async function draftLetter(
  writing: Writing,
  agreement: Agreement,
  given: DraftGiven & { readonly today: Parameters<typeof buildLetter>[1]['writtenOn'] },
): Promise<Draft> {
  const { debtCase, payment } = writing;
  const { country, number } = debtCase.debtor;
  const language = given.language ?? writing.language;
  const built = await buildLetter(agreement, {
    purpose: given.purpose,
    instalment: given.instalment,
    language,
    country,
    settings: payment,
    sender: debtCase.creditor.name,
    recipient: recipientOf(debtCase.debtor),
    customer: number,
    writtenOn: given.today,
    note: given.note,
  });
  return checked(built);
}

/** What a letter says, and whether any of it must not be said. */
export function checked(built: BuiltLetter): Draft {
  const text = renderText(built.letter);
  const findings = checkWords(renderMailText(built.letter), built.letter.language, forbiddenWords);
  return { ...built, text, sha256: sha256(text), findings };
}

export const showDraft =
  (deps: LetterDeps): UseCase<'GET /cases/{caseId}/confirmations/{agreementId}/draft'> =>
  ({ params, query }, acting) =>
    withAgreement(deps, acting, params, async (writing, agreement, today) => {
      const draft = await draftLetter(writing, agreement, { purpose: 'confirmation', ...query, today });
      return accept(draftWire(writing, agreement, draft));
    });

export const printDraft =
  (deps: LetterDeps): UseCase<'GET /cases/{caseId}/confirmations/{agreementId}/pdf'> =>
  ({ params, query }, acting) =>
    withAgreement(deps, acting, params, async (writing, agreement, today) => {
      const draft = await draftLetter(writing, agreement, { purpose: 'confirmation', ...query, today });
      const problem = problemOf(draft);
      if (problem !== undefined) return refuse(problem);
      return accept({ fileName: pdfName(agreement), bytes: await renderPdf(draft.letter) });
    });

export const pdfName = ({ agreedOn }: Pick<Agreement, 'agreedOn'>) => `confirmation-${agreedOn}.pdf`;

/** What keeps a letter from leaving by any way. */
export function problemOf({ missing, findings }: Pick<Draft, 'missing' | 'findings'>): Refusal | undefined {
  if (missing.length > 0) return { code: 'letter-incomplete', values: { missing } };
  if (findings.length > 0) return { code: 'letter-words', values: { kinds: findings.map(({ kind }) => kind) } };
  return undefined;
}

type Params = { readonly caseId: string; readonly agreementId: string };

function withAgreement<Value>(
  deps: LetterDeps,
  acting: Acting,
  { caseId, agreementId }: Params,
  work: (
    writing: Writing,
    agreement: Agreement,
    today: ReturnType<typeof homeToday>,
  ) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return deps.store.inTenantRead(acting.tenantId, async (records) => {
    const at = deps.clock.now();
    const writing = await loadWriting(records, caseId as CaseId, { deps, acting, at });
    if (writing === undefined) return refuse({ code: 'case-not-found' });
    if (writing.debtCase.isErased) return refuse({ code: 'data-erased' });
    const agreement = writing.agreements.find((one) => one.agreementId === agreementId);
    if (agreement === undefined) return refuse({ code: 'agreement-not-found' });
    return work(writing, agreement, homeToday(deps, acting, at));
  });
}

export function agreementWire(agreement: Agreement): AgreementWire {
  const { parties: _, total, forgiven, instalments, items, ...rest } = agreement;
  return {
    ...rest,
    total: moneyWire(total),
    forgiven: moneyWire(forgiven),
    instalments: instalments.map(({ number, dueOn, amount, status }) => ({
      number,
      dueOn,
      amount: moneyWire(amount),
      status,
    })),
    items: [...items],
  };
}

function draftWire(writing: Writing, agreement: Agreement, draft: Draft): DraftWire {
  const may = (channel: 'email' | 'letter') =>
    mayWire(mayWrite(writing.facts, channel, { purpose: 'confirmation', ruleBook: writing.deps.ruleBook }));
  const { letter, text, findings } = draft;
  return {
    agreement: agreementWire(agreement),
    language: letter.language,
    to: writing.addresses[0] ?? null,
    subject: letter.subject,
    text,
    html: renderHtml(letter),
    methods: methodsOf(draft.ways),
    missing: [...draft.missing],
    findings: findings.map((finding) => ({
      ...finding,
      words: renderMailText(letter).slice(finding.from, finding.to),
    })),
    may: { email: may('email'), letter: may('letter') },
    mailReady: isMailReady(writing),
    sha256: draft.sha256,
  };
}

export const isMailReady = ({ mail }: Pick<Writing, 'mail'>) => mail.host !== '' && mail.fromAddress !== '';

function methodsOf({ transfer, link }: WaysToPay): PaymentMethodWire[] {
  return [
    ...(transfer === null
      ? []
      : [{ kind: 'transfer', ...transfer, code: transfer.code === null ? null : transfer.code.kind } as const]),
    ...(link === null ? [] : [{ kind: 'link', address: link } as const]),
  ];
}
