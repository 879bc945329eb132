import type { UploadReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { FileProblems } from './file-problems.tsx';
import styles from './upload.module.css';

type Mail = NonNullable<UploadReport['mail']>;

type MailReportProps = Pick<UploadReport, 'problems'> & {
  readonly mail: Mail;
  readonly repeated: boolean;
  /** What one attachment said, with what is asked about it. */
  readonly part: (part: Mail['parts'][number]) => ReactNode;
};

/** What was in a saved mail: what it reports of letters, then each attachment as a file of its own. */
export function MailReport({ mail: { parts, left, deliveries }, problems, repeated, part }: MailReportProps) {
  const text = useText();
  return (
    <>
      <p className={styles.soft}>{text('money.upload.kind.mail')}</p>
      {repeated && parts.length > 0 && <p>{text('money.upload.repeatedWords')}</p>}
      {deliveries.map((message, at) => (
        <Delivery key={`${message.code} ${at}`} message={message} />
      ))}
      {parts.map((one) => {
        const { name } = one.report;
        return (
          <section key={one.part} aria-label={name} className={styles.statement}>
            <h3>{name}</h3>
            {part(one)}
          </section>
        );
      })}
      {left.length > 0 && (
        <p className={styles.soft}>
          {text('money.upload.mailLeft', { count: left.length })} {left.join(', ')}
        </p>
      )}
      <FileProblems problems={problems} />
    </>
  );
}

/** A letter that came back leads to its case: there it waits as the next step. */
function Delivery({ message }: { readonly message: Message }) {
  const text = useText();
  const { caseId } = message.values;
  return (
    <p>
      {text.say(message)}{' '}
      {typeof caseId === 'string' && <Link to={paths.brief(caseId)}>{text('money.upload.toCase')}</Link>}
    </p>
  );
}
