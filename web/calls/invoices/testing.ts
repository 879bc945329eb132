import type { InvoicesSentWire, PaperedItemWire, PapersWire } from '@duologue/contract/papers.ts';
import type { Invoices } from './use-invoices.ts';

export const noInvoices: Invoices = {
  papers: undefined,
  sent: undefined,
  isKnown: true,
  isSending: false,
  error: null,
  send: () => undefined,
  attach: async () => undefined,
};

const gbp = (minor: string) => ({ currency: 'GBP', minor });

/** An open invoice of £300.00, with a file unless said otherwise. */
export const invoice = (number: string, { hasFile = true, isAsked = true } = {}): PaperedItemWire => ({
  itemId: `item-${number}`,
  number,
  issuedOn: '2026-04-01',
  dueOn: '2026-05-01',
  amount: gbp('30000'),
  open: gbp('30000'),
  isAsked,
  papers: hasFile
    ? [
        {
          paperId: `paper-${number}`,
          itemId: `item-${number}`,
          fileName: `${number}.pdf`,
          mediaType: 'application/pdf',
          sizeBytes: 20_480,
          sha256: 'a'.repeat(64),
          origin: 'attached',
          addedAt: '2026-05-20T09:00:00.000Z',
        },
      ]
    : [],
});

export const papersOf = (items: readonly PaperedItemWire[], more: Partial<PapersWire> = {}): PapersWire => ({
  caseId: 'case-1',
  items: [...items],
  language: 'en',
  addresses: ['accounts@amara.example'],
  mailReady: true,
  may: { verdict: 'allow', findings: [] },
  sendings: [],
  ...more,
});

export const sentInvoices = (more: Partial<InvoicesSentWire> = {}): InvoicesSentWire => ({
  sendingId: 'sending-1',
  agreementId: null,
  purpose: 'invoices',
  by: 'email',
  to: 'accounts@amara.example',
  language: 'en',
  state: 'sent',
  queuedAt: '2026-06-10T09:03:00.000Z',
  sentAt: '2026-06-10T09:03:01.000Z',
  attempts: 1,
  problem: null,
  sha256: 'b'.repeat(64),
  items: ['INV-1'],
  files: 1,
  isWhole: true,
  ...more,
});
