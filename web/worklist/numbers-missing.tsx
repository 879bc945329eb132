import { useText } from '../messages/text-context.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Notice } from '../ui/feedback/states.tsx';

/** Above those who stand apart: how many of them only want a number, and where it is entered. */
export function NumbersMissing({ count }: { readonly count: number }) {
  const text = useText();
  const action = (
    <Link to={paths.numbers()} look="primary">
      {text('numbers.missing.action')}
    </Link>
  );
  return (
    <Notice title={text('numbers.missing.title', { count })} actions={action}>
      <p>{text('numbers.missing.words')}</p>
    </Notice>
  );
}
