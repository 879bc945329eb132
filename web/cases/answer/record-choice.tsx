import type { GateAnswer } from '@duologue/contract/gate.ts';
import { useText } from '../../messages/text-context.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import styles from '../brief.module.css';

type RecordChoiceProps = {
  readonly needs: GateAnswer['recording'] | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
};

/** Off unless somebody asks for it; what it takes at this place stands beside it. It cannot be changed during the call. */
export function RecordChoice({ needs, isChecked, onChange }: RecordChoiceProps) {
  const text = useText();
  return (
    <div>
      <Checkbox isChecked={isChecked} isDisabled={needs?.mayRecord !== true} onChange={onChange}>
        {text('law.record.ask')} <span className={styles.soft}>{text(hintOf(needs))}</span>
      </Checkbox>
    </div>
  );
}

function hintOf(needs: RecordChoiceProps['needs']) {
  if (needs === undefined || needs === null) return 'law.record.unknown';
  if (!needs.mayRecord) return 'law.record.forbidden';
  if (needs.announcementWanted) return needs.consentWanted ? 'law.record.both' : 'law.record.announcement';
  return needs.consentWanted ? 'law.record.consent' : 'law.record.nothing';
}
