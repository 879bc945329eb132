import type { ResponseOf } from '@duologue/contract/api.ts';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { showToast } from '../ui/feedback/toast.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './verify.module.css';

type Result = ResponseOf<'GET /verify'>;

type VerifyResultProps = {
  readonly result: Result;
  readonly newHash: string | undefined;
  readonly isAnchoring: boolean;
  readonly onAnchor: () => void;
};

export function VerifyResult({ result, newHash, isAnchoring, onAnchor }: VerifyResultProps) {
  const text = useText();
  const { ok, events, cases, anchors, firstBad } = result;
  return (
    <>
      <section className={styles.verdict} data-ok={ok} role="status">
        <Icon of={ok ? ShieldCheck : ShieldAlert} size={40} />
        <div>
          <h2>{text(ok ? 'evidence.verify.ok' : 'evidence.verify.bad')}</h2>
          {ok && <p>{text('evidence.verify.okLine', { events, cases, anchors })}</p>}
          {firstBad !== null && (
            <>
              <p>
                {text('evidence.verify.badLine', {
                  version: firstBad.version,
                  name: firstBad.debtorName ?? firstBad.caseId,
                  reason: text.label('evidence.reason', firstBad.reason),
                })}
              </p>
              <Link to={paths.timeline(firstBad.caseId)}>{text('evidence.verify.openCase')}</Link>
            </>
          )}
        </div>
      </section>
      <AnchorPanel result={result} newHash={newHash} isAnchoring={isAnchoring} onAnchor={onAnchor} />
    </>
  );
}

function AnchorPanel({ result: { lastAnchor }, newHash, isAnchoring, onAnchor }: VerifyResultProps) {
  const text = useText();
  const hash = newHash ?? lastAnchor?.hash;
  const copy = async (line: string) => {
    await navigator.clipboard.writeText(line);
    showToast({ words: text('evidence.anchor.copied') });
  };
  return (
    <Panel
      title={text('evidence.anchor.title')}
      actions={
        <Button size="s" isPending={isAnchoring} onPress={onAnchor}>
          {text('evidence.anchor.set')}
        </Button>
      }
    >
      <p>
        {lastAnchor === null
          ? text('evidence.anchor.none')
          : text('evidence.anchor.last', { no: lastAnchor.anchorNo, setAt: lastAnchor.at })}
      </p>
      {hash !== undefined && (
        <>
          <p className={styles.soft}>{text('evidence.anchor.hint')}</p>
          <div className={styles.hash}>
            <code>{hash}</code>
            <Button size="s" look="quiet" onPress={() => void copy(hash)}>
              {text('evidence.anchor.copy')}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
