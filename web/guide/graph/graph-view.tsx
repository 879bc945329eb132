import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { FAMILIES } from '@duologue/core/guide/objection.ts';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { usePlaceWords } from '../use-place-words.ts';
import styles from './graph.module.css';
import { GraphPicture } from './graph-picture.tsx';

type GraphViewProps = {
  readonly playbook: PlaybookWire;
  readonly mayChange: boolean;
  /** Nothing was ever changed: what can be done here is said. */
  readonly isUntouched: boolean;
  /** Parts that differ from what is published, and parts that stand in the way of publishing. */
  readonly changed: ReadonlySet<string>;
  readonly broken: ReadonlySet<string>;
  /** Ways of ours that the firm does not use, by id. */
  readonly unused: readonly string[];
};

const OTHER_SHELVES = ['reminders', 'voicemail', 'thirdPerson', 'deEscalation', 'verifications'] as const;

/** The whole playbook at a glance: the picture, and beside it every part as a list. */
export function GraphView({ playbook, mayChange, isUntouched, changed, broken, unused }: GraphViewProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const part = (place: string) => (
    <PartLink place={place} name={words.part(place)} isChanged={changed.has(place)} isBroken={broken.has(place)} />
  );
  const next = (ids: readonly string[]) => ids.map((id) => words.part(`stages.${id}`)).join(', ');
  const lists: ListProps = { playbook, part, next };
  return (
    <>
      {isUntouched && (
        <Notice title={text('playbook.first.title')}>
          <p>{text(mayChange ? 'playbook.first.manager' : 'playbook.first.reader')}</p>
        </Notice>
      )}
      <div className={styles.both}>
        <Panel title={text('playbook.graph.title')}>
          <p className={styles.soft}>{text('playbook.graph.hint')}</p>
          <div className={styles.scroll}>
            <GraphPicture playbook={playbook} />
          </div>
        </Panel>
        <div className={styles.lists}>
          <StageList {...lists} />
          <PartsPanel title={text('playbook.graph.others')} places={OTHER_SHELVES} part={part} />
        </div>
      </div>
      {mayChange && (
        <div className={styles.adding}>
          <Link to={paths.playbookAdd('excuse')} look="button">
            {text('playbook.addExcuse')}
          </Link>
          <Link to={paths.playbookAdd('method')} look="button">
            {text('playbook.addMethod')}
          </Link>
        </div>
      )}
      <ExcuseLists {...lists} />
      <div className={styles.families}>
        <PartsPanel
          title={text('playbook.shelf.acknowledgments')}
          places={playbook.acknowledgments.map(({ mood }) => `acknowledgments.${mood}`)}
          part={part}
        />
        <PartsPanel
          title={text('playbook.shelf.methods')}
          places={playbook.methods.map(({ id }) => `methods.${id}`)}
          part={part}
          others={unused.map((id) => ({ place: `methods.${id}`, name: text('playbook.unused', { name: id }) }))}
        />
        <PartsPanel
          title={text('playbook.shelf.factQuestions')}
          places={playbook.factQuestions.map(({ fact }) => `factQuestions.${fact}`)}
          part={part}
        />
      </div>
    </>
  );
}

type ListProps = {
  readonly playbook: PlaybookWire;
  readonly part: (place: string) => ReactNode;
  /** The names of stages, in a row. */
  readonly next: (ids: readonly string[]) => string;
};

function StageList({ playbook, part, next }: ListProps) {
  const text = useText();
  return (
    <Panel title={text('playbook.shelf.stages')}>
      <ol className={styles.stages}>
        {playbook.stages.map((stage) => (
          <li key={stage.id}>
            {part(`stages.${stage.id}`)}
            <span className={styles.soft}>
              {stage.next.length === 0
                ? text('playbook.graph.end')
                : text('playbook.graph.next', { next: next(stage.next) })}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function ExcuseLists({ playbook, part, next }: ListProps) {
  const text = useText();
  return (
    <Panel title={text('playbook.graph.excuses', { count: playbook.objections.length })}>
      <div className={styles.families}>
        {FAMILIES.map((family) => (
          <section key={family} id={`family-${family}`} tabIndex={-1} className={styles.familyList}>
            <h3>{text.label('talk.family', family)}</h3>
            <ul className={styles.parts}>
              {playbook.objections
                .filter((objection) => objection.family === family)
                .map((objection) => (
                  <li key={objection.id}>
                    {part(`objections.${objection.id}`)}
                    <span className={styles.soft}>{text('playbook.graph.next', { next: next([objection.next]) })}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Panel>
  );
}

type PartsPanelProps = Pick<ListProps, 'part'> & {
  readonly title: string;
  readonly places: readonly string[];
  /** Parts that are not in the playbook any more. */
  readonly others?: readonly { readonly place: string; readonly name: string }[];
};

function PartsPanel({ title, places, part, others = [] }: PartsPanelProps) {
  return (
    <Panel title={title}>
      <ul className={styles.parts}>
        {places.map((place) => (
          <li key={place}>{part(place)}</li>
        ))}
        {others.map(({ place, name }) => (
          <li key={place} className={styles.soft}>
            <Link to={paths.playbookAt(place)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type PartLinkProps = {
  readonly place: string;
  readonly name: string;
  readonly isChanged: boolean;
  readonly isBroken: boolean;
};

function PartLink({ place, name, isChanged, isBroken }: PartLinkProps) {
  const text = useText();
  return (
    <span className={styles.partLink}>
      <Link to={paths.playbookAt(place)}>{name}</Link>
      {isBroken && <Badge tone="bad">{text('playbook.broken')}</Badge>}
      {isChanged && <Badge tone="accent">{text('playbook.changed')}</Badge>}
    </span>
  );
}
