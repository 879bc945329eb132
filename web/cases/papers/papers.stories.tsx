import type { PaperedItemWire, PaperWire } from '@duologue/contract/papers.ts';
import { PapersCard, type PapersCardProps } from './papers-card.tsx';

const GBP = (minor: string) => ({ currency: 'GBP', minor });
const paper = (fileName: string): PaperWire => ({
  paperId: `paper-${fileName}`,
  itemId: 'item-1',
  fileName,
  mediaType: 'application/pdf',
  sizeBytes: 48_213,
  sha256: 'a'.repeat(64),
  origin: 'attached',
  addedAt: '2026-11-20T09:00:00Z',
});
const item = (number: string, papers: readonly PaperWire[], open = '309000'): PaperedItemWire => ({
  itemId: `item-${number}`,
  number,
  issuedOn: '2026-09-01',
  dueOn: '2026-10-01',
  amount: GBP('309000'),
  open: GBP(open),
  isAsked: true,
  papers: [...papers],
});
const ignore = () => undefined;
const Shown = (props: Pick<PapersCardProps, 'items'> & Partial<PapersCardProps>) => (
  <PapersCard mayAct onAttach={ignore} onSave={ignore} onRemove={ignore} {...props} />
);

/** Nothing is kept yet: it says what it is good for. */
export const NothingYet = () => <Shown items={[item('BW-2209', []), item('BW-2231', [])]} />;
export const SomeKept = () => (
  <Shown
    items={[item('BW-2209', [paper('BW-2209.pdf')]), item('BW-2231', []), item('BW-2100', [paper('old.pdf')], '0')]}
  />
);
/** An auditor looks and changes nothing. */
export const OnlyLooking = () => <Shown items={[item('BW-2209', [paper('BW-2209.pdf')])]} mayAct={false} />;
export const Many = () => <Shown items={Array.from({ length: 9 }, (_, at) => item(`BW-30${at}`, []))} />;
