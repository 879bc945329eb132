import type { ImportReport } from '@duologue/contract/imports.ts';
import { ambiguous, readyReport } from '../api/testing/named-import.ts';
import { ReportView } from './report-view.tsx';

const ignore = () => undefined;

const Shown = ({ report }: { readonly report: ImportReport }) => (
  <ReportView report={report} isReading={false} isWriting={false} onInspect={ignore} onCommit={ignore} />
);

export const RowsRejected = () => <Shown report={readyReport} />;
export const AllRowsRead = () => (
  <Shown report={{ ...readyReport, rejected: [], counts: { ...readyReport.counts, rejected: 0 } }} />
);
export const DatesBothWays = () => <Shown report={ambiguous} />;
