import type { BankFileReport } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { MailProblem } from '@duologue/formats/mail/open-mail.ts';

/** What of a mail could not be read. */
export const mailProblemMessage = ({ code, values }: MailProblem): Message => ({
  code: `mail.problem.${code}`,
  values: { ...values },
});

/** The same among the problems of a file that was brought: its place is the part. */
export function asFileProblem(
  problem: MailProblem,
  severity: 'fatal' | 'rejected',
): BankFileReport['problems'][number] {
  return { severity, line: null, path: problem.name, message: mailProblemMessage(problem) };
}
