import type { Sayings } from '@duologue/contract/gate.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import styles from './say.module.css';

type SayRulesDialogProps = { readonly sayings: Sayings | undefined; readonly onClose: () => void };

/** The rules behind what is to be said and not to be said, one by one. */
export function SayRulesDialog({ sayings, onClose }: SayRulesDialogProps) {
  const text = useText();
  const say = useSentence();
  const { locale } = useFormats();
  const language = locale.slice(0, 2);
  return (
    <Dialog title={text('law.say.why')} isOpen onClose={onClose} width="l">
      <ul className={styles.rules}>
        {(sayings?.items ?? []).map(({ id, standing, words, rules }) => (
          <li key={id}>
            <p>
              <strong>{text(`law.standing.${standing}`)}</strong> {words[language] ?? words['en'] ?? id}
            </p>
            {rules.map(({ ruleId, code, sentence, citation, confidence }) => (
              <p key={ruleId} className={styles.rule}>
                <span className={styles.code}>{code}</span> {say(sentence)} <span>{citation}</span>
                {' · '}
                {text.label('confidence', confidence)}
              </p>
            ))}
          </li>
        ))}
        {(sayings?.nothingElse ?? []).map(({ ruleId, code, sentence }) => (
          <li key={ruleId}>
            <p>
              <strong>{text('law.say.nothingElse')}</strong>
            </p>
            <p className={styles.rule}>
              <span className={styles.code}>{code}</span> {say(sentence)}
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{text('law.notAdvice')}</p>
    </Dialog>
  );
}
