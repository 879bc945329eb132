import { noAnswer, type Screen, talkedAndOver } from '../../api/testing/named-call.ts';
import type { FormFacts } from './wrap-up-form.ts';
import { WrapUpPanel } from './wrap-up-panel.tsx';

const ignore = () => undefined;
const factsOf = ({ call, head, brief }: Screen): FormFacts => ({
  call,
  head,
  brief,
  today: '2026-11-23',
  zone: 'Europe/London',
});

const Shown = ({ screen }: { readonly screen: Screen }) => (
  <WrapUpPanel facts={factsOf(screen)} isSaving={false} error={null} onSave={ignore} />
);

export const NobodyAnswered = () => <Shown screen={noAnswer} />;
export const TalkedWithTheRightPerson = () => <Shown screen={talkedAndOver} />;
