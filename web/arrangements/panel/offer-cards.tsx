import type { OfferWire } from '@duologue/contract/negotiation.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { FirmOnly } from './firm-only.tsx';
import styles from './offers.module.css';
import { sayLikeThis } from './say-like-this.ts';

type OfferCardsProps = {
  readonly offers: readonly OfferWire[];
  readonly onTake: (offer: OfferWire) => void;
};

const REASONS_SHOWN = 3;

/** The three best, side by side: what to say, why, whose word it takes, and for the firm's eyes what it is worth. */
export function OfferCards({ offers, onTake }: OfferCardsProps) {
  const text = useText();
  return (
    <ol className={styles.offers} aria-label={text('agree.offers.title')}>
      {offers.map((offer, at) => (
        <li key={offer.hash} className={styles.offer}>
          <div className={styles.head}>
            <h3>{text.label('negotiation.offer', offer.offer.kind)}</h3>
            <Authority offer={offer} />
          </div>
          <blockquote className={styles.say}>
            <p className={styles.sayTitle}>{text('agree.say.title')}</p>
            <p>{sayLikeThis(offer.offer, text)}</p>
          </blockquote>
          <ul className={styles.reasons}>
            {offer.because.slice(0, REASONS_SHOWN).map(({ code, values }) => (
              <li key={code}>{text.say({ code: `negotiation.reason.${code}`, values })}</li>
            ))}
          </ul>
          <FirmOnly worth={offer.firmOnly} />
          <Button size="s" shortcut={String(at + 1)} onPress={() => onTake(offer)}>
            {text('agree.offers.take')}
          </Button>
        </li>
      ))}
    </ol>
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
