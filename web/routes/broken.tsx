import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { EmptyState } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';

/** A fault while drawing a screen. */
export function Broken() {
  const text = useText();
  return (
    <Page title={text('shell.name')} width="read">
      <EmptyState
        title={text('shell.broken')}
        actions={
          <Button look="primary" onPress={() => location.reload()}>
            {text('shell.reload')}
          </Button>
        }
      />
    </Page>
  );
}

export function NotFound() {
  const text = useText();
  return (
    <Page title={text('shell.name')} width="read">
      <EmptyState
        title={text('shell.notFound')}
        actions={
          <Link to={paths.today()} look="primary">
            {text('shell.today')}
          </Link>
        }
      />
    </Page>
  );
}
