import type { ResponseOf } from '@duologue/contract/api.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import {
  counted,
  faultOf,
  fillOldest,
  type HandLine,
  type HandPart,
  isBeyondOpen,
  partsOf,
  RESTS,
  restOf,
  sumsOf,
  toggleLine,
} from './by-hand.ts';
import type { Debtor } from './by-hand-dialog.tsx';
import styles from './by-hand.module.css';

type Items = ResponseOf<'GET /bank/receipts/{receiptId}/items'>;

type ByHandFormProps = Items & {
  readonly received: MoneyWire;
  readonly debtor: Debtor;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onPost: (parts: HandPart[]) => void;
  readonly onBack: () => void;
};

/** The open items of one debtor, each with what it takes. Nothing is posted before the sums are right and said. */
export function ByHandForm(props: ByHandFormProps) {
  const { received, debtor, items, isPending, error, onPost, onBack } = props;
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  // The button that led here is gone: the next key belongs to the first item.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const [lines, setLines] = useState(() => firstLines(props));
  const [isLeftSeen, setLeftSeen] = useState(false);
  const [isTried, setTried] = useState(false);
  const fault = faultOf(received, lines);
  const { left } = sumsOf(received, lines);
  const isOver = BigInt(left.minor) > 0n;
  const change = (next: readonly HandLine[]) => {
    setLines(next);
    setLeftSeen(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (fault === undefined && (!isOver || isLeftSeen) && !isPending) onPost([...partsOf(lines)]);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <Head
        debtor={debtor}
        onBack={onBack}
        onFill={items.length > 1 ? () => change(fillOldest(received, lines)) : undefined}
      />
      {items.length === 0 && <p>{text('money.hand.noItems')}</p>}
      <Lines received={received} lines={lines} onChange={change} />
      <Sums received={received} lines={lines} />
      {isTried && fault !== undefined && (
        <p className={styles.error} role="alert">
          {text(`money.hand.fault.${fault}`)}
        </p>
      )}
      {isOver && fault === undefined && (
        <Checkbox isChecked={isLeftSeen} onChange={setLeftSeen}>
          {text('money.hand.leftConfirm', { amount: left })}
        </Checkbox>
      )}
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          look="primary"
          isPending={isPending}
          isDisabled={isOver && fault === undefined && !isLeftSeen}
        >
          {text('money.hand.submit')}
        </Button>
      </div>
    </form>
  );
}

/** As the best proposal for this debtor has it; otherwise nothing is ticked. */
function firstLines({ items, proposal }: ByHandFormProps): readonly HandLine[] {
  const parts = new Map(proposal?.parts.map((part) => [part.itemId, part]));
  return items.map((item) => {
    const part = parts.get(item.itemId);
    return {
      ...item,
      isChosen: part !== undefined,
      amount: part?.amount,
      rest:
        part === undefined || (part.discount ?? part.fee) === null ? 'open' : part.fee === null ? 'discount' : 'fee',
    };
  });
}

type HeadProps = Pick<ByHandFormProps, 'debtor' | 'onBack'> & { readonly onFill: (() => void) | undefined };

function Head({ debtor, onBack, onFill }: HeadProps) {
  const text = useText();
  return (
    <div className={styles.head}>
      <h3>{debtor.debtorName}</h3>
      <Button size="s" look="quiet" onPress={onBack}>
        {text('money.hand.change')}
      </Button>
      {onFill !== undefined && (
        <Button size="s" onPress={onFill}>
          {text('money.hand.fill')}
        </Button>
      )}
    </div>
  );
}

function Sums({ received, lines }: { readonly received: MoneyWire; readonly lines: readonly HandLine[] }) {
  const text = useText();
  const { taken, left } = sumsOf(received, lines);
  return (
    <p className={styles.sums} role="status" data-over={BigInt(left.minor) < 0n}>
      {text('money.hand.sums', { taken, arrived: received })}
      {BigInt(left.minor) > 0n && <span>{text('money.hand.left', { amount: left })}</span>}
    </p>
  );
}

type LinesProps = {
  readonly received: MoneyWire;
  readonly lines: readonly HandLine[];
  readonly onChange: (lines: readonly HandLine[]) => void;
};

function Lines({ received, lines, onChange }: LinesProps) {
  const text = useText();
  return (
    <ul className={styles.lines} aria-label={text('money.hand.items')}>
      {lines.map((line) => (
        <ItemLine
          key={line.itemId}
          line={line}
          onToggle={() => onChange(toggleLine(received, lines, line.itemId))}
          onChange={(part) => onChange(lines.map((one) => (one.itemId === line.itemId ? { ...one, ...part } : one)))}
        />
      ))}
    </ul>
  );
}

type ItemLineProps = {
  readonly line: HandLine;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<HandLine>) => void;
};

function ItemLine({ line, onToggle, onChange }: ItemLineProps) {
  const text = useText();
  const formats = useFormats();
  const number = line.number ?? text('money.noNumber');
  const rest = restOf(line);
  const isShort = line.isChosen && line.amount !== undefined && BigInt(rest.minor) > 0n;
  const isCredit = line.direction === 'credited';
  return (
    <li className={styles.line} data-chosen={line.isChosen}>
      <Checkbox isChecked={line.isChosen} onChange={onToggle}>
        <strong>{number}</strong> <MoneyText value={counted(line.direction, line.open)} />
        <span className={styles.soft}>
          {line.dueOn !== null && (
            <>
              {' '}
              <DateText value={line.dueOn} />
            </>
          )}
          {isCredit && ` ${text('money.hand.credit')}`}
        </span>
      </Checkbox>
      {line.isChosen && (
        <div className={styles.entry}>
          <MoneyField
            label={text('money.hand.amountOf', { number })}
            currency={line.open.currency}
            value={line.amount}
            error={isBeyondOpen(line) ? text('money.hand.fault.more-than-open') : undefined}
            onChange={(amount) => onChange({ amount })}
          />
          {isShort && !isCredit && (
            <Select
              label={text('money.hand.restOf', { number })}
              value={line.rest}
              options={RESTS.map((value) => ({
                value,
                label: text(`money.hand.rest.${value}`, { amount: formats.money(rest) }),
              }))}
              onChange={(value) => onChange({ rest: value })}
            />
          )}
        </div>
      )}
    </li>
  );
}
