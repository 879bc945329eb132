import type { BodyOf } from '@duologue/contract/api.ts';
import type { ReviewRow } from '@duologue/contract/bank.ts';
import { useState } from 'react';
import { useApi } from '../../api/query.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { SearchField, TYPING_MS } from '../../ui/form/search-field.tsx';
import { ByHandForm } from './by-hand-form.tsx';
import styles from './by-hand.module.css';

type Parts = BodyOf<'POST /bank/receipts/{receiptId}/post'>['parts'];
export type Debtor = { readonly caseId: string; readonly debtorName: string; readonly debtorNumber: string | null };

type ByHandDialogProps = {
  readonly row: ReviewRow;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onPost: (caseId: string, parts: Parts, name: string) => void;
  readonly onClose: () => void;
};

/** Another debtor, or other items: first who, then what. */
export function ByHandDialog({ row, isPending, error, onPost, onClose }: ByHandDialogProps) {
  const text = useText();
  const formats = useFormats();
  const [debtor, setDebtor] = useState<Debtor | undefined>();
  return (
    <Dialog title={text('money.hand.title')} isOpen onClose={onClose} width="l">
      <p>
        {row.payerName ?? text('money.noPayer')}, {formats.money(row.amount)}
        {row.remittance !== null && <span className={styles.soft}> · {row.remittance}</span>}
      </p>
      {debtor === undefined ? (
        <WhoPaid row={row} onChoose={setDebtor} />
      ) : (
        <WhatItPays
          row={row}
          debtor={debtor}
          isPending={isPending}
          error={error}
          onPost={(parts) => onPost(debtor.caseId, parts, debtor.debtorName)}
          onBack={() => setDebtor(undefined)}
        />
      )}
    </Dialog>
  );
}

type WhoPaidProps = { readonly row: ReviewRow; readonly onChoose: (debtor: Debtor) => void };

function WhoPaid({ row, onChoose }: WhoPaidProps) {
  const text = useText();
  const [search, setSearch] = useState('');
  const wanted = search.trim();
  const cases = useApi('GET /cases', { query: { search: wanted } }, { enabled: wanted !== '', keepPrevious: true });
  const found = wanted === '' ? row.proposals : (cases.data?.cases ?? []);
  const debtors = [...new Map(found.map((one) => [one.caseId, one])).values()];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = debtors;
        if (first !== undefined) onChoose(first);
      }}
    >
      <SearchField
        label={text('money.hand.who')}
        hint={text('money.hand.whoHint')}
        value={search}
        onChange={setSearch}
        delayMs={TYPING_MS}
        autoFocus
      />
      {cases.error !== null && <ProblemNote error={cases.error} />}
      <DebtorList debtors={debtors} onChoose={onChoose} />
      {wanted !== '' && cases.data !== undefined && debtors.length === 0 && <p>{text('money.hand.nobody')}</p>}
    </form>
  );
}

type DebtorListProps = { readonly debtors: readonly Debtor[]; readonly onChoose: (debtor: Debtor) => void };

export function DebtorList({ debtors, onChoose }: DebtorListProps) {
  const text = useText();
  return (
    <ul className={styles.debtors} aria-label={text('money.hand.found')}>
      {debtors.map((debtor) => (
        <li key={debtor.caseId}>
          <button type="button" className={styles.debtor} onClick={() => onChoose(debtor)}>
            {debtor.debtorName}
            {debtor.debtorNumber !== null && <span className={styles.soft}> {debtor.debtorNumber}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

type WhatItPaysProps = Pick<ByHandDialogProps, 'row' | 'isPending' | 'error'> & {
  readonly debtor: Debtor;
  readonly onPost: (parts: Parts) => void;
  readonly onBack: () => void;
};

function WhatItPays({ row, debtor, ...form }: WhatItPaysProps) {
  const { receiptId, amount } = row;
  const items = useApi('GET /bank/receipts/{receiptId}/items', {
    params: { receiptId },
    query: { caseId: debtor.caseId },
  });
  if (items.data === undefined) {
    return items.error === null ? <Skeleton lines={4} height={44} /> : <ProblemNote error={items.error} />;
  }
  return <ByHandForm key={debtor.caseId} received={amount} debtor={debtor} {...items.data} {...form} />;
}
