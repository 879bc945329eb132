import { useApi, useApiWrite } from '../api/query.ts';
import { useRole } from '../api/use-role.ts';
import { useText } from '../messages/text-context.tsx';
import { RatesPage } from '../settings/rates/rates-page.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { Page } from '../ui/layout/page.tsx';

export function Route() {
  const text = useText();
  const role = useRole();
  const { data, error } = useApi('GET /interest/rates', {});
  const add = useApiWrite('POST /interest/rates');
  if (data === undefined || role === undefined) {
    return (
      <Page title={text('agree.rates.title')}>
        {error === null ? <Skeleton lines={8} height={40} /> : <ProblemNote error={error} />}
      </Page>
    );
  }
  return (
    <RatesPage
      rates={data}
      mayAdd={role === 'manager'}
      isBusy={add.isPending}
      error={add.error}
      onAdd={async (rate) => {
        await add.writeAsync({ body: rate });
        showToast({ words: text('agree.rates.added') });
      }}
    />
  );
}
