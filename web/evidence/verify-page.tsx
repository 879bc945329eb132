import { useState } from 'react';
import { useApi, useApiWrite } from '../api/query.ts';
import { useCommands } from '../commands/registry.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Progress } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { VerifyResult } from './verify-result.tsx';

/** Reads every entry again and says whether all of it holds. */
export function VerifyPage() {
  const text = useText();
  const [hash, setHash] = useState<string | undefined>();
  const verify = useApi('GET /verify', {});
  const anchor = useApiWrite('POST /anchors', {
    refreshes: ['GET /verify'],
    onDone: (set) => setHash(set.hash),
  });
  const again = () => void verify.refetch();
  useCommands([
    { id: 'evidence.verifyAll', label: 'evidence.verify.again', group: 'evidence.group', shortcut: 'v', run: again },
  ]);
  return (
    <Page
      title={text('evidence.verify.title')}
      lead={<p>{text('evidence.verify.intro')}</p>}
      width="read"
      actions={
        <Button shortcut="v" isPending={verify.isFetching} onPress={again}>
          {text('evidence.verify.again')}
        </Button>
      }
    >
      {verify.isFetching && <Progress label={text('evidence.verify.running')} />}
      {verify.error !== null && <ProblemNote error={verify.error} onRetry={again} />}
      {verify.data !== undefined && (
        <VerifyResult
          result={verify.data}
          newHash={hash}
          isAnchoring={anchor.isPending}
          onAnchor={() => anchor.write({})}
        />
      )}
      {anchor.error !== null && <ProblemNote error={anchor.error} />}
    </Page>
  );
}
