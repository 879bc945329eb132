import type { BankFileReport, UploadReport } from '@duologue/contract/bank.ts';
import { Landmark } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice, Progress } from '../../ui/feedback/states.tsx';
import { DropZone } from '../../ui/form/drop-zone.tsx';
import { Panel, Stack } from '../../ui/layout/page.tsx';
import { MoneyPage } from '../frame/money-page.tsx';
import { FileQuestions } from './file-questions.tsx';
import { FileReport } from './file-report.tsx';
import { MailReport } from './mail-report.tsx';
import { type Answers, FILE_BYTES_MAX, type Upload } from './use-uploads.ts';
import styles from './upload.module.css';

type UploadPageProps = {
  readonly uploads: readonly Upload[];
  readonly toSort: number | undefined;
  readonly mayBring: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAgain: (key: number) => void;
  readonly onAnswer: (key: number, answers: Answers, part?: number) => void;
};

/** Statements and e-invoices, several at once; below, what each of them said, the newest first. */
export function UploadPage({ uploads, toSort, mayBring, onFiles, onAgain, onAnswer }: UploadPageProps) {
  const text = useText();
  const zone = useRef<HTMLDivElement>(null);
  useCommands([
    {
      id: 'upload.choose',
      label: 'money.upload.command',
      group: 'money.group',
      shortcut: 'b',
      isAvailable: () => mayBring,
      run: () => zone.current?.querySelector('button')?.click(),
    },
  ]);
  const words = {
    label: text('money.upload.drop'),
    over: text('money.upload.over'),
    choose: text('money.upload.choose'),
    kinds: text('money.upload.kinds'),
  };
  return (
    <MoneyPage
      here={paths.moneyFiles()}
      toSort={toSort}
      title={text('money.upload.headline')}
      lead={<p>{text('money.upload.lead')}</p>}
    >
      {mayBring ? (
        <div ref={zone}>
          <DropZone
            words={words}
            icon={Landmark}
            onFiles={onFiles}
            takesSeveral
            isLow={uploads.length > 0}
            shortcut="b"
          />
        </div>
      ) : (
        <Notice title={text('money.readOnly')} />
      )}
      <HowFar uploads={uploads} />
      {uploads.length > 0 && (
        <section aria-label={text('money.upload.reports')}>
          <Stack>
            {[...uploads].reverse().map((upload) => (
              <UploadCard
                key={upload.key}
                upload={upload}
                onAgain={() => onAgain(upload.key)}
                onAnswer={(answers, part) => onAnswer(upload.key, answers, part)}
              />
            ))}
          </Stack>
        </section>
      )}
    </MoneyPage>
  );
}

/** While several files are read: which one, and how many are through. */
function HowFar({ uploads }: Pick<UploadPageProps, 'uploads'>) {
  const text = useText();
  const reading = uploads.find(({ state }) => state === 'reading');
  if (reading === undefined) return null;
  const done = uploads.filter(({ state }) => state !== 'reading' && state !== 'waiting').length;
  const total = uploads.length;
  return (
    <Progress
      label={text('money.upload.progress', { name: reading.name })}
      words={text('money.upload.progressWords', { done, total })}
      {...(total > 1 ? { value: done / total } : {})}
    />
  );
}

type Standing = 'waiting' | 'reading' | 'asks' | 'taken' | 'repeated' | 'refused' | 'failed';
const TONES: Readonly<Record<Standing, Tone>> = {
  waiting: 'plain',
  reading: 'accent',
  asks: 'warn',
  taken: 'good',
  repeated: 'plain',
  refused: 'bad',
  failed: 'bad',
};

function standingOf({ state, report }: Upload): Standing {
  if (state === 'waiting' || state === 'reading') return state;
  if (report === undefined) return 'failed';
  const ofParts = report.mail?.parts.map((one) => one.report) ?? [];
  if ([report, ...ofParts].some(({ questions }) => questions.length > 0)) return 'asks';
  if (report.repeated) return 'repeated';
  return report.refused ? 'refused' : 'taken';
}

type UploadCardProps = {
  readonly upload: Upload;
  readonly onAgain: () => void;
  readonly onAnswer: (answers: Answers, part?: number) => void;
};

function UploadCard({ upload, onAgain, onAnswer }: UploadCardProps) {
  const text = useText();
  const { name, report, state, error } = upload;
  const standing = standingOf(upload);
  const card = useRef<HTMLDivElement>(null);
  const isFailed = state === 'failed' || state === 'too-large';
  useEffect(() => {
    if (isFailed) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isFailed]);
  return (
    <div ref={card}>
      <Panel
        label={name}
        title={<span className={styles.name}>{name}</span>}
        actions={<Badge tone={TONES[standing]}>{text(`money.upload.${standing}`)}</Badge>}
      >
        {report !== undefined && <Report report={report} isPending={state !== 'done'} onAnswer={onAnswer} />}
        {state === 'too-large' && (
          <p role="alert">{text('money.upload.tooLarge', { megabytes: FILE_BYTES_MAX / (1024 * 1024) })}</p>
        )}
        {state === 'failed' && (
          <>
            <ProblemNote error={error} />
            <div>
              <Button onPress={onAgain}>{text('money.upload.again')}</Button>
            </div>
          </>
        )}
      </Panel>
    </div>
  );
}

type ReportProps = Pick<UploadCardProps, 'onAnswer'> & {
  readonly report: UploadReport;
  readonly isPending: boolean;
};

function Report({ report: { kind, mail, ...report }, isPending, onAnswer }: ReportProps) {
  const one = (of: BankFileReport, part?: number) => (
    <FileReport report={of}>
      {of.questions.length > 0 && (
        <FileQuestions questions={of.questions} isPending={isPending} onAnswer={(answers) => onAnswer(answers, part)} />
      )}
    </FileReport>
  );
  if (kind !== 'mail') return one({ ...report, kind });
  return (
    <MailReport
      mail={mail ?? { parts: [], left: [], deliveries: [] }}
      problems={report.problems}
      repeated={report.repeated}
      part={(of) => one(of.report, of.part)}
    />
  );
}
