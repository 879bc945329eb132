import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type GuideLanguage, GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Facts, Panel } from '../../ui/layout/page.tsx';
import { usePlaceWords } from '../use-place-words.ts';
import styles from './texts.module.css';

type PartSettingProps = { readonly playbook: PlaybookWire; readonly part: string };

/** Where a stage or an excuse stands in the graph: what leads to it, what it sets going, where it goes on. */
export function PartSetting({ playbook, part }: PartSettingProps) {
  const [shelf, id] = part.split('.');
  const stage = playbook.stages.find((one) => shelf === 'stages' && one.id === id);
  const objection = playbook.objections.find((one) => shelf === 'objections' && one.id === id);
  if (stage !== undefined) return <StageSetting playbook={playbook} stage={stage} />;
  if (objection !== undefined) return <ObjectionSetting playbook={playbook} objection={objection} />;
  return null;
}

type Stage = PlaybookWire['stages'][number];
type Objection = PlaybookWire['objections'][number];

function StageSetting({ playbook, stage }: { readonly playbook: PlaybookWire; readonly stage: Stage }) {
  const text = useText();
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
    </Panel>
  );
}

function ObjectionSetting({ playbook, objection }: { readonly playbook: PlaybookWire; readonly objection: Objection }) {
  const text = useText();
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
          { term: text('playbook.field.leadsTo'), value: text.label('outcome', objection.leadsTo.outcome) },
          {
            term: text('playbook.field.next'),
            value: <Places playbook={playbook} places={[`stages.${objection.next}`]} />,
          },
        ]}
      />
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
