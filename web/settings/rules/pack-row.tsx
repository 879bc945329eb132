import type { PackWire } from '@duologue/contract/rules.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import styles from './rules.module.css';
import { useAbout } from './use-about.ts';

/** Nearly every pack holds always: only what the firm has a say in is set apart. */
export function Standing({ standing }: Pick<PackWire, 'standing'>) {
  const text = useText();
  const words = text(`rules.standing.${standing}`);
  if (standing === 'always') return <span className={styles.soft}>{words}</span>;
  return <Badge tone={standing === 'not-chosen' ? 'plain' : 'accent'}>{words}</Badge>;
}

/** One pack: what it is about, how many rules of it hold, when it was checked, and what changes. */
export function PackRow({ pack }: { readonly pack: PackWire }) {
  const text = useText();
  const { locale } = useFormats();
  const about = useAbout()(pack);
  const { packId, jurisdiction, title, standing, inForce, checkedOn, lastChangeOn, comingChanges } = pack;
  const [next] = comingChanges;
  // Our own measures change with the version of the program, not on a day.
  const isLaw = standing !== 'firm' && jurisdiction !== null;
  return (
    <li className={styles.pack} data-stop>
      <div className={styles.packName}>
        <Link to={paths.pack(packId)} look="quiet">
          {title[languageOf(locale)]}
        </Link>
        {about !== '' && <p className={styles.soft}>{about}</p>}
      </div>
      <span className={styles.packStanding}>
        <Standing standing={standing} />
      </span>
      <span className={styles.packCount}>{text('rulebook.inForce', { count: inForce })}</span>
      <span className={styles.packDates}>
        {standing !== 'firm' && <span>{text('rulebook.checked', { checkedOn })}</span>}
        {isLaw && lastChangeOn !== null && <span>{text('rulebook.lastChange', { lastChangeOn })}</span>}
        {next !== undefined && (
          <span className={styles.coming}>
            {text(`rulebook.coming.${next.what}`, { nextOn: next.on, count: comingChanges.length })}
          </span>
        )}
      </span>
    </li>
  );
}
