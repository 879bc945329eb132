import type { PersonWire } from '@duologue/contract/cases.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { SpokeWith } from './wrap-up-form.ts';
import styles from './wrap-up.module.css';

type SpokeWithPartProps = {
  readonly spokeWith: SpokeWith;
  readonly people: readonly PersonWire[];
  readonly onChange: (spokeWith: SpokeWith) => void;
};

const PEOPLE_SHOWN = 4;

/** P18: name and title, one press for those we know already. */
export function SpokeWithPart({ spokeWith, people, onChange }: SpokeWithPartProps) {
  const text = useText();
  return (
    <div className={styles.spokeWith} data-capture="spoke-with">
      <TextField
        label={text('calls.wrap.spokeWith')}
        value={spokeWith.name}
        maxLength={120}
        onChange={(name) => onChange({ ...spokeWith, name })}
      />
      <TextField
        label={text('calls.wrap.spokeWithRole')}
        value={spokeWith.role}
        maxLength={80}
        onChange={(role) => onChange({ ...spokeWith, role })}
      />
      <div className={styles.shortcuts}>
        {people.slice(0, PEOPLE_SHOWN).map(({ contactId, name, role }) => (
          <Button
            key={contactId}
            size="s"
            look="quiet"
            isPressed={spokeWith.name === name}
            onPress={() => onChange({ name, role })}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
