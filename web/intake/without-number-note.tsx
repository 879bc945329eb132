import { useApi } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Notice } from '../ui/feedback/states.tsx';

/** After an import: who cannot be called yet, and where the numbers are entered. */
export function WithoutNumberNote() {
  const text = useText();
  const { data } = useApi('GET /debtors/without-number', { query: { limit: 1 } });
  const count = data?.count ?? 0;
  if (count === 0) return null;
  const action = (
    <Link to={paths.numbers()} look="button">
      {text('numbers.missing.action')}
    </Link>
  );
  return (
    <Notice tone="warn" title={text('numbers.missing.title', { count })} actions={action}>
      <p>{text('numbers.missing.words')}</p>
    </Notice>
  );
}
