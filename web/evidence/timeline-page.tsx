import { useState } from 'react';
import { useApi } from '../api/query.ts';
import { useCommands } from '../commands/registry.ts';
import { useText } from '../messages/text-context.tsx';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { announce } from '../ui/feedback/announcer.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { TimelineView } from './timeline-view.tsx';

/** Everything that happened on a case. */
export function TimelinePage({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const go = useGo();
  const [corrected, setCorrected] = useState<number | undefined>();
  const timeline = useApi('GET /cases/{caseId}/timeline', { params: { caseId } });
  const verify = async () => {
    const { data } = await timeline.refetch();
    if (data?.chain.ok === true) announce(text('evidence.chain.checked'));
  };
  useCommands([
    {
      id: 'evidence.brief',
      label: 'evidence.timeline.brief',
      group: 'evidence.group',
      shortcut: 'b',
      run: () => go(paths.brief(caseId)),
    },
    {
      id: 'evidence.verify',
      label: 'evidence.chain.verify',
      group: 'evidence.group',
      shortcut: 'v',
      run: () => void verify(),
    },
  ]);
  if (timeline.data === undefined) {
    return (
      <Page title={text('evidence.timeline.title')} width="read">
        {timeline.error === null ? (
          <Skeleton lines={8} height={32} />
        ) : (
          <ProblemNote error={timeline.error} onRetry={() => void timeline.refetch()} />
        )}
      </Page>
    );
  }
  return (
    <>
      <TimelineView
        timeline={timeline.data}
        isChecking={timeline.isFetching}
        onVerify={() => void verify()}
        onCorrect={setCorrected}
      />
      {corrected !== undefined && (
        <CorrectDialog caseId={caseId} version={corrected} onClose={() => setCorrected(undefined)} />
      )}
    </>
  );
}
