/** Events of letters about what was agreed, and of invoices sent once more. Data is plain JSON, as in `item-events.ts`; no letter's text is in it. */

type About = {
  readonly letterId: string;
  /** The promise or arrangement; none of `invoices`. */
  readonly agreementId?: string;
  readonly purpose: 'confirmation' | 'reminder' | 'receipt' | 'invoices';
  /** Of `invoices`: those it names. */
  readonly itemIds?: readonly string[];
  readonly by: 'email' | 'print';
  readonly to?: string;
  /** SHA-256 of the text. */
  readonly sha256: string;
};

/** Asked for, and on its way once this is kept. `paperIds`: the files of invoices that go with it. */
export type ConfirmationQueued = {
  readonly type: 'confirmation-queued';
  readonly data: About & { readonly paperIds?: readonly string[] };
};

/** The mail server has taken it, or somebody printed it. `pdf` is the SHA-256 of the PDF. */
export type ConfirmationSent = {
  readonly type: 'confirmation-sent';
  readonly data: About & { readonly pdf: string };
};

/** Given up: nobody got it. `problem` is a short code. */
export type ConfirmationFailed = {
  readonly type: 'confirmation-failed';
  readonly data: About & { readonly problem: string; readonly attempts: number };
};

export type ConfirmationEvent = ConfirmationQueued | ConfirmationSent | ConfirmationFailed;
