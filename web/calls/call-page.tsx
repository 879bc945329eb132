import { useText } from '../messages/text-context.tsx';
import { Page } from '../ui/layout/page.tsx';

export function CallPage({ callId }: { readonly callId: string }) {
  const text = useText();
  return <Page title={text('calls.title')}>{callId}</Page>;
}
