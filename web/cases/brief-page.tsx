import { useText } from '../messages/text-context.tsx';
import { Page } from '../ui/layout/page.tsx';

export function BriefPage({ caseId }: { readonly caseId: string }) {
  const text = useText();
  return <Page title={text('cases.title')}>{caseId}</Page>;
}
