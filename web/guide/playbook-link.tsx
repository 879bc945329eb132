import { useText } from '../messages/text-context.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Panel } from '../ui/layout/page.tsx';

/** The way from the settings to the playbook: on a telephone the only one, where the menu has no room for it. */
export function PlaybookLink() {
  const text = useText();
  return (
    <Panel
      title={text('playbook.title')}
      actions={
        <Link to={paths.playbook()} look="button" label={`${text('playbook.open')}: ${text('playbook.title')}`}>
          {text('playbook.open')}
        </Link>
      }
    >
      <p>{text('playbook.lead')}</p>
    </Panel>
  );
}
