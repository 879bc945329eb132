import type { Candidate } from '@duologue/core/allocation/found.ts';
import { compareAge } from '@duologue/core/allocation/match/account-case.ts';
import type { Receipt } from '@duologue/core/allocation/receipt.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { accountNumber, asBanksWrite, debtorName } from './debtors.ts';
import { type Dice, diceOf } from './dice.ts';
import { kindAt, type SetKind } from './set-kinds.ts';
import { SET_CURRENCY, SET_OTHER_CURRENCY, SET_TODAY, type SetAccount } from './set-portfolio.ts';
import * as texts from './set-texts.ts';

/** What a receipt really was. Without an account it was nobody's; without parts it is to the account's credit. */
export type Truth = {
  readonly accountId?: string;
  readonly parts: readonly { readonly itemId: string; readonly amount: bigint }[];
};
export type Labelled = { readonly kind: SetKind; readonly receipt: Receipt; readonly truth: Truth };

/** Fees up to this are given up by the firm of the labelled set. */
export const SET_FEE_MAX: Money = money(SET_CURRENCY, 1_500n);

type Scene = {
  readonly account: SetAccount;
  readonly item: Candidate;
  readonly dice: Dice;
  readonly others: readonly SetAccount[];
};
type Paid = {
  readonly amount: bigint;
  readonly text: string;
  readonly items: Truth['parts'];
  readonly references?: readonly string[];
  readonly documents?: readonly string[];
  /** Somebody else pays. */
  readonly isThirdParty?: boolean;
  readonly isNobodys?: boolean;
  readonly instructed?: Money;
};

/** Receipts with what they really were. The same for the same seed; another seed has the same kinds and other figures. */
export function labelledSet(seed: number, accounts: readonly SetAccount[], count: number): readonly Labelled[] {
  const owing = accounts.filter(({ items }) => items.length > 0);
  return Array.from({ length: count }, (_, index) => labelled(seed, index, owing));
}

function labelled(seed: number, index: number, owing: readonly SetAccount[]): Labelled {
  const dice = diceOf(seed, 3, index);
  const wanted = kindAt(dice.next());
  for (let turn = 0; ; turn += 1) {
    const account = owing[dice.whole(0, owing.length - 1)];
    const item = account?.items[dice.whole(0, account.items.length - 1)];
    if (account === undefined || item === undefined) throw new Error('Nobody owes anything.');
    const kind = turn < 200 ? wanted : 'number';
    const paid = PAY[kind]({ account, item, dice, others: owing });
    if (paid === undefined) continue;
    const truth = paid.isNobodys === true ? { parts: [] } : { accountId: account.accountId, parts: paid.items };
    return { kind, receipt: receiptFrom(paid, account, index, dice), truth };
  }
}

function receiptFrom(paid: Paid, account: SetAccount, index: number, dice: Dice): Receipt {
  const isOwn = paid.isThirdParty !== true && paid.isNobodys !== true;
  const name = isOwn ? asBanksWrite(account.debtorName, dice) : asBanksWrite(debtorName(account.language, dice), dice);
  const payerAccount = isOwn && dice.isBelow(0.93) ? account.payerAccount : accountNumber(dice);
  return {
    receiptId: `r-${index}`,
    amount: money(SET_CURRENCY, paid.amount),
    on: SET_TODAY,
    references: paid.references ?? [],
    documents: paid.documents ?? [],
    text: dice.isBelow(0.1) ? paid.text.toUpperCase() : paid.text,
    ...(name === undefined ? {} : { payerName: name }),
    ...(dice.isBelow(0.12) ? {} : { payerAccount }),
    ...(paid.instructed === undefined ? {} : { instructed: paid.instructed }),
  };
}

const whole = ({ itemId, open }: Candidate) => ({ itemId, amount: open.minor });
const named = ({ account, dice }: Scene, numbers: readonly string[]) =>
  texts.namingText(account.language, numbers, account.customer, dice);
const silent = ({ account, dice }: Scene) => texts.silentText(account.language, account.customer, dice);

/** The item in full, and a text with its number, changed or not. */
function inFull(scene: Scene, change: (number: string) => string): Paid {
  const { item } = scene;
  return { amount: item.open.minor, items: [whole(item)], text: named(scene, [change(item.number ?? '')]) };
}

/** The oldest item of the amount, and no number but that of the customer; some copy that of somebody else. */
function byCustomer({ account, item, dice, others }: Scene): Paid {
  const same = account.items.find(({ open }) => open.minor === item.open.minor) ?? item;
  const other = others[dice.whole(0, others.length - 1)] ?? account;
  const { customer } = dice.isBelow(0.03) ? other : account;
  return { amount: same.open.minor, items: [whole(same)], text: texts.customerText(account.language, customer, dice) };
}

/** Two to five items of the account, in the order of the ledger. */
function someItems({ account, dice }: Scene): readonly Candidate[] | undefined {
  const size = dice.whole(2, 5);
  if (account.items.length < size) return undefined;
  const from = dice.whole(0, account.items.length - size);
  return dice.isBelow(0.6)
    ? account.items.slice(from, from + size)
    : account.items.filter((_, at) => at % 2 === from % 2).slice(0, size);
}

const sum = (items: readonly Candidate[]) => items.reduce((total, { open }) => total + open.minor, 0n);

/** A whole number of minor units between shares of an amount. */
const share = (minor: bigint, from: number, to: number, dice: Dice) =>
  (minor * BigInt(dice.whole(Math.round(from * 1000), Math.round(to * 1000)))) / 1000n;

/** Towards what the payer names of it, then the oldest that the agreement is about. Most name nothing, or only which it is. */
function instalmentPaid(scene: Scene, amount: bigint): Paid | undefined {
  const { account, dice } = scene;
  const [next] = account.expected;
  const about = account.items
    .filter(({ itemId, disputed }) => !disputed && (next?.itemIds.length === 0 || next?.itemIds.includes(itemId)))
    .sort(compareAge);
  const one = about[dice.whole(0, about.length - 1)];
  const way = dice.next();
  if (one === undefined || amount <= 0n || sum(about) < amount) return undefined;
  const isNamed = way < 0.3;
  const order = isNamed ? [one, ...about.filter((item) => item !== one)] : about;
  const text = isNamed
    ? named(scene, [one.number ?? ''])
    : way < 0.65
      ? texts.instalmentText(account.language, account.customer, dice)
      : silent(scene);
  let left = amount;
  const items = order.flatMap(({ itemId, open }) => {
    const taken = open.minor < left ? open.minor : left;
    left -= taken;
    return taken > 0n ? [{ itemId, amount: taken }] : [];
  });
  return { amount, items, text };
}

const PAY: Readonly<Record<SetKind, (scene: Scene) => Paid | undefined>> = {
  reference: (scene) => {
    const { item, dice } = scene;
    if (item.reference === null) return undefined;
    const written = dice.isBelow(0.3) ? item.reference.replace(/(.{4})/g, '$1 ').trim() : item.reference;
    return {
      amount: item.open.minor,
      items: [whole(item)],
      references: [written],
      text: dice.isBelow(0.5) ? '' : silent(scene),
    };
  },
  'reference-mistyped': (scene) => {
    const { item, dice } = scene;
    if (item.reference === null) return undefined;
    return {
      amount: item.open.minor,
      items: [whole(item)],
      references: [texts.mistyped(item.reference, dice)],
      text: '',
    };
  },
  number: (scene) =>
    scene.dice.isBelow(0.1)
      ? { ...inFull(scene, (number) => number), text: silent(scene), documents: [scene.item.number ?? ''] }
      : inFull(scene, (number) => number),
  'number-shortened': (scene) => inFull(scene, (number) => texts.shortened(number, scene.dice)),
  'number-split': (scene) => {
    const paid = inFull(scene, (number) => number);
    return { ...paid, text: texts.broken(paid.text, scene.item.number ?? '', scene.dice) };
  },
  'number-merged': (scene) => {
    const { dice, item } = scene;
    const pair = someItems(scene)?.slice(0, 2);
    if (dice.isBelow(0.5) || pair === undefined) {
      const paid = inFull(scene, (number) => number);
      return { ...paid, text: paid.text.replace(/ /g, '') };
    }
    const numbers = pair.map(({ number }) => number ?? '').join('');
    return { amount: sum(pair), items: pair.map(whole), text: item === pair[0] ? numbers : named(scene, [numbers]) };
  },
  'number-mistyped': (scene) => inFull(scene, (number) => texts.mistyped(number, scene.dice)),
  'number-misread': (scene) => inFull(scene, (number) => texts.misread(number, scene.dice)),
  'number-truncated': (scene) => inFull(scene, (number) => texts.truncated(number, scene.dice)),
  // The payer copied the number from an invoice of somebody else's, or from the line above.
  'number-of-other': (scene) => {
    const { others, dice, account } = scene;
    const other = others[dice.whole(0, others.length - 1)];
    if (other === undefined || other === account) return undefined;
    return inFull(scene, () => other.items[0]?.number ?? '');
  },
  several: (scene) => {
    const items = someItems(scene);
    if (items === undefined) return undefined;
    const { dice } = scene;
    const numbers = items.map(({ number }) =>
      dice.isBelow(0.9) ? (number ?? '') : texts.shortened(number ?? '', dice),
    );
    return { amount: sum(items), items: items.map(whole), text: named(scene, numbers) };
  },
  // The bank kept only the beginning of the text.
  'several-cut': (scene) => {
    const items = someItems(scene);
    if (items === undefined) return undefined;
    const numbers = items.map(({ number }) => number ?? '');
    const kept = Math.max((numbers[0] ?? '').length, scene.dice.pick([18, 27, 35]));
    return { amount: sum(items), items: items.map(whole), text: numbers.join(' ').slice(0, kept) };
  },
  'several-silent': (scene) => {
    const items = someItems(scene);
    if (items === undefined) return undefined;
    return { amount: sum(items), items: items.map(whole), text: silent(scene) };
  },
  credit: (scene) => {
    const { account, item } = scene;
    const [credit] = account.credits;
    if (credit === undefined || credit.open.minor >= item.open.minor) return undefined;
    const numbers = scene.dice.isBelow(0.5) ? [item.number ?? '', credit.number ?? ''] : [item.number ?? ''];
    return {
      amount: item.open.minor - credit.open.minor,
      items: [whole(item), whole(credit)],
      text: named(scene, numbers),
    };
  },
  // Some keep the discount though its days are over: for the firm that is part of the item.
  discount: (scene) => {
    const { item, dice } = scene;
    if (item.discount === undefined) return undefined;
    const amount = item.open.minor - item.discount.amount.minor;
    return {
      amount,
      items: [{ itemId: item.itemId, amount }],
      text: dice.isBelow(0.8) ? named(scene, [item.number ?? '']) : silent(scene),
    };
  },
  fee: (scene) => {
    const { item, dice } = scene;
    if (item.open.minor < 20_000n) return undefined;
    const amount = item.open.minor - BigInt(dice.pick([500, 1000, 1500, 750, 1250]));
    const instructed = dice.isBelow(0.5) ? item.open : undefined;
    const paid = { amount, items: [{ itemId: item.itemId, amount }], text: named(scene, [item.number ?? '']) };
    return { ...paid, ...(instructed === undefined ? {} : { instructed }) };
  },
  part: (scene) => {
    const { item, dice } = scene;
    const amount = dice.isBelow(0.5) ? (item.open.minor / 10_000n) * 5_000n : share(item.open.minor, 0.2, 0.9, dice);
    if (amount <= 0n || amount >= item.open.minor) return undefined;
    return { amount, items: [{ itemId: item.itemId, amount }], text: named(scene, [item.number ?? '']) };
  },
  over: (scene) => {
    const { item, dice } = scene;
    const amount = dice.isBelow(0.5) ? item.open.minor + BigInt(dice.whole(1, 40)) * 100n : item.open.minor * 2n;
    return { amount, items: [whole(item)], text: named(scene, [item.number ?? '']) };
  },
  'third-party': (scene) => {
    const { account, item, dice } = scene;
    const text = dice.isBelow(0.6)
      ? named(scene, [item.number ?? ''])
      : texts.behalfText(account.language, account.debtorName, item.number ?? '', dice);
    return { amount: item.open.minor, items: [whole(item)], text, isThirdParty: true };
  },
  'third-party-silent': (scene) => {
    const { account, item, dice } = scene;
    const text = texts.behalfText(account.language, account.debtorName, '', dice);
    return { amount: item.open.minor, items: [whole(item)], text, isThirdParty: true };
  },
  // Who names nothing pays, as a rule, the oldest of several that are as large.
  silent: (scene) => {
    const same = scene.account.items.find(({ open }) => open.minor === scene.item.open.minor) ?? scene.item;
    return { amount: same.open.minor, items: [whole(same)], text: silent(scene) };
  },
  customer: (scene) => byCustomer(scene),
  // A parent or a tax adviser pays, and copies the number of the customer only.
  'customer-third-party': (scene) => ({ ...byCustomer(scene), isThirdParty: true }),
  instalment: (scene) => {
    const [next] = scene.account.expected;
    return next === undefined ? undefined : instalmentPaid(scene, next.amount.minor);
  },
  // More or less than was agreed, on the same debt: somebody looks at it.
  'instalment-other-amount': (scene) => {
    const [next] = scene.account.expected;
    if (next === undefined) return undefined;
    const { minor } = next.amount;
    const change = BigInt(scene.dice.whole(1, 40)) * 100n;
    return instalmentPaid(scene, scene.dice.isBelow(0.6) && minor > change ? minor - change : minor + change);
  },
  'instalment-paid-ahead': (scene) => {
    const [next, after] = scene.account.expected;
    return next === undefined || after === undefined ? undefined : instalmentPaid(scene, next.amount.minor * 2n);
  },
  // A newer invoice is paid beside the plan, in full.
  'plan-other-item': (scene) => {
    const { account, dice } = scene;
    const [next] = account.expected;
    const others = account.items.filter(({ itemId }) => next?.itemIds.includes(itemId) === false);
    const item = others[others.length - 1];
    if (next === undefined || next.itemIds.length === 0 || item === undefined) return undefined;
    const text = dice.isBelow(0.7) ? named(scene, [item.number ?? '']) : silent(scene);
    return { amount: item.open.minor, items: [whole(item)], text };
  },
  'paid-twice': (scene) => {
    const ghost = scene.account.ghosts[scene.dice.whole(0, 1)];
    if (ghost === undefined) return undefined;
    return {
      amount: ghost.open.minor,
      items: [],
      text: scene.dice.isBelow(0.8) ? named(scene, [ghost.number ?? '']) : silent(scene),
    };
  },
  'other-currency': (scene) => {
    const { item, dice } = scene;
    const amount = share(item.open.minor, 0.8, 0.95, dice);
    if (amount <= 0n) return undefined;
    const paid = { amount, items: [{ itemId: item.itemId, amount }], text: named(scene, [item.number ?? '']) };
    return { ...paid, instructed: { ...item.open, currency: SET_OTHER_CURRENCY } };
  },
  nobodys: (scene) => {
    const { dice, item } = scene;
    const amount = dice.isBelow(0.25) ? item.open.minor : BigInt(dice.whole(100, 900_000));
    return { amount, items: [], text: texts.nobodysText(dice), isNobodys: true };
  },
};
