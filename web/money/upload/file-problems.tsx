import type { BankFileReport } from '@duologue/contract/bank.ts';
import { useText } from '../../messages/text-context.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import { type Column, Table } from '../../ui/data/table.tsx';
import { sayProblem } from './say-problem.ts';
import styles from './upload.module.css';

type Problem = BankFileReport['problems'][number];
type Row = Problem & { readonly key: string };

/** As many as one can read at once; how many there are is said above. */
const PROBLEMS_SHOWN = 100;
const WEIGHTS = ['fatal', 'rejected', 'question', 'warning'] as const;
const TONES: Readonly<Record<Problem['severity'], Tone>> = {
  fatal: 'bad',
  rejected: 'bad',
  question: 'warn',
  warning: 'warn',
};

/** Everything that is wrong with a file, the weightiest first, each with its place in the file. */
export function FileProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  if (problems.length === 0) return null;
  const rows = problems
    .map((problem, at): Row => ({ ...problem, key: String(at) }))
    .sort((one, other) => WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity))
    .slice(0, PROBLEMS_SHOWN);
  const columns: readonly Column<Row>[] = [
    {
      id: 'where',
      title: text('money.upload.problem.where'),
      isRowHeader: true,
      cell: (row) => <Where problem={row} />,
    },
    { id: 'what', title: text('money.upload.problem.what'), cell: ({ message }) => sayProblem(message, text) },
    {
      id: 'weight',
      title: text('money.upload.problem.weight'),
      cell: ({ severity }) => (
        <span className={styles.weight}>
          <Badge tone={TONES[severity]}>{text(`money.upload.severity.${severity}`)}</Badge>
        </span>
      ),
    },
  ];
  const more = problems.length - rows.length;
  return (
    <>
      <Table
        caption={text('money.upload.problems', { count: problems.length })}
        showCaption
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
      />
      {more > 0 && <p className={styles.soft}>{text('money.upload.problemsMore', { count: more })}</p>}
    </>
  );
}

function Where({ problem: { line, path } }: { readonly problem: Problem }) {
  const text = useText();
  if (line === null && path === null) return text('money.upload.problem.whole');
  return (
    <>
      {line !== null && text('money.upload.problem.line', { line })}
      {path !== null && <code className={styles.path}>{path}</code>}
    </>
  );
}
