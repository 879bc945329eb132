import {
  Banknote,
  BadgeCheck,
  CircleUserRound,
  FileInput,
  MessagesSquare,
  PhoneCall,
  Scale,
  Search,
  Settings,
  ShieldCheck,
  Sunrise,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useApi } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { OpenCallBanner } from '../calls/open-call-banner.tsx';
import { CommandCenter, openPalette } from '../commands/command-center.tsx';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import { useText } from '../messages/text-context.tsx';
import { classNames } from '../ui/base/class-names.ts';
import { Icon } from '../ui/base/icon.tsx';
import { KeyHint } from '../ui/base/key-hint.tsx';
import { useKept } from '../ui/base/kept.ts';
import { Link } from '../ui/base/link.tsx';
import { paths, usePath } from '../ui/base/navigation.tsx';
import { Announcer } from '../ui/feedback/announcer.tsx';
import { Toasts } from '../ui/feedback/toast.tsx';
import { useFrameCommands } from './frame-commands.ts';
import { SampleBanner } from './sample-banner.tsx';
import styles from './shell.module.css';
import { useApprovalsWaiting } from './use-approvals-waiting.ts';
import { useGuard } from './use-guard.ts';

/** What is rare has no room in the menu of a telephone: the settings lead there. */
type Place = { readonly to: string; readonly label: MessageKey; readonly icon: typeof Sunrise; readonly isRare?: true };

const PLACES: readonly Place[] = [
  { to: paths.today(), label: 'shell.today', icon: Sunrise },
  { to: paths.import(), label: 'shell.import', icon: FileInput },
  { to: paths.money(), label: 'money.title', icon: Banknote },
  { to: paths.calls(), label: 'shell.calls', icon: PhoneCall },
  { to: paths.verify(), label: 'shell.verify', icon: ShieldCheck },
  { to: paths.rules(), label: 'rulebook.title', icon: Scale, isRare: true },
  { to: paths.playbook(), label: 'playbook.title', icon: MessagesSquare, isRare: true },
  { to: paths.settings(), label: 'shell.settings', icon: Settings },
];

/** The frame around every screen: where one can go, who is working, what is announced. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const path = usePath();
  const session = useKept(keptSession);
  useFrameCommands();
  useGuard();
  useFocusOnNewPage(path);
  // Before a profile is chosen there is nowhere to go; during a call nothing else should beckon.
  const isFramed = session !== undefined && path !== paths.welcome() && path !== '/';
  return (
    <div className={classNames(styles.shell, isFramed && styles.framed)}>
      <a className={styles.skip} href="#content">
        {text('shell.skip')}
      </a>
      {isFramed && <Rail path={path} />}
      <div className={styles.column}>
        {isFramed && <SampleBanner />}
        {isFramed && <OpenCallBanner />}
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <Toasts />
      <Announcer />
      <CommandCenter />
    </div>
  );
}

/** When the button that led here is gone with its page, the next Tab starts in the new page and not in the menu. */
function useFocusOnNewPage(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);
}

function Rail({ path }: { readonly path: string }) {
  const text = useText();
  const waiting = useApprovalsWaiting();
  return (
    <nav className={styles.rail} aria-label={text('shell.navigation')}>
      <Link to={paths.today()} look="bare" className={styles.brand} label={text('shell.name')}>
        <Mark />
        <span>{text('shell.name')}</span>
      </Link>
      <ul className={styles.places}>
        {PLACES.map(({ to, label, icon, isRare }) => (
          <li key={to} className={isRare && styles.rare}>
            <Link to={to} look="bare" className={styles.place} current={isHere(path, to)}>
              <Icon of={icon} size={20} />
              <span>{text(label)}</span>
            </Link>
          </li>
        ))}
        {waiting !== undefined && <Approvals path={path} waiting={waiting} />}
      </ul>
      <div className={styles.below}>
        <button type="button" className={styles.palette} onClick={openPalette}>
          <Icon of={Search} size={16} />
          <span>{text('shell.commands')}</span>
          <KeyHint keys="mod+k" />
        </button>
        <WhoIsHere />
      </div>
    </nav>
  );
}

/** For those who answer: the number is where they look, whatever page is open. */
function Approvals({ path, waiting }: { readonly path: string; readonly waiting: number }) {
  const text = useText();
  const to = paths.approvals();
  return (
    <li>
      <Link to={to} look="bare" className={styles.place} current={isHere(path, to)}>
        <Icon of={BadgeCheck} size={20} />
        <span>{text('agree.approvals.title')}</span>
        {waiting > 0 && <span className={styles.waiting}>{waiting}</span>}
      </Link>
    </li>
  );
}

/** A brief or a timeline belongs to Today: that is where one came from. */
const isHere = (path: string, to: string) =>
  path === to || (to === paths.today() && path.startsWith('/cases/')) || (to !== '/' && path.startsWith(`${to}/`));

function WhoIsHere() {
  const session = useKept(keptSession);
  const workbench = useApi('GET /workbench', {});
  const tenant = workbench.data?.tenants.find(({ tenantId }) => tenantId === session?.tenantId);
  const profile = tenant?.profiles.find(({ actorId }) => actorId === session?.actorId);
  return (
    <Link to={paths.settings()} look="bare" className={styles.who}>
      <Icon of={CircleUserRound} size={24} />
      <span className={styles.whoWords}>
        <span className={styles.whoName}>{profile?.name ?? ' '}</span>
        <span className={styles.whoFirm}>{tenant?.name ?? ' '}</span>
      </span>
    </Link>
  );
}

/** Two voices. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" className={styles.mark}>
      <path d="M5 6h13a4 4 0 0 1 4 4v4a4 4 0 0 1-4 4h-6l-5 5v-5.2A4 4 0 0 1 3 14V9a3 3 0 0 1 2-3Z" />
      <path
        className={styles.markSecond}
        d="M25 12a4 4 0 0 1 4 4v4a4 4 0 0 1-3 3.9V29l-5-5h-5a4 4 0 0 1-3-1.5l1.6-2H18a7 7 0 0 0 7-7Z"
      />
    </svg>
  );
}
