import { TimelinePage } from '../evidence/timeline-page.tsx';
import { usePathParam } from './path-param.ts';

export function Route() {
  const caseId = usePathParam('caseId');
  return <TimelinePage key={caseId} caseId={caseId} />;
}
