import type { MessageKey } from '@duologue/words/catalogue.ts';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { Panel } from '../../ui/layout/page.tsx';

const PLACES: readonly { readonly to: string; readonly title: MessageKey; readonly says: MessageKey }[] = [
  { to: paths.authoritySettings(), title: 'agree.settings.title', says: 'agree.settings.goto' },
  { to: paths.rateSettings(), title: 'agree.rates.title', says: 'agree.rates.goto' },
];

/** The way from the settings to what may be agreed by whom, and to the rates that late interest follows. */
export function AuthorityLinks() {
  const text = useText();
  return PLACES.map(({ to, title, says }) => (
    <Panel
      key={to}
      title={text(title)}
      actions={
        <Link to={to} look="button" label={`${text('agree.settings.open')}: ${text(title)}`}>
          {text('agree.settings.open')}
        </Link>
      }
    >
      <p>{text(says)}</p>
    </Panel>
  ));
}
