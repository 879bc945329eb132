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

type ShownProps = { readonly screen: named.Screen; readonly isEarly?: boolean };

const Shown = ({ screen, isEarly = false }: ShownProps) => (
  <LiveCall
    screen={screen}
    sending={undefined}
    onEvent={ignore}
    onTick={ignore}
    onSaveNotes={saved}
    sayingsOf={sayingsOf}
    guide={shownGuide(isEarly ? undefined : screen.call.state === 'verified' ? guideVerified : guideLocked)}
    excuses={noExcuses}
    hearNow={hearsRun}
  />
);

export const Ringing = () => <Shown screen={named.ringing} />;
export const Answered = () => <Shown screen={named.answered} />;
export const Verified = () => <Shown screen={named.verified} />;
export const ThirdParty = () => <Shown screen={named.thirdParty} />;
export const ThirdPartyWithoutGuide = () => <Shown screen={named.thirdParty} isEarly />;
export const Voicemail = () => <Shown screen={named.voicemail} />;
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
