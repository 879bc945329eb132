import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Panel } from '../../ui/layout/page.tsx';

/** The way from the settings to what posts itself and how old ledger and bank may be. */
export function MoneyLink() {
  const text = useText();
  return (
    <Panel
      title={text('money.settings.title')}
      actions={
        <Link
          to={paths.moneySettings()}
          look="button"
          label={`${text('money.settings.open')}: ${text('money.settings.title')}`}
        >
          {text('money.settings.open')}
        </Link>
      }
    >
      <p>{text('money.settings.goto')}</p>
    </Panel>
  );
}
