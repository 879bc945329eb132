import { useFormats } from '../../messages/text-context.tsx';
import { Link } from '../base/link.tsx';
import styles from './tabs.module.css';

export type Tab = {
  readonly to: string;
  readonly label: string;
  /** How many wait there; `undefined` until that is known, left out where nothing is counted. */
  readonly count?: number | undefined;
};

type TabsProps = { readonly label: string; readonly tabs: readonly Tab[]; readonly here: string };

/** The places of one subject. Links, not a tab list: each has its own address. */
export function Tabs({ label, tabs, here }: TabsProps) {
  const formats = useFormats();
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} look="bare" className={styles.tab} current={tab.to === here}>
              {tab.label}
              {'count' in tab && (
                <span className={styles.count}> {tab.count === undefined ? '' : formats.number(tab.count)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
