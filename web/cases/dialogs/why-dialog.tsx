import { useText } from '../../messages/text-context.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { FindingNote } from '../../ui/feedback/finding-note.tsx';
import { Stack } from '../../ui/layout/page.tsx';
import { sayCheck } from '../owed-line.tsx';
import type { OpenDialog } from './case-dialog.tsx';

/** Every rule that was asked, with its source and how sure we are of it, and every check of what is owed. */
export function WhyDialog({ brief, onClose }: OpenDialog) {
  const text = useText();
  const { decision, stillOwed } = brief;
  return (
    <Dialog title={text('cases.decision.findings')} isOpen onClose={onClose} width="l">
      <Stack>
        {decision !== null && (
          <>
            <ul>
              {decision.findings.map((finding) => (
                <li key={`${finding.ruleId} ${finding.result}`}>
                  <FindingNote finding={finding} />
                </li>
              ))}
            </ul>
            <p>{text('cases.decision.madeWith', { packs: decision.packs.join(', ') || '–', tzdb: decision.tzdb })}</p>
          </>
        )}
        <h3>{text('cases.owed.title')}</h3>
        <ul>
          {stillOwed.checks.map((check) => (
            <li key={check.id}>{sayCheck(text, check)}</li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
