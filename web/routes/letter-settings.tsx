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
  const savePayment = useApiWrite('PUT /settings/payment', { onDone });
  const saveMail = useApiWrite('PUT /settings/mail', { onDone });
  const trial = useApiWrite('POST /settings/mail/trial', { refreshes: [] });
  if (payment.data === undefined || mail.data === undefined || role === undefined) {
    const error = payment.error ?? mail.error;
    return (
      <Page title={text('letterSettings.title')} width="read">
        {error === null ? <Skeleton lines={8} height={56} /> : <ProblemNote error={error} />}
      </Page>
    );
  }
  const { data } = payment;
  const { data: mailData } = mail;
  return (
    <LetterSettingsPage
      mayChange={role === 'manager'}
      payment={{
        changeNo: data.changeNo,
        settings: data.settings,
        isBusy: savePayment.isPending,
        error: savePayment.error,
        onSave: (settings) => savePayment.write({ body: { basedOn: data.changeNo, settings } }),
      }}
      mail={{
        changeNo: mailData.changeNo,
        settings: mailData.settings,
        password: mailData.password,
        isBusy: saveMail.isPending,
        error: saveMail.error,
        onSave: (settings) => saveMail.write({ body: { basedOn: mailData.changeNo, settings } }),
      }}
      trial={{
        to: mailData.settings.fromAddress,
        isBusy: trial.isPending,
        error: trial.error,
        answer: trial.isPending ? undefined : trial.response,
        onTry: (to) => trial.write({ body: { to } }),
      }}
    />
  );
}
