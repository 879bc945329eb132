import { useText } from '../messages/text-context.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';

export function ImportPage() {
  const text = useText();
  return (
    <Page title={text('intake.title')}>
      <Skeleton />
    </Page>
  );
}
