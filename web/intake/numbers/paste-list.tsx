import type { ResponseOf } from '@duologue/contract/api.ts';
import { useRef, useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { type Column, Table } from '../../ui/data/table.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './numbers.module.css';
import { textOf } from './text-of.ts';

type Answer = ResponseOf<'POST /debtors/numbers'>;
type Line = Answer['rows'][number];

/** The largest list that the server takes, in characters. */
const CHARACTERS_MAX = 300_000;
/** Lines that are shown one by one; all of them are counted. */
const LINES_SHOWN = 200;

/** Many numbers at once: first what becomes of each line, then the button that adds them. */
export function PasteList({ onWritten }: { readonly onWritten: () => void }) {
  const text = useText();
  const [list, setList] = useState('');
  const look = useApiWrite('POST /debtors/numbers', { refreshes: [] });
  const write = useApiWrite('POST /debtors/numbers', {
    onDone: () => {
      setList('');
      look.reset();
      onWritten();
    },
  });
  const change = (next: string) => {
    setList(next);
    setFileTooLarge(false);
    look.reset();
    write.reset();
  };
  // A file that is too large for the server would freeze the text box as well: it is not even read.
  const bring = async (file: File) => {
    const isLarge = file.size > CHARACTERS_MAX;
    change(isLarge ? '' : textOf(await file.arrayBuffer()));
    setFileTooLarge(isLarge);
  };
  const seen = look.response;
  const [isFileTooLarge, setFileTooLarge] = useState(false);
  const isTooLarge = isFileTooLarge || list.length > CHARACTERS_MAX;
  return (
    <Panel title={text('numbers.paste.title')}>
      <p className={styles.soft}>{text('numbers.paste.hint')}</p>
      <TextArea
        label={text('numbers.paste.label')}
        value={list}
        rows={5}
        placeholder={text('numbers.paste.example')}
        onChange={change}
        {...(isTooLarge ? { error: text('numbers.paste.tooLarge') } : {})}
      />
      <div className={styles.actions}>
        <FileButton onFile={(file) => void bring(file)} />
        <Button
          isDisabled={list.trim() === '' || isTooLarge}
          isPending={look.isPending}
          onPress={() => look.write({ body: { text: list } })}
        >
          {text('numbers.paste.look')}
        </Button>
        {seen !== undefined && seen.counts.new > 0 && (
          <Button
            look="primary"
            isPending={write.isPending}
            onPress={() => write.write({ body: { text: list, write: true } })}
          >
            {text('numbers.paste.write', { count: seen.counts.new })}
          </Button>
        )}
      </div>
      {look.error !== null && <ProblemNote error={look.error} />}
      {write.error !== null && <ProblemNote error={write.error} />}
      {seen !== undefined && <Lines answer={seen} />}
      {write.response !== undefined && (
        <Notice tone="good" title={text('numbers.paste.done', { count: write.response.counts.new })} isAlert />
      )}
    </Panel>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => picker.current?.click()}>{text('numbers.paste.choose')}</Button>
      <input
        ref={picker}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={text('numbers.paste.choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}

function Lines({ answer: { rows, counts } }: { readonly answer: Answer }) {
  const text = useText();
  const columns: readonly Column<Line>[] = [
    { id: 'line', title: text('numbers.column.line'), cell: ({ line }) => line },
    {
      id: 'customer',
      title: text('numbers.column.customer'),
      isRowHeader: true,
      cell: ({ debtorName, customer }) => debtorName ?? customer,
    },
    { id: 'phone', title: text('numbers.column.phone'), cell: ({ number, phone }) => number ?? phone },
    {
      id: 'result',
      title: text('numbers.column.result'),
      cell: ({ result }) => (
        <span className={styles.result} data-good={result === 'new' || result === 'known'}>
          {text.label('numbers.result', result)}
        </span>
      ),
    },
  ];
  return (
    <>
      <p role="status">{text('numbers.paste.summary', { ...counts })}</p>
      <Table
        caption={text('numbers.paste.title')}
        columns={columns}
        rows={rows.slice(0, LINES_SHOWN)}
        keyOf={({ line, phone }) => `${line} ${phone}`}
      />
    </>
  );
}
