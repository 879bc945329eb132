import { CallPage } from '../calls/call-page.tsx';
import { usePathParam } from './path-param.ts';

export function Route() {
  const callId = usePathParam('callId');
  return <CallPage key={callId} callId={callId} />;
}
