import type { GONE_ANSWERS, ImportReport } from '@duologue/contract/imports.ts';
import { FileSpreadsheet } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Text } from '@duologue/words/text.ts';
import { useApiWrite } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Progress } from '../ui/feedback/states.tsx';
import { type DropWords, DropZone } from '../ui/form/drop-zone.tsx';
import { Page } from '../ui/layout/page.tsx';
import { CommitProgress } from './commit-progress.tsx';
import { FileProblem } from './file-problem.tsx';
import { ReportView } from './report-view.tsx';
import { ResultView } from './result-view.tsx';
import type { Mapping } from './wizard.ts';

export type GoneAnswer = (typeof GONE_ANSWERS)[number];
export type Commit = { readonly asOf: string; readonly gone: GoneAnswer; readonly acceptRejected: boolean };
export type Inspect = {
  readonly mapping?: Mapping;
  readonly answers?: Readonly<Record<string, string>>;
  readonly asOf?: string;
};

/** A file, what it says, and only then the import. */
export function ImportPage() {
  const text = useText();
  const [name, setName] = useState('');
  const [report, setReport] = useState<ImportReport | undefined>();
  const upload = useApiWrite('POST /uploads', { refreshes: [], onDone: setReport });
  const { inspect, look } = useReading(report, setReport);
  const commit = useApiWrite('POST /uploads/{uploadId}/commit');

  const read = (file: File) => {
    setName(file.name);
    inspect.reset();
    upload.write({ query: { name: file.name }, file });
  };
  const again = () => {
    setReport(undefined);
    upload.reset();
    inspect.reset();
    commit.reset();
  };
  const write = (chosen: Commit) => {
    if (report === undefined) return;
    commit.write({ params: { uploadId: report.uploadId }, body: { mapping: report.mapping, ...chosen } });
  };

  if (commit.response !== undefined) return <ResultView result={commit.response} onAgain={again} />;
  return (
    <Page
      title={text('intake.title')}
      lead={report === undefined ? <p>{text('intake.intro')}</p> : undefined}
      actions={report !== undefined && <Button onPress={again}>{text('intake.another')}</Button>}
    >
      {upload.error !== null && <FileProblem error={upload.error} />}
      {report === undefined && (
        <DropZone
          words={dropWords(text)}
          icon={FileSpreadsheet}
          isBusy={upload.isPending}
          onFiles={([file]) => file !== undefined && read(file)}
        />
      )}
      {upload.isPending && <Progress label={text('intake.uploading', { name })} />}
      {report !== undefined && (
        <ReportView
          key={report.uploadId}
          report={report}
          isReading={inspect.isPending}
          isWriting={commit.isPending}
          onInspect={look}
          onCommit={write}
        >
          {inspect.isPending && <Progress label={text('intake.uploading', { name })} />}
          {inspect.error !== null && <FileProblem error={inspect.error} />}
          {commit.isPending && <CommitProgress uploadId={report.uploadId} />}
          {commit.error !== null && <FileProblem error={commit.error} />}
        </ReportView>
      )}
    </Page>
  );
}

const dropWords = (text: Text): DropWords => ({
  label: text('intake.drop.label'),
  over: text('intake.drop.over'),
  choose: text('intake.drop.choose'),
  kinds: text('intake.drop.kinds'),
});

/** Reads the file again with what was answered or changed. */
function useReading(report: ImportReport | undefined, setReport: (report: ImportReport) => void) {
  // What was asked and is not yet in the reading that is shown: a quick second answer does not lose the first.
  const asked = useRef<Inspect>({});
  const inspect = useApiWrite('POST /uploads/{uploadId}/inspect', {
    refreshes: [],
    onDone: (next) => {
      asked.current = {};
      setReport(next);
    },
  });
  // Answers are put on top of the reading that is shown, so that nothing chosen before is lost.
  const look = (more: Inspect) => {
    if (report === undefined) return;
    const answers = { ...asked.current.answers, ...more.answers };
    asked.current = { ...asked.current, ...more, answers };
    inspect.write({
      params: { uploadId: report.uploadId },
      body: { mapping: report.mapping, ...asked.current, answers },
    });
  };
  return { inspect, look };
}
