import type { DraftWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { InstantText } from '../../ui/data/date-text.tsx';
import { WrittenText } from '../texts/written-text.tsx';
import { usePlaceWords } from '../use-place-words.ts';
import styles from './publish.module.css';

export type Change = DraftWire['changes'][number];

type ChangeItemProps = {
  readonly playbook: PlaybookWire;
  readonly change: Change;
  readonly actions?: React.ReactNode;
};

/** One place that differs: what it was and what it is, by whom and when. */
export function ChangeItem({ playbook, change, actions }: ChangeItemProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  return (
    <li className={styles.change}>
      <header className={styles.changeHead}>
        <Link to={paths.playbookAt(change.path)}>{words.whole(change.path)}</Link>
        {change.from === null && <Badge tone="good">{text('playbook.added')}</Badge>}
        {change.to === null && <Badge tone="plain">{text('playbook.removed')}</Badge>}
        <span className={styles.soft}>
          {text('playbook.changedBy', { by: change.by })} <InstantText value={change.at} />
        </span>
        {actions}
      </header>
      <FromAndTo change={change} />
    </li>
  );
}

/** The text that changed; of a part that came or went its name, or what is said. */
function nameOf(value: unknown) {
  const texts = textsOf(value);
  return texts.find(({ path }) => path === 'name') ?? texts[0];
}

/** Of a text only the languages that differ; of anything else that it differs. */
function FromAndTo({ change: { path, from, to } }: { readonly change: Change }) {
  const text = useText();
  const [was, is] = [nameOf(from), nameOf(to)];
  if (was === undefined && is === undefined) return <p className={styles.soft}>{text('playbook.differs')}</p>;
  return GUIDE_LANGUAGES.filter((language) => was?.said[language] !== is?.said[language]).map((language) => (
    <div key={language} className={styles.pair}>
      <span className={styles.soft}>{text.label('playbook.language', language)}</span>
      {was !== undefined && (
        <del>
          <WrittenText path={path} language={language} said={was.said[language]} />
        </del>
      )}
      {is !== undefined && (
        <ins>
          <WrittenText path={path} language={language} said={is.said[language]} />
        </ins>
      )}
    </div>
  ));
}
