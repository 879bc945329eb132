import type { BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import { useState } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import styles from './wrap-up.module.css';

type OutcomeCardsProps = {
  readonly outcomes: readonly BusinessOutcome[];
  readonly chosen: readonly BusinessOutcome[];
  readonly onToggle: (outcome: BusinessOutcome) => void;
};

/** The answers with a digit; the others come with `0`. */
const DIGITS = 9;

/** What came of it: several may be true, so these are check boxes that look like cards. */
export function OutcomeCards({ outcomes, chosen, onToggle }: OutcomeCardsProps) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const often = outcomes.slice(0, DIGITS);
  const shown = showsAll ? outcomes : [...often, ...chosen.filter((code) => !often.includes(code))];
  const more = {
    id: 'calls.more',
    label: 'calls.wrap.more',
    group: 'calls.group.wrap',
    shortcut: '0',
    isAvailable: () => outcomes.length > DIGITS,
    run: () => setShowsAll(!showsAll),
  } as const;
  useCommands([
    ...often.map((outcome, index) => ({
      id: `calls.outcome.${outcome}`,
      label: `calls.outcome.${outcome}` as const,
      group: 'calls.group.wrap' as const,
      shortcut: String(index + 1),
      run: () => onToggle(outcome),
    })),
    more,
  ]);
  return (
    <fieldset className={styles.cards}>
      <legend className="visually-hidden">{text('calls.wrap.businessQuestion')}</legend>
      <div className={styles.grid}>
        {shown.map((outcome) => {
          const digit = often.indexOf(outcome) + 1;
          return (
            <label key={outcome} className={styles.card}>
              <input
                type="checkbox"
                checked={chosen.includes(outcome)}
                onChange={() => onToggle(outcome)}
                aria-keyshortcuts={digit > 0 ? String(digit) : undefined}
              />
              <span>{text(`calls.outcome.${outcome}`)}</span>
              {digit > 0 && <KeyHint keys={String(digit)} />}
            </label>
          );
        })}
      </div>
      {outcomes.length > DIGITS && (
        <Button size="s" look="quiet" shortcut="0" isPressed={showsAll} onPress={more.run}>
          {text('calls.wrap.more')}
        </Button>
      )}
    </fieldset>
  );
}
