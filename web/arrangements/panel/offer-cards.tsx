import type { OfferWire } from '@duologue/contract/negotiation.ts';
import { memo } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { FirmOnly } from './firm-only.tsx';
import styles from './offers.module.css';
import { sayLikeThis } from './say-like-this.ts';

type OfferCardsProps = {
  readonly offers: readonly OfferWire[];
  readonly onTake: (offer: OfferWire) => void;
};

const REASONS_SHOWN = 2;

/**
 * The three best, side by side: what to say, why, whose word it takes, and for the firm's eyes what it is worth. They stay
 * as they are while something is typed beside them.
 */
export const OfferCards = memo(function OfferCards({ offers, onTake }: OfferCardsProps) {
  const text = useText();
  return (
    <ol className={styles.offers} aria-label={text('agree.offers.title')}>
      {offers.map((offer, at) => (
        <li key={offer.hash} className={styles.offer}>
          <div className={styles.head}>
            <h3>{text.label('negotiation.offer', offer.offer.kind)}</h3>
            <Button size="s" shortcut={String(at + 1)} onPress={() => onTake(offer)}>
              {text('agree.offers.take')}
            </Button>
          </div>
          <blockquote className={styles.say}>
            <p className={styles.sayTitle}>{text('agree.say.title')}</p>
            <p>{sayLikeThis(offer.offer, text)}</p>
          </blockquote>
          <Reasons offer={offer} />
          <FirmOnly worth={offer.firmOnly} />
        </li>
      ))}
    </ol>
  );
});

function Reasons({ offer }: { readonly offer: OfferWire }) {
  const text = useText();
  const formats = useFormats();
  const written = (value: OfferWire['because'][number]['values'][string]) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : value;
  return (
    <div className={styles.reasons}>
      <Authority offer={offer} />
      <ul>
        {offer.because.slice(0, REASONS_SHOWN).map(({ code, values }) => (
          <li key={code}>
            {text.say({
              code: `negotiation.reason.${code}`,
              values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)])),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Authority({ offer: { authority } }: { readonly offer: OfferWire }) {
  const text = useText();
  if (authority.mayAgree) return <Badge tone="good">{text('agree.authority.yours')}</Badge>;
  const [who] = authority.whoMayApprove;
  return (
    <Badge tone="warn">
      {who === undefined
        ? text('agree.authority.nobody')
        : text('agree.authority.needs', { role: text.label('role', who) })}
    </Badge>
  );
}
