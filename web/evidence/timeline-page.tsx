import { useText } from '../messages/text-context.tsx';
import { Page } from '../ui/layout/page.tsx';

export function TimelinePage({ caseId }: { readonly caseId: string }) {
  const text = useText();
  return <Page title={text('evidence.title')}>{caseId}</Page>;
}
