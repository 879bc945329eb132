import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { Segments } from '../../ui/form/segments.tsx';
import { BusinessForm } from './business-form.tsx';
import { HouseholdForm } from './household-form.tsx';
import styles from './means.module.css';
import {
  type BusinessDraft,
  businessOf,
  type HouseholdDraft,
  householdOf,
  noBusiness,
  noHousehold,
} from './statement.ts';

type MeansDialogProps = {
  readonly caseId: string;
  readonly currency: string;
  readonly today: string;
  readonly isConsumer: boolean;
  readonly onClose: () => void;
};

/** What they can afford: asked once, kept with consent only, and over for good when they would rather not say. */
export function MeansDialog({ caseId, currency, today, isConsumer, onClose }: MeansDialogProps) {
  const save = useApiWrite('POST /cases/{caseId}/affordability', { onDone: onClose });
  return (
    <MeansForm
      currency={currency}
      today={today}
      isConsumer={isConsumer}
      isPending={save.isPending}
      error={save.error}
      onKeep={(statement) => save.write({ params: { caseId }, body: statement })}
      onClose={onClose}
    />
  );
}

type Statement =
  | {
      readonly kind: 'household';
      readonly consent: true;
      readonly volunteered: false;
      readonly statement: NonNullable<ReturnType<typeof householdOf>>;
    }
  | {
      readonly kind: 'business';
      readonly consent: true;
      readonly volunteered: false;
      readonly statement: NonNullable<ReturnType<typeof businessOf>>;
    }
  | { readonly kind: 'declined' };

type MeansFormProps = Omit<MeansDialogProps, 'caseId'> & {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onKeep: (statement: Statement) => void;
};

export function MeansForm({ currency, today, isConsumer, isPending, error, onKeep, onClose }: MeansFormProps) {
  const text = useText();
  const [kind, setKind] = useState<'household' | 'business'>(isConsumer ? 'household' : 'business');
  const [household, setHousehold] = useState<HouseholdDraft>(noHousehold);
  const [business, setBusiness] = useState<BusinessDraft>(noBusiness);
  const [hasConsent, setConsent] = useState(false);
  const statement = kind === 'household' ? householdOf(household) : businessOf(business);
  const keep = () => {
    const said = { consent: true, volunteered: false } as const;
    if (kind === 'household') {
      const told = householdOf(household);
      if (told !== undefined) onKeep({ kind, ...said, statement: told });
    } else {
      const told = businessOf(business);
      if (told !== undefined) onKeep({ kind, ...said, statement: told });
    }
  };
  return (
    <DialogForm
      title={text('agree.means.title')}
      hint={text('agree.means.hint')}
      isComplete={hasConsent && statement !== undefined}
      isPending={isPending}
      error={error}
      onSubmit={keep}
      onClose={onClose}
    >
      <div className={styles.head}>
        <Segments
          label={text('agree.means.whose')}
          value={kind}
          segments={[
            { value: 'household', label: text('agree.means.household') },
            { value: 'business', label: text('agree.means.business') },
          ]}
          onChange={setKind}
        />
        <Button onPress={() => onKeep({ kind: 'declined' })}>{text('agree.means.decline')}</Button>
      </div>
      {kind === 'household' ? (
        <HouseholdForm draft={household} currency={currency} onChange={setHousehold} />
      ) : (
        <BusinessForm draft={business} currency={currency} today={today} onChange={setBusiness} />
      )}
      <Checkbox isChecked={hasConsent} onChange={setConsent}>
        {text('agree.means.consent')}
      </Checkbox>
    </DialogForm>
  );
}
