import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Panel } from '../../ui/layout/page.tsx';

/** The way from the settings to what the firm has chosen about the law. */
export function LawLink() {
  const text = useText();
  return (
    <Panel
      title={text('firmLaw.title')}
      actions={
        <Link to={paths.lawSettings()} look="button" label={`${text('firmLaw.open')}: ${text('firmLaw.title')}`}>
          {text('firmLaw.open')}
        </Link>
      }
    >
      <p>{text('firmLaw.goto')}</p>
    </Panel>
  );
}
