import type { PackWire } from '@duologue/contract/rules.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import { sentenceLanguage } from './find-packs.ts';
import styles from './rules.module.css';
import { useAbout } from './use-about.ts';

const STANDING_TONES: Readonly<Record<PackWire['standing'], Tone>> = {
  always: 'plain',
  chosen: 'accent',
  'not-chosen': 'plain',
  firm: 'accent',
};

export function Standing({ standing }: Pick<PackWire, 'standing'>) {
  const text = useText();
  return <Badge tone={STANDING_TONES[standing]}>{text(`rules.standing.${standing}`)}</Badge>;
}

/** One pack: what it is about, how many rules of it hold, when it was checked, and what changes. */
export function PackRow({ pack }: { readonly pack: PackWire }) {
  const text = useText();
  const { locale } = useFormats();
  const about = useAbout()(pack);
  const { packId, title, standing, inForce, checkedOn, lastChangeOn, comingChanges } = pack;
  const [next] = comingChanges;
  return (
    <li className={styles.pack} data-stop>
      <div className={styles.packName}>
        <Link to={paths.pack(packId)} look="quiet">
          {title[sentenceLanguage(locale)]}
        </Link>
        {about !== '' && <p className={styles.soft}>{about}</p>}
      </div>
      <span className={styles.packStanding}>
        <Standing standing={standing} />
      </span>
      <span className={styles.packCount}>{text('rulebook.inForce', { count: inForce })}</span>
      <span className={styles.packDates}>
        {standing !== 'firm' && <span>{text('rulebook.checked', { checkedOn })}</span>}
        {standing !== 'firm' && lastChangeOn !== null && <span>{text('rulebook.lastChange', { lastChangeOn })}</span>}
        {next !== undefined && (
          <span className={styles.coming}>
            {text(`rulebook.coming.${next.what}`, { nextOn: next.on, count: comingChanges.length })}
          </span>
        )}
      </span>
    </li>
  );
}
