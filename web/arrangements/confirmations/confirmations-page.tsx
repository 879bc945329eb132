import { useState } from 'react';
import { useApi, useApiWrite, useClient } from '../../api/query.ts';
import { useRole } from '../../api/use-role.ts';
import { useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { ConfirmationView, type Language } from './confirmation-view.tsx';

/** The address stays valid for the new tab to load it; after that the memory is given back. */
const ADDRESS_KEPT_MS = 60_000;

/** Confirms what was agreed on a case: the newest agreement, unless another is chosen. */
export function ConfirmationsPage({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const list = useApi('GET /cases/{caseId}/confirmations', { params: { caseId } });
  const [chosen, setChosen] = useState<string | undefined>();
  if (list.data === undefined) {
    return (
      <Page title={text('confirm.title')} width="read">
        {list.error === null ? <Skeleton lines={8} height={40} /> : <ProblemNote error={list.error} />}
      </Page>
    );
  }
  const { agreements, sendings } = list.data;
  const agreementId = chosen ?? agreements[0]?.agreementId;
  const given = { caseId, agreements, sendings, onChoose: setChosen };
  if (agreementId === undefined) return <ConfirmationView {...given} {...NOTHING} />;
  return <OneLetter {...given} key={agreementId} agreementId={agreementId} />;
}

const ignore = () => undefined;
const NOTHING = {
  draft: undefined,
  chosen: undefined,
  mayWork: false,
  isBusy: false,
  error: null,
  onLanguage: ignore,
  onSend: ignore,
  onPrinted: ignore,
  onPdf: ignore,
} as const;

type OneLetterProps = Pick<
  Parameters<typeof ConfirmationView>[0],
  'caseId' | 'agreements' | 'sendings' | 'onChoose'
> & { readonly agreementId: string };

function OneLetter({ agreementId, ...given }: OneLetterProps) {
  const text = useText();
  const client = useClient();
  const role = useRole();
  const [language, setLanguage] = useState<Language | undefined>();
  const asked = { params: { caseId: given.caseId, agreementId }, query: language === undefined ? {} : { language } };
  const draft = useApi('GET /cases/{caseId}/confirmations/{agreementId}/draft', asked);
  const send = useApiWrite('POST /cases/{caseId}/confirmations/{agreementId}/send', {
    onDone: ({ by }) => showToast({ words: text(by === 'email' ? 'confirm.queued' : 'confirm.kept'), tone: 'good' }),
  });
  const { params, query } = asked;
  const read = { ...query, ...(draft.data === undefined ? {} : { sha256: draft.data.sha256 }) };
  const [pdfError, setPdfError] = useState<unknown>(null);
  const openPdf = async () => {
    setPdfError(null);
    const bytes = await client.fetchFile('GET /cases/{caseId}/confirmations/{agreementId}/pdf', asked);
    const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    window.open(address, '_blank', 'noopener');
    setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT_MS);
  };
  return (
    <ConfirmationView
      {...given}
      chosen={agreementId}
      draft={draft.data}
      mayWork={role !== undefined && role !== 'auditor'}
      isBusy={send.isPending}
      error={draft.error ?? send.error ?? pdfError}
      onLanguage={setLanguage}
      onSend={(to) => send.write({ params, body: { by: 'email', to, ...read } })}
      onPrinted={() => send.write({ params, body: { by: 'print', ...read } })}
      onPdf={() => void openPdf().catch(setPdfError)}
    />
  );
}
