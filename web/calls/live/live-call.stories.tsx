import type { CallGuide } from '@duologue/contract/guide.ts';
import { noInvoices } from '../invoices/testing.ts';
import { brightwater } from '../../api/testing/named-brief.ts';
import * as named from '../../api/testing/named-call.ts';
import { sayingsFirst, sayingsVoicemail } from '../../api/testing/named-gate.ts';
import type { Listener } from '../say/listeners.ts';
import { guideLocked, guideVerified } from '../../api/testing/named-guide.ts';
import { noExcuses, shownGuide } from '../guide/testing.ts';
import { LiveCall } from './live-call.tsx';

const ignore = () => undefined;
const hearsRun = () => [{ id: 'payment-run', score: 0.8, because: [{ kind: 'words', text: 'Friday run' } as const] }];
const saved = async () => undefined;
const sayingsOf = ({ moment }: Listener) =>
  moment === 'voicemail'
    ? sayingsVoicemail
    : moment === 'first-talk' || moment === 'later-talk'
      ? sayingsFirst
      : undefined;

type ShownProps = { readonly screen: named.Screen; readonly guide?: CallGuide | undefined };

const ofState = ({ call }: named.Screen) => (call.state === 'verified' ? guideVerified : guideLocked);
const Shown = ({ screen, ...given }: ShownProps) => (
  <LiveCall
    screen={screen}
    sending={undefined}
    onEvent={ignore}
    onTick={ignore}
    onSaveNotes={saved}
    sayingsOf={sayingsOf}
    guide={shownGuide('guide' in given ? given.guide : ofState(screen))}
    excuses={noExcuses}
    invoices={noInvoices}
    hearNow={hearsRun}
  />
);

export const Ringing = () => <Shown screen={named.ringing} />;
export const Answered = () => <Shown screen={named.answered} />;
export const Verified = () => <Shown screen={named.verified} />;
export const ThirdParty = () => <Shown screen={named.thirdParty} />;
export const ThirdPartyWithoutGuide = () => <Shown screen={named.thirdParty} guide={undefined} />;
export const Voicemail = () => <Shown screen={named.voicemail} />;
const line = (text: string) => ({ id: text, text, when: {} });
const WITH_WORDS: CallGuide = {
  ...guideLocked,
  thirdPerson: [line('Mein Name ist Jo Marsh. Wann kann ich es gut wieder versuchen?')],
  voicemail: [line('Bitte rufen Sie mich zurück.'), line('Ich versuche es wieder.')],
};
/** What the playbook has for whoever else listens, in the debtor's language. */
export const ThirdPartyInTheirLanguage = () => <Shown screen={named.thirdParty} guide={WITH_WORDS} />;
/** A server that sends the debt all the same: the screen does not show it. */
export const ThirdPartyWithLeakedBrief = () => (
  <Shown
    screen={{
      ...named.thirdParty,
      brief: brightwater,
      call: { ...named.thirdParty.call, notes: 'Owes £9,640.50, INV-2381' },
    }}
  />
);
export const AnsweredWithLeakedBrief = () => <Shown screen={{ ...named.answered, brief: brightwater }} />;
