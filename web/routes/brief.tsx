import { CasePart } from '../arrangements/case/case-part.tsx';
import { SendFromDesk } from '../calls/invoices/send-from-desk.tsx';
import { BriefPage } from '../cases/brief-page.tsx';
import { usePathParam } from './path-param.ts';

/** A new case is a new page: nothing typed on one case may be left standing on the next. */
export function Route() {
  const caseId = usePathParam('caseId');
  return (
    <BriefPage
      key={caseId}
      caseId={caseId}
      more={<CasePart caseId={caseId} />}
      sendInvoices={<SendFromDesk caseId={caseId} />}
    />
  );
}
