/** Events of invoices kept as files. Data is plain JSON, as in `item-events.ts`; neither a name nor a byte is in it. */

type About = {
  readonly paperId: string;
  readonly itemId: string;
  readonly sha256: string;
};

/** `taken`: with the e-invoice that was read. `attached`: somebody put it there. */
export type PaperKept = {
  readonly type: 'paper-kept';
  readonly data: About & {
    readonly origin: 'taken' | 'attached';
    readonly mediaType: string;
    readonly sizeBytes: number;
  };
};

/** Its bytes are gone for good: it was the wrong file, or a better one took its place. */
export type PaperRemoved = { readonly type: 'paper-removed'; readonly data: About };

export type PaperEvent = PaperKept | PaperRemoved;
