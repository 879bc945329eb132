import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Button } from '../../ui/base/button.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Segments } from '../../ui/form/segments.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import { usePlaceWords } from '../use-place-words.ts';
import { StepTexts } from './step-texts.tsx';
import { backTo, here, isHeardIn, START, type Step, type Walk, waysOn } from './walk.ts';
import styles from './walk.module.css';

const placeOf = ({ kind, id }: Step) => (kind === 'stage' ? `stages.${id}` : `objections.${id}`);

/** Tries a branch: from stage to excuse to the next stage, with all that would be said, in one of the languages. */
export function WalkView({ playbook }: { readonly playbook: PlaybookWire }) {
  const text = useText();
  const { locale } = useFormats();
  const words = usePlaceWords(playbook);
  const [language, setLanguage] = useState<GuideLanguage>(languageOf(locale));
  const [walk, setWalk] = useState<Walk>(START);
  const step = here(walk);
  const ways = waysOn(playbook, step);
  return (
    <>
      <div className={styles.bar}>
        <Segments
          label={text('playbook.walk.language')}
          value={language}
          segments={GUIDE_LANGUAGES.map((value) => ({ value, label: text.label('playbook.language', value) }))}
          onChange={setLanguage}
        />
        <Button onPress={() => setWalk(START)} isDisabled={walk.length === 1}>
          {text('playbook.walk.again')}
        </Button>
      </div>
      <div className={styles.both}>
        <Trail playbook={playbook} walk={walk} onBack={(at) => setWalk(backTo(walk, at))} />
        <Panel title={words.part(placeOf(step))}>
          <StepTexts playbook={playbook} step={step} language={language} />
          <div className={styles.ways}>
            {ways.length === 0 && (
              <Notice tone="good" title={text('playbook.walk.end')}>
                <p>{text('playbook.walk.endHint')}</p>
              </Notice>
            )}
            {isHeardIn(step) && (
              <ExcuseSelect playbook={playbook} onChoose={(id) => setWalk([...walk, { kind: 'excuse', id }])} />
            )}
            {ways.length > 0 && (
              <div className={styles.buttons}>
                {ways.map((id, at) => (
                  <Button
                    key={id}
                    look={at === 0 ? 'primary' : 'normal'}
                    onPress={() => setWalk([...walk, { kind: 'stage', id }])}
                  >
                    {text('playbook.walk.goOn', { stage: words.part(`stages.${id}`) })}
                  </Button>
                ))}
              </div>
            )}
          </div>
        </Panel>
      </div>
    </>
  );
}

type TrailProps = {
  readonly playbook: PlaybookWire;
  readonly walk: Walk;
  readonly onBack: (step: number) => void;
};

/** The steps so far; each leads back to itself. */
function Trail({ playbook, walk, onBack }: TrailProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  return (
    <Panel title={text('playbook.walk.trail')}>
      <ol className={styles.trail}>
        {walk.map((one, at) => (
          <li key={at} data-kind={one.kind}>
            <button
              type="button"
              className={styles.step}
              aria-current={at === walk.length - 1 ? 'step' : undefined}
              onClick={() => onBack(at)}
            >
              {one.kind === 'excuse' ? `“${words.part(placeOf(one))}”` : words.part(placeOf(one))}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

type ExcuseSelectProps = { readonly playbook: PlaybookWire; readonly onChoose: (id: string) => void };

function ExcuseSelect({ playbook, onChoose }: ExcuseSelectProps) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const options = playbook.objections.map(({ id, family }) => {
    return { value: id, label: `${text.label('talk.family', family)}: ${words.part(`objections.${id}`)}` };
  });
  return (
    <Select
      label={text('playbook.walk.heard')}
      placeholder={text('playbook.walk.choose')}
      value={undefined}
      options={options}
      onChange={onChoose}
    />
  );
}
