import { type FormEvent, useRef, useState } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice, Skeleton } from '../../ui/feedback/states.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { leaveField } from '../guide/leave-field.ts';
import { InvoiceLines } from './invoice-lines.tsx';
import { SentLine } from './sent-line.tsx';
import styles from './invoices.module.css';
import type { Invoices } from './use-invoices.ts';

const ADDRESS_MAX = 254;

type SendInvoicesProps = {
  readonly invoices: Invoices;
  /** On a call: the key that leads to the address. */
  readonly shortcut?: string | undefined;
};

/**
 * P10: "we never got that" is answered while they are on the line. A key leads to the address, which is read out to them;
 * Enter sends, and the line below says when it has left.
 */
export function SendInvoices({ invoices, shortcut }: SendInvoicesProps) {
  const text = useText();
  const { papers } = invoices;
  if (papers === undefined) return <Skeleton lines={2} height={34} />;
  if (papers.items.length === 0) return null;
  if (!papers.mailReady) return <Notice title={text('invoices.noMail')} />;
  const [finding] = papers.may.verdict === 'deny' ? papers.may.findings : [];
  if (finding !== undefined) return <Notice tone="warn" title={text('problem.letter-refused-by-rules')} />;
  return <SendForm key={papers.caseId} invoices={invoices} papers={papers} shortcut={shortcut} />;
}

type SendFormProps = SendInvoicesProps & { readonly papers: NonNullable<Invoices['papers']> };

function SendForm({ invoices, papers, shortcut }: SendFormProps) {
  const text = useText();
  const { form, to, write, left, leave, chosen, isMissing, send } = useSendForm(invoices, papers, shortcut);
  return (
    <form
      ref={form}
      noValidate
      className={styles.send}
      aria-label={text('invoices.title')}
      onSubmit={send}
      onKeyDown={(event) => event.key === 'Escape' && leaveField(event.currentTarget)}
    >
      <TextField
        type="email"
        label={text('invoices.to')}
        help={
          shortcut !== undefined && (
            <>
              <KeyHint keys={shortcut} /> {text('invoices.toHelp')}
            </>
          )
        }
        {...(isMissing ? { error: text('invoices.noAddress') } : {})}
        value={to}
        maxLength={ADDRESS_MAX}
        onChange={write}
      />
      <Button type="submit" isPending={invoices.isSending} isDisabled={chosen.length === 0}>
        {text('invoices.send', { count: chosen.length })}
      </Button>
      <SentLine sent={invoices.sent} isSending={invoices.isSending} isOnCall={shortcut !== undefined} />
      <InvoiceLines items={papers.items} left={left} onLeave={leave} onAttach={invoices.attach} />
      {invoices.error !== null && <ProblemNote error={invoices.error} />}
    </form>
  );
}

/** The address as it stands, and which invoices go; Enter in the field sends. */
function useSendForm(invoices: Invoices, { items, addresses }: SendFormProps['papers'], shortcut: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  const [to, setTo] = useState(addresses[0] ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(() => leftOut(items));
  const [isMissing, setMissing] = useState(false);
  const chosen = items.filter(({ itemId }) => !left.has(itemId));
  const field = () => form.current?.querySelector<HTMLInputElement>('input[type="email"]');
  const focus = () => {
    field()?.focus();
    field()?.select();
  };
  const command = { id: 'invoices.send', label: 'invoices.key', group: 'talk.group', run: focus } as const;
  useCommands(shortcut === undefined ? [] : [{ ...command, shortcut }]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const isAddress = to.trim() !== '' && field()?.validity.valid === true;
    setMissing(!isAddress);
    if (!isAddress || invoices.isSending || chosen.length === 0) return;
    const itemIds = chosen.map(({ itemId }) => itemId);
    invoices.send(itemIds, to.trim());
    leaveField(event.currentTarget);
  };
  const write = (value: string) => {
    setTo(value);
    setMissing(false);
  };
  const leave = (itemId: string, isOut: boolean) => setLeft((before) => withOrWithout(before, itemId, isOut));
  return { form, to, write, left, leave, chosen, isMissing, send };
}

/** What is asked for on the call is sent; where nothing may be asked for, all that is open. */
function leftOut(items: SendFormProps['papers']['items']): ReadonlySet<string> {
  const asked = items.filter(({ isAsked }) => isAsked);
  return new Set(asked.length === 0 ? [] : items.filter(({ isAsked }) => !isAsked).map(({ itemId }) => itemId));
}

function withOrWithout(before: ReadonlySet<string>, itemId: string, isOut: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (isOut) after.add(itemId);
  else after.delete(itemId);
  return after;
}
