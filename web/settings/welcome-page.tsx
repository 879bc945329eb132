import type { Tenant } from '@duologue/contract/workbench.ts';
import { FileInput, Telescope } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Progress } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { type Firm, FirmForm } from './firm-form.tsx';
import { LanguageLinks } from './language-links.tsx';
import { WhoIsWorking } from './who-is-working.tsx';
import styles from './welcome-page.module.css';

type WelcomePageProps = {
  readonly tenants: readonly Tenant[];
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onFound: (firm: Firm) => void;
  readonly onSample: () => void;
  readonly onChoose: (tenantId: string, actorId: string) => void;
};

/** The first thing anyone sees: bring your own invoices, or look around first. */
export function WelcomePage({ tenants, isBusy, error, onFound, onSample, onChoose }: WelcomePageProps) {
  const text = useText();
  const [isFounding, setFounding] = useState(false);
  return (
    <div className={styles.welcome}>
      <Page title={text('welcome.title')} lead={<p>{text('welcome.lead')}</p>} width="read">
        {error !== null && error !== undefined && <ProblemNote error={error} />}
        {tenants.length > 0 && !isFounding && <WhoIsWorking tenants={tenants} onChoose={onChoose} />}
        {isFounding ? (
          <FirmForm isBusy={isBusy} onFound={onFound} onBack={() => setFounding(false)} />
        ) : (
          <div className={styles.choices}>
            <Choice heading="welcome.mineTitle" words="welcome.mineWords" icon={FileInput}>
              <Button look="primary" size="l" onPress={() => setFounding(true)}>
                {tenants.some(({ kind }) => kind === 'real') ? text('welcome.anotherFirm') : text('welcome.begin')}
              </Button>
            </Choice>
            <Choice heading="welcome.sampleTitle" words="welcome.sampleWords" icon={Telescope}>
              <Button size="l" isPending={isBusy} onPress={onSample}>
                {text('welcome.sampleAction')}
              </Button>
              {isBusy && <Progress label={text('welcome.sampleMaking')} />}
            </Choice>
          </div>
        )}
        <LanguageLinks />
      </Page>
    </div>
  );
}

type ChoiceProps = {
  readonly heading: MessageKey;
  readonly words: MessageKey;
  readonly icon: typeof FileInput;
  readonly children: ReactNode;
};

function Choice({ heading, words, icon, children }: ChoiceProps) {
  const text = useText();
  return (
    <section className={styles.choice}>
      <span className={styles.icon}>
        <Icon of={icon} size={26} />
      </span>
      <h2>{text(heading)}</h2>
      <p>{text(words)}</p>
      {children}
    </section>
  );
}
