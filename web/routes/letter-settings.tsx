import { useApi, useApiWrite } from '../api/query.ts';
import { useRole } from '../api/use-role.ts';
import { useText } from '../messages/text-context.tsx';
import { LetterSettingsPage } from '../settings/letters/letter-settings-page.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { Page } from '../ui/layout/page.tsx';

export function Route() {
  const text = useText();
  const role = useRole();
  const payment = useApi('GET /settings/payment', {});
  const mail = useApi('GET /settings/mail', {});
  const onDone = () => showToast({ words: text('letterSettings.saved'), tone: 'good' });
  const savePayment = useApiWrite('PUT /settings/payment', { onDone, onRefused: () => void payment.refetch() });
  const saveMail = useApiWrite('PUT /settings/mail', { onDone, onRefused: () => void mail.refetch() });
  const trial = useApiWrite('POST /settings/mail/trial', { refreshes: [] });
  if (payment.data === undefined || mail.data === undefined || role === undefined) {
    const error = payment.error ?? mail.error;
    return (
      <Page title={text('letterSettings.title')} width="read">
        {error === null ? <Skeleton lines={8} height={56} /> : <ProblemNote error={error} />}
      </Page>
    );
  }
  return (
    <LetterSettingsPage
      mayChange={role === 'manager'}
      payment={{
        standing: payment.data,
        isBusy: savePayment.isPending,
        error: savePayment.error,
        onSave: (body) => savePayment.writeAsync({ body }),
        onForget: savePayment.reset,
      }}
      mail={{
        standing: mail.data,
        password: mail.data.password,
        isBusy: saveMail.isPending,
        error: saveMail.error,
        onSave: (body) => saveMail.writeAsync({ body }),
        onForget: saveMail.reset,
      }}
      trial={{
        to: mail.data.settings.fromAddress,
        isBusy: trial.isPending,
        error: trial.error,
        answer: trial.isPending ? undefined : trial.response,
        onTry: (to) => trial.write({ body: { to } }),
      }}
    />
  );
}
