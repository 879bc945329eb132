import { ConfirmationsPage } from '../arrangements/confirmations/confirmations-page.tsx';
import { usePathParam } from './path-param.ts';

export function Route() {
  const caseId = usePathParam('caseId');
  return <ConfirmationsPage key={caseId} caseId={caseId} />;
}
