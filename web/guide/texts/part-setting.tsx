import type { OverlayWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type GuideLanguage, GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { GUIDE_STAGES } from '@duologue/core/guide/stage.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Facts, Panel } from '../../ui/layout/page.tsx';
import type { EditActions } from '../edit.ts';
import { usePlaceWords } from '../use-place-words.ts';
import { NextForm } from './next-form.tsx';
import styles from './texts.module.css';

type PartSettingProps = {
  readonly playbook: PlaybookWire;
  readonly part: string;
  /** Absent for who only reads. */
  readonly overlay: OverlayWire | undefined;
  readonly actions: EditActions | undefined;
};

/** Where a stage or an excuse stands in the graph: what leads to it, what it sets going, where it goes on. */
export function PartSetting({ playbook, part, overlay, actions }: PartSettingProps) {
  const [shelf, id] = part.split('.');
  const stage = playbook.stages.find((one) => shelf === 'stages' && one.id === id);
  const objection = playbook.objections.find((one) => shelf === 'objections' && one.id === id);
  if (stage !== undefined) return <StageSetting playbook={playbook} stage={stage} actions={actions} />;
  if (objection !== undefined) {
    const isOwn = Object.hasOwn(overlay?.objections ?? {}, objection.id);
    return <ObjectionSetting playbook={playbook} objection={objection} actions={isOwn ? undefined : actions} />;
  }
  return null;
}

type Stage = PlaybookWire['stages'][number];
type Objection = PlaybookWire['objections'][number];

type StageSettingProps = {
  readonly playbook: PlaybookWire;
  readonly stage: Stage;
  readonly actions: EditActions | undefined;
};

function StageSetting({ playbook, stage, actions }: StageSettingProps) {
  const text = useText();
  const [isEditing, setEditing] = useState(false);
  const from = playbook.stages.filter(({ next }) => next.includes(stage.id)).map(({ id }) => `stages.${id}`);
  const excuses = playbook.objections.filter(({ next }) => next === stage.id).map(({ id }) => `objections.${id}`);
  return (
    <Panel label={text('playbook.setting')}>
      <Facts
        facts={[
          { term: text('playbook.setting.from'), value: <Places playbook={playbook} places={from} /> },
          {
            term: text('playbook.field.next'),
            value: <Places playbook={playbook} places={stage.next.map((next) => `stages.${next}`)} />,
          },
          { term: text('playbook.setting.excuses'), value: <Places playbook={playbook} places={excuses} /> },
        ]}
      />
      {actions !== undefined && !isEditing && (
        <Button size="s" onPress={() => setEditing(true)}>
          {text('playbook.changeNext')}
        </Button>
      )}
      {actions !== undefined && isEditing && (
        <NextForm playbook={playbook} stage={stage} actions={actions} onClose={() => setEditing(false)} />
      )}
    </Panel>
  );
}

type ObjectionSettingProps = {
  readonly playbook: PlaybookWire;
  readonly objection: Objection;
  /** For one of ours: the firm's own is changed as a whole. */
  readonly actions: EditActions | undefined;
};

function ObjectionSetting({ playbook, objection, actions }: ObjectionSettingProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  return (
    <Panel label={text('playbook.setting')}>
      <Facts
        facts={[
          { term: text('playbook.setting.family'), value: text.label('talk.family', objection.family) },
          { term: text('playbook.setting.audience'), value: text.label('playbook.audience', objection.audience) },
          {
            term: text('playbook.field.actions'),
            value: objection.actions.map(({ act }) => text.label('talk.act', act)).join('; '),
          },
          { term: text('playbook.field.leadsTo'), value: text.label('calls.outcome', objection.leadsTo.outcome) },
          {
            term: text('playbook.field.next'),
            value: <Places playbook={playbook} places={[`stages.${objection.next}`]} />,
          },
        ]}
      />
      {actions !== undefined && (
        <div className={styles.short}>
          <Select
            label={text('playbook.changeNext')}
            value={objection.next}
            options={GUIDE_STAGES.map((value) => ({ value, label: words.part(`stages.${value}`) }))}
            onChange={(next) => actions.onDo({ onwards: { [objection.id]: next } })}
          />
        </div>
      )}
      <details className={styles.blanks}>
        <summary>{text('playbook.setting.phrases')}</summary>
        <div className={styles.languages}>
          {GUIDE_LANGUAGES.map((language) => (
            <Phrases key={language} language={language} phrases={objection.phrases[language]} />
          ))}
        </div>
      </details>
    </Panel>
  );
}

function Phrases({ language, phrases }: { readonly language: GuideLanguage; readonly phrases: readonly string[] }) {
  const text = useText();
  return (
    <div className={styles.language}>
      <h3 className={styles.languageName}>{text.label('playbook.language', language)}</h3>
      <ul className={styles.phrases} lang={language}>
        {phrases.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </div>
  );
}

function Places({ playbook, places }: { readonly playbook: PlaybookWire; readonly places: readonly string[] }) {
  const words = usePlaceWords(playbook);
  if (places.length === 0) return '–';
  return (
    <span className={styles.places}>
      {places.map((place) => (
        <Link key={place} to={paths.playbookAt(place)}>
          {words.part(place)}
        </Link>
      ))}
    </span>
  );
}
