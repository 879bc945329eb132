import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { ReactNode } from 'react';
import type { Screen } from './use-call.ts';
import type { Answer } from './wrap-up/wrap-up-form.ts';

/** What the route hands to the call, whose subject negotiation is not. */
export type NegotiationSlot = {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Only drawn with the right person on the line. */
  readonly panel: (screen: Screen) => ReactNode;
  /** What was agreed on this call, as the wrap-up records it; `undefined` while nothing was. */
  readonly agreed: (screen: Screen) => Answer | undefined;
  /** Whether that is known yet: after a reload the server is asked, and the wrap-up opens with its answer. */
  readonly isKnown: boolean;
  /** Late interest that can be claimed, once the call is over. */
  readonly interest: MoneyWire | undefined;
  /** Where a promise was refused that somebody else may approve: the way to ask them, with the refusal. */
  readonly approval: (refused: RefusedPromise) => ReactNode;
};

/** A promise as it was typed, beyond the authority of who typed it. */
export type RefusedPromise = {
  readonly promise: { readonly amount: MoneyWire; readonly dueOn: string };
  readonly whoMayApprove: readonly string[];
  readonly today: string;
  /** What the server said, to be shown as long as it holds. */
  readonly refusal: ReactNode;
};
