import type { OfferWire } from '@duologue/contract/negotiation.ts';
import { EyeOff } from 'lucide-react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import styles from './offers.module.css';

/** What it is worth to the firm, and how likely it is to be kept. It is marked, and in no sentence that is read out. */
export function FirmOnly({ worth }: { readonly worth: OfferWire['firmOnly'] | undefined }) {
  const text = useText();
  const formats = useFormats();
  return (
    <p className={styles.firm} aria-label={text('agree.firmOnly')} role="note">
      <Icon of={EyeOff} size={14} />
      {worth === undefined
        ? text('agree.firmOnly')
        : text('agree.worth', {
            value: worth.presentValue,
            cost: worth.cost,
            chance: formats.percent(worth.chancePercent),
          })}
    </p>
  );
}
