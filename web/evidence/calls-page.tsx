import { useText } from '../messages/text-context.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';

export function CallsPage() {
  const text = useText();
  return (
    <Page title={text('evidence.title')}>
      <Skeleton />
    </Page>
  );
}
