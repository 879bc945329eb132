import { SendInvoices } from './send-invoices.tsx';
import { invoice, noInvoices, papersOf, sentInvoices } from './testing.ts';
import type { Invoices } from './use-invoices.ts';

const Shown = (given: Partial<Invoices>) => <SendInvoices invoices={{ ...noInvoices, ...given }} shortcut="m" />;
const both = [invoice('INV-1'), invoice('INV-2', { hasFile: false })];

export const ToBeSent = () => <Shown papers={papersOf(both)} />;
export const OneIsDisputed = () => (
  <Shown papers={papersOf([invoice('INV-1'), invoice('INV-9', { isAsked: false })])} />
);
export const NobodyGaveAnAddress = () => <Shown papers={papersOf(both, { addresses: [] })} />;
export const Leaving = () => (
  <Shown papers={papersOf(both)} sent={sentInvoices({ state: 'queued', sentAt: null, attempts: 0 })} />
);
export const Gone = () => <Shown papers={papersOf(both)} sent={sentInvoices()} />;
export const Refused = () => (
  <Shown
    papers={papersOf(both)}
    sent={sentInvoices({
      state: 'failed',
      sentAt: null,
      problem: { code: 'recipient-refused', said: 'No such mailbox.' },
    })}
  />
);
export const NoMailServer = () => <Shown papers={papersOf(both, { mailReady: false })} />;
export const NotKnownYet = () => <Shown />;
