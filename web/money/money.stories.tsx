import type { ReactNode } from 'react';
import {
  allSorted,
  askedInvoices,
  avoided,
  byHand,
  byItself,
  certainPayment,
  doubtfulPayment,
  invoiceReport,
  morning,
  notAStatement,
  nothingYet,
  paidLessCredit,
  readBefore,
  statementReport,
  strangePayment,
  takenBack,
  toSort,
  savedMail,
} from './money.fixture.ts';
import { AvoidedCard } from './morning/avoided-card.tsx';
import { MorningPage } from './morning/morning-page.tsx';
import { PostedPage } from './posted/posted-page.tsx';
import { ReverseDialog } from './posted/reverse-dialog.tsx';
import { ByHandForm } from './sort/by-hand-form.tsx';
import { ProposalCard } from './sort/proposal-card.tsx';
import { ReceiptView } from './sort/receipt-view.tsx';
import { type ReviewList, SortPage } from './sort/sort-page.tsx';
import { sortCommands } from './sort/sort-commands.ts';
import { FileReport } from './upload/file-report.tsx';
import { UploadPage } from './upload/upload-page.tsx';
import type { Upload } from './upload/use-uploads.ts';

const ignore = () => undefined;
const done = () => Promise.resolve();

export const settings = {
  postingRule: 'exact',
  ledgerWarnDays: 7,
  ledgerRefuseDays: 30,
  bankWarnDays: 4,
  bankRefuseDays: 14,
  arrivalDays: 3,
  callWorthy: [{ currency: 'GBP', minor: '1000' }],
  feeMax: [],
} as const;

const asked = {
  toSort: 3,
  period: '30',
  error: null,
  onRetry: ignore,
  onPeriodChange: ignore,
} as const;
const known = { ...settings, callWorthy: [...settings.callWorthy], feeMax: [] };
export const Morning = () => <MorningPage {...asked} report={morning} settings={known} avoided={avoided} />;
export const FirstMorning = () => (
  <MorningPage
    {...asked}
    report={{ ...nothingYet, ledgerAsOf: null }}
    settings={known}
    avoided={{ ...avoided, calls: 0, checks: [], examples: [] }}
  />
);
export const QuietMorning = () => (
  <MorningPage
    {...asked}
    report={{ ...nothingYet, bank: morning.bank.slice(0, 1) }}
    settings={known}
    avoided={undefined}
  />
);
export const LoadingMorning = () => (
  <MorningPage {...asked} report={undefined} settings={undefined} avoided={undefined} />
);
export const Avoided = () => <AvoidedCard avoided={avoided} period="30" onPeriodChange={ignore} />;

const sorting = {
  isBusy: false,
  error: null,
  canUndo: false,
  post: ignore,
  postAsync: done,
  aside: ignore,
  undo: ignore,
};
type SortStoryProps = { readonly list?: ReviewList; readonly search?: string; readonly mayPost?: boolean };
const Sort = ({ list, search = '', mayPost = true }: SortStoryProps): ReactNode => (
  <SortPage
    list={list}
    search={search}
    error={null}
    mayPost={mayPost}
    sorting={sorting}
    onRetry={ignore}
    onSearchChange={ignore}
    onMore={ignore}
  />
);
export const ToSort = () => <Sort list={toSort} />;
export const ToLookAt = () => <Sort list={toSort} mayPost={false} />;
export const AllSorted = () => <Sort list={allSorted} />;
export const NothingFound = () => <Sort list={allSorted} search="zzz" />;
export const LoadingSort = () => <Sort />;

const commands = sortCommands({
  hasRows: true,
  mayPost: true,
  canUndo: true,
  proposals: 2,
  move: ignore,
  look: ignore,
  post: ignore,
  aside: ignore,
  byHand: ignore,
  undo: ignore,
  search: ignore,
});
const receipt = { commands, mayPost: true, isBusy: false, error: null, onLook: ignore, onBack: ignore } as const;
export const Receipt = () => <ReceiptView {...receipt} row={certainPayment} chosen={0} />;
export const OtherProposal = () => <ReceiptView {...receipt} row={certainPayment} chosen={1} />;
export const NobodysPayment = () => <ReceiptView {...receipt} row={strangePayment} chosen={undefined} />;
export const LookedAtOnly = () => <ReceiptView {...receipt} mayPost={false} row={certainPayment} chosen={0} />;
export const LessCreditNote = () => <ReceiptView {...receipt} row={paidLessCredit} chosen={0} />;
export const WithDiscountAndCredit = () => {
  const [proposal] = doubtfulPayment.proposals;
  return proposal === undefined ? null : (
    <ProposalCard
      proposal={proposal}
      received={doubtfulPayment.amount}
      number={1}
      isChosen
      post={commands.post}
      isBusy={false}
      onLook={ignore}
    />
  );
};

const [best] = certainPayment.proposals;
const hand = { isPending: false, error: null, onPost: ignore, onBack: ignore } as const;
const debtor = { caseId: 'c', debtorName: 'Brannigan Joinery Ltd', debtorNumber: 'C-1042' };
export const ByHand = () => (
  <ByHandForm
    {...hand}
    debtor={debtor}
    received={{ currency: 'GBP', minor: '900000' }}
    proposal={best ?? null}
    items={best?.parts ?? []}
  />
);
export const ByHandNothingOpen = () => (
  <ByHandForm {...hand} debtor={debtor} received={certainPayment.amount} proposal={null} items={[]} />
);

const posted = {
  toSort: 0,
  by: 'all',
  error: null,
  reversing: { isPending: false, error: null },
  onRetry: ignore,
  onByChange: ignore,
  onMore: ignore,
  onReverse: done,
} as const;
export const Posted = () => <PostedPage {...posted} rows={[byItself, byHand, takenBack]} mayReverse />;
export const PostedForAuditor = () => <PostedPage {...posted} rows={[byItself]} mayReverse={false} />;
export const NothingPosted = () => <PostedPage {...posted} rows={[]} mayReverse />;
export const Reverse = () => (
  <ReverseDialog posting={byItself} isPending={false} error={null} onClose={ignore} onSubmit={ignore} />
);

const uploads: readonly Upload[] = [
  { key: 0, name: 'camt053-20261120.xml', state: 'done', report: statementReport },
  { key: 1, name: 'holiday.pdf', state: 'done', report: notAStatement },
  { key: 2, name: 'mt940.sta', state: 'reading' },
  { key: 3, name: 'later.sta', state: 'waiting' },
  { key: 4, name: 'whole-year.xml', state: 'too-large' },
  { key: 5, name: 'lost.xml', state: 'failed', error: new Error('gone') },
];
const bringing = { toSort: 0, onFiles: ignore, onAgain: ignore, onAnswer: ignore } as const;
export const Bring = () => <UploadPage {...bringing} uploads={[]} mayBring />;
export const BringForAuditor = () => <UploadPage {...bringing} uploads={[]} mayBring={false} />;
export const Brought = () => <UploadPage {...bringing} uploads={uploads} mayBring />;
const asking: readonly Upload[] = [{ key: 0, name: 'fattura.xml', state: 'done', report: askedInvoices }];
export const Asks = () => <UploadPage {...bringing} uploads={asking} mayBring />;
const mails: readonly Upload[] = [{ key: 0, name: 'from-the-bank.eml', state: 'done', report: savedMail }];
export const Mail = () => <UploadPage {...bringing} uploads={mails} mayBring />;
export const Statement = () => <FileReport report={statementReport} />;
export const ReadBefore = () => <FileReport report={readBefore} />;
export const NotAStatement = () => <FileReport report={notAStatement} />;
export const Invoice = () => <FileReport report={invoiceReport} />;
