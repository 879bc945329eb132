import { useApi } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { Progress } from '../ui/feedback/states.tsx';

const ASK_EVERY_MS = 400;

/** How far the import has come, for as long as it runs. */
export function CommitProgress({ uploadId }: { readonly uploadId: string }) {
  const text = useText();
  const { data } = useApi('GET /uploads/{uploadId}/progress', { params: { uploadId } }, { everyMs: ASK_EVERY_MS });
  if (data === undefined) return <Progress label={text('intake.commit.running')} />;
  const { phase, rowsDone: done, rowsTotal: total } = data;
  const isMeasured = total !== null && total > 0;
  return (
    <Progress
      label={text(`intake.progress.${phase}`)}
      words={isMeasured ? text('intake.progress.rows', { done, total }) : text('intake.progress.rowsSoFar', { done })}
      {...(isMeasured ? { value: Math.min(1, done / total) } : {})}
    />
  );
}
