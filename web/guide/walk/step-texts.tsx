import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import type { GuideLanguage, Said } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { FitsBadges } from '../texts/fits.tsx';
import { WrittenText } from '../texts/written-text.tsx';
import type { Step } from './walk.ts';
import styles from './walk.module.css';

type StepTextsProps = {
  readonly playbook: PlaybookWire;
  readonly step: Step;
  readonly language: GuideLanguage;
};

/** What would be said at a step, each with the way to its text. */
export function StepTexts({ playbook, step, language }: StepTextsProps) {
  const stage = playbook.stages.find(({ id }) => step.kind === 'stage' && id === step.id);
  const objection = playbook.objections.find(({ id }) => step.kind === 'excuse' && id === step.id);
  if (stage !== undefined) return <StageTexts stage={stage} language={language} />;
  if (objection !== undefined) return <ExcuseTexts objection={objection} language={language} />;
  return null;
}

type Stage = PlaybookWire['stages'][number];

function StageTexts({ stage, language }: { readonly stage: Stage; readonly language: GuideLanguage }) {
  const text = useText();
  const place = `stages.${stage.id}`;
  return (
    <div className={styles.texts}>
      <p className={styles.soft} lang={language}>
        {stage.aim[language]}
      </p>
      {(['say', 'bringBack', 'forward'] as const).map((field) => (
        <Group key={field} title={text(`playbook.field.${field}`)} isEmpty={stage[field].length === 0}>
          {stage[field].map((variant) => (
            <li key={variant.id}>
              <Line path={`${place}.${field}.${variant.id}.said`} said={variant.said} language={language} />
              <FitsBadges when={variant.when} />
            </li>
          ))}
        </Group>
      ))}
    </div>
  );
}

type Objection = PlaybookWire['objections'][number];

function ExcuseTexts({ objection, language }: { readonly objection: Objection; readonly language: GuideLanguage }) {
  const text = useText();
  const place = `objections.${objection.id}`;
  return (
    <div className={styles.texts}>
      {(['acknowledge', 'ask', 'answer', 'evidence'] as const).map((field) => (
        <Group key={field} title={text(`playbook.field.${field}`)}>
          <li>
            <Line path={`${place}.${field}`} said={objection[field]} language={language} />
          </li>
        </Group>
      ))}
      <Group title={text('playbook.field.actions')}>
        {objection.actions.map((action) => (
          <li key={JSON.stringify(action)}>{text.label('talk.act', action.act)}</li>
        ))}
      </Group>
      <Group title={text('playbook.field.never')}>
        {objection.never.map((said, at) => (
          <li key={said.en}>
            <Line path={`${place}.never.${at}`} said={said} language={language} />
          </li>
        ))}
      </Group>
    </div>
  );
}

type GroupProps = { readonly title: string; readonly isEmpty?: boolean; readonly children: React.ReactNode };

function Group({ title, isEmpty = false, children }: GroupProps) {
  if (isEmpty) return null;
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

type LineProps = { readonly path: string; readonly said: Said; readonly language: GuideLanguage };

function Line({ path, said, language }: LineProps) {
  const text = useText();
  return (
    <div className={styles.line}>
      <WrittenText path={path} language={language} said={said[language]} />
      <Link to={paths.playbookAt(path)} label={`${text('playbook.walk.toText')}: ${said[language]}`}>
        {text('playbook.walk.toText')}
      </Link>
    </div>
  );
}
