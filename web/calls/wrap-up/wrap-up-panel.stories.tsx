import { noAnswer, type Screen, talkedAndOver } from '../../api/testing/named-call.ts';
import { type FormFacts, openForm, toggleOutcome, type WrapUpForm } from './wrap-up-form.ts';
import { WrapUpPanel } from './wrap-up-panel.tsx';

const ignore = () => undefined;
const factsOf = ({ call, head, brief }: Screen): FormFacts => ({
  call,
  head,
  brief,
  today: '2026-11-23',
  zone: 'Europe/London',
});

const Opened = ({ facts, opened = openForm(facts) }: { readonly facts: FormFacts; readonly opened?: WrapUpForm }) => (
  <WrapUpPanel facts={facts} opened={opened} isSaving={false} error={null} onSave={ignore} />
);
const Shown = ({ screen }: { readonly screen: Screen }) => <Opened facts={factsOf(screen)} />;

export const NobodyAnswered = () => <Shown screen={noAnswer} />;
export const TalkedWithTheRightPerson = () => <Shown screen={talkedAndOver} />;

const withInterest: FormFacts = { ...factsOf(talkedAndOver), interest: { currency: 'GBP', minor: '12345' } };
export const APlanIsTyped = () => (
  <Opened facts={withInterest} opened={toggleOutcome(openForm(withInterest), 'plan-agreed', withInterest)} />
);
const agreed: FormFacts = { ...withInterest, agreed: { outcome: 'plan-agreed', captured: {} } };
export const APlanWasAgreedOn = () => <Opened facts={agreed} />;
