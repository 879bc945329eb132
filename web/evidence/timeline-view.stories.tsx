import { broken, timeline } from '../api/testing/named-evidence.ts';
import { TimelineView } from './timeline-view.tsx';

const ignore = () => undefined;

export const ChainHolds = () => (
  <TimelineView timeline={timeline} isChecking={false} onVerify={ignore} onCorrect={ignore} />
);
export const ChainBroken = () => (
  <TimelineView timeline={broken} isChecking={false} onVerify={ignore} onCorrect={ignore} />
);
