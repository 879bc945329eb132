import type { ResponseOf } from '@duologue/contract/api.ts';
import { PhoneCall } from 'lucide-react';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../messages/text-context.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { InstantText } from '../ui/data/date-text.tsx';
import { type Column, Table } from '../ui/data/table.tsx';
import { EmptyState } from '../ui/feedback/states.tsx';

type Call = ResponseOf<'GET /calls'>['calls'][number];

/** The three answers of a call in one line: what came of it, or who was there, or what the line did. */
export function resultInWords({ business, party, lineResult }: Call, text: Text): string {
  if (lineResult === null) return text('evidence.calls.open');
  if (business.length > 0) return business.map((code) => text.label('calls.outcome', code)).join(', ');
  return party === null ? text.label('calls.line', lineResult) : text.label('calls.party', party);
}

/** `3:05` for 185 seconds. */
export function lengthOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function CallsTable({ calls }: { readonly calls: readonly Call[] }) {
  const text = useText();
  const columns: readonly Column<Call>[] = [
    { id: 'when', title: text('evidence.calls.when'), cell: ({ startedAt }) => <InstantText value={startedAt} /> },
    {
      id: 'debtor',
      title: text('evidence.calls.debtor'),
      isRowHeader: true,
      cell: ({ caseId, debtorName }) => <Link to={paths.timeline(caseId)}>{debtorName}</Link>,
    },
    { id: 'by', title: text('evidence.calls.by'), cell: ({ by }) => by },
    {
      id: 'length',
      title: text('evidence.calls.length'),
      align: 'end',
      cell: ({ seconds }) => (seconds === null ? '–' : lengthOf(seconds)),
    },
    { id: 'result', title: text('evidence.calls.result'), cell: (call) => resultInWords(call, text) },
    {
      id: 'next',
      title: text('evidence.calls.next'),
      cell: ({ nextStep }) =>
        nextStep === null
          ? '–'
          : text('evidence.calls.nextOn', {
              step: text.label('cases.next-step', nextStep.kind),
              dueOn: nextStep.dueOn,
            }),
    },
  ];
  return (
    <Table
      caption={text('evidence.calls.title')}
      columns={columns}
      rows={calls}
      keyOf={({ callId }) => callId}
      empty={<EmptyState title={text('evidence.calls.empty')} icon={PhoneCall} />}
    />
  );
}
