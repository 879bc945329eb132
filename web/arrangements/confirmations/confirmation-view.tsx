import type { AgreementWire, DraftWire, SendingWire } from '@duologue/contract/confirmations.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { FindingNote } from '../../ui/feedback/finding-note.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Page, Panel } from '../../ui/layout/page.tsx';
import styles from './confirmations.module.css';
import { SendingList } from './sending-list.tsx';

export type Language = DraftWire['language'];
type ConfirmationViewProps = {
  readonly caseId: string;
  readonly agreements: readonly AgreementWire[];
  readonly sendings: readonly SendingWire[];
  /** Of the chosen agreement; `undefined` while it loads or there is none. */
  readonly draft: DraftWire | undefined;
  readonly chosen: string | undefined;
  readonly mayWork: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onChoose: (agreementId: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onSend: (to: string) => void;
  readonly onPrinted: () => void;
  readonly onPdf: () => void;
};

/** The letter about what was agreed, what keeps it from leaving, and what left before. */
export function ConfirmationView(props: ConfirmationViewProps) {
  const text = useText();
  const { caseId, agreements, sendings, draft, chosen, error } = props;
  return (
    <Page
      title={text('confirm.title')}
      kicker={<Link to={paths.brief(caseId)}>{text('evidence.timeline.brief')}</Link>}
      lead={<p>{text('confirm.lead')}</p>}
      width="read"
    >
      {agreements.length === 0 && <Notice>{text('confirm.none')}</Notice>}
      {agreements.length > 1 && (
        <Select
          label={text('confirm.agreement')}
          value={chosen}
          options={agreements.map(({ agreementId, total, agreedOn }) => ({
            value: agreementId,
            label: text('confirm.line', { total, agreedOn }),
          }))}
          onChange={props.onChoose}
        />
      )}
      {draft !== undefined && <DraftPanel {...props} key={draft.agreement.agreementId} draft={draft} />}
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <Panel title={text('confirm.sendings')}>
        <SendingList sendings={sendings} />
      </Panel>
    </Page>
  );
}

const LANGUAGES: readonly Language[] = ['en', 'de', 'it'];

function DraftPanel(props: ConfirmationViewProps & { readonly draft: DraftWire }) {
  const text = useText();
  const { draft, isBusy, mayWork } = props;
  const [to, setTo] = useState(draft.to ?? '');
  const isWhole = draft.missing.length === 0 && draft.findings.length === 0;
  const mayMail = isWhole && draft.mailReady && draft.may.email.verdict !== 'deny' && to.includes('@');
  const mayPrint = isWhole && draft.may.letter.verdict !== 'deny';
  return (
    <Panel title={<span lang={draft.language}>{draft.subject}</span>}>
      <div className={styles.parts}>
        <Select
          label={text('confirm.language')}
          value={draft.language}
          options={LANGUAGES.map((value) => ({ value, label: text(`letterSettings.language.${value}`) }))}
          onChange={props.onLanguage}
        />
        <Objections draft={draft} />
        {/* Without rights of any kind: nothing in it runs, loads or leads away. */}
        <iframe className={styles.letter} title={text('confirm.preview')} sandbox="" srcDoc={draft.html} />
        {mayWork && (
          <div className={styles.ways}>
            <TextField type="email" label={text('confirm.to')} value={to} onChange={setTo} />
            <div className={styles.buttons}>
              <Button look="primary" isDisabled={!mayMail} isPending={isBusy} onPress={() => props.onSend(to)}>
                {text('confirm.send')}
              </Button>
              <Button isDisabled={!isWhole} onPress={props.onPdf}>
                {text('confirm.pdf')}
              </Button>
              <Button look="quiet" isDisabled={!mayPrint} isPending={isBusy} onPress={props.onPrinted}>
                {text('confirm.printed')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </Panel>
  );
}

/** Why it cannot leave, or not by this way: what is missing, what must not be said, which rule. */
function Objections({ draft: { missing, findings, may, mailReady } }: { readonly draft: DraftWire }) {
  const text = useText();
  const ways = [
    ['email', 'confirm.notByEmail'],
    ['letter', 'confirm.notByLetter'],
  ] as const;
  const toSettings = <Link to={paths.letterSettings()}>{text('confirm.settings')}</Link>;
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="warn" actions={toSettings}>
          {text('confirm.missing')}
        </Notice>
      )}
      {findings.map(({ from, words }) => (
        <Notice key={from} tone="bad">
          {text('confirm.mustNot', { words })}
        </Notice>
      ))}
      {!mailReady && <Notice {...(missing.length > 0 ? {} : { actions: toSettings })}>{text('confirm.noMail')}</Notice>}
      {ways.map(([way, title]) =>
        may[way].verdict === 'deny' ? (
          <Notice key={way} tone="bad" title={text(title)}>
            {may[way].findings
              .filter(({ effect }) => effect === 'deny')
              .map((finding) => (
                <FindingNote key={finding.ruleId} finding={finding} />
              ))}
          </Notice>
        ) : null,
      )}
    </>
  );
}
