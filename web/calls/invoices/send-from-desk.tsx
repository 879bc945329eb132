import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { SendInvoices } from './send-invoices.tsx';
import { useInvoices } from './use-invoices.ts';

/** The same without a call: somebody wrote that they never got it, or it could not be sent while they were there. */
export function SendFromDesk({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="s" icon={<Icon of={Mail} size={16} />} onPress={() => setOpen(true)}>
        {text('invoices.fromDesk')}
      </Button>
      {isOpen && (
        <Dialog title={text('invoices.title')} isOpen onClose={() => setOpen(false)}>
          <Sending caseId={caseId} />
        </Dialog>
      )}
    </>
  );
}

function Sending({ caseId }: { readonly caseId: string }) {
  return <SendInvoices invoices={useInvoices({ caseId, callId: undefined, since: '' })} />;
}
