import type { DraftWire, GuideProblemWire } from '@duologue/contract/guide.ts';
import type { PlacedText } from '@duologue/core/guide/edit/texts.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { InstantText } from '../../ui/data/date-text.tsx';
import { type EditActions, ProblemLines, TextEditor } from './text-editor.tsx';
import styles from './texts.module.css';
import { WrittenText } from './written-text.tsx';

type TextCardProps = {
  readonly placed: PlacedText;
  readonly name: string;
  readonly change: DraftWire['changes'][number] | undefined;
  readonly problems: readonly GuideProblemWire[];
  /** The firm has words of its own here, which can be taken back to ours. */
  readonly isOwn: boolean;
  /** The address names this text. */
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  /** Absent for who only reads. */
  readonly actions: EditActions | undefined;
};

/** One text in the three languages, with what was changed of it and what stands in the way. */
export function TextCard(props: TextCardProps) {
  const { placed, name, change, problems, isOwn, isChosen, isEditing, onEdit, actions } = props;
  const text = useText();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isChosen]);
  return (
    <section ref={card} tabIndex={-1} className={styles.card} data-chosen={isChosen} aria-label={name}>
      <header className={styles.cardHead}>
        <h2 className={styles.cardName}>{name}</h2>
        {isOwn && <Badge tone="accent">{text('playbook.own')}</Badge>}
        {problems.length > 0 && <Badge tone="bad">{text('playbook.broken')}</Badge>}
        {change !== undefined && (
          <span className={styles.soft}>
            {text('playbook.changedBy', { by: change.by })} <InstantText value={change.at} />
          </span>
        )}
        {actions !== undefined && !isEditing && (
          <span className={styles.cardButtons}>
            {isOwn && (
              <Button size="s" look="quiet" onPress={() => actions.onTakeBack(placed.path)}>
                {text('playbook.takeBack')}
              </Button>
            )}
            <Button size="s" onPress={() => onEdit(true)}>
              {text('playbook.change')}
            </Button>
          </span>
        )}
      </header>
      {isEditing && actions !== undefined ? (
        <TextEditor placed={placed} onClose={() => onEdit(false)} {...actions} />
      ) : (
        <div className={styles.languages}>
          {GUIDE_LANGUAGES.map((language) => (
            <div key={language} className={styles.language}>
              <h3 className={styles.languageName}>{text.label('playbook.language', language)}</h3>
              <WrittenText path={placed.path} language={language} said={placed.said[language]} />
            </div>
          ))}
        </div>
      )}
      {problems.length > 0 && !isEditing && (
        <div className={styles.problems}>
          <ProblemLines problems={problems} />
        </div>
      )}
    </section>
  );
}
