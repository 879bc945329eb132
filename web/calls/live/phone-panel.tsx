import type { CallWire } from '@duologue/contract/calls.ts';
import { Phone } from 'lucide-react';
import encodeQR from 'qr';
import { useMemo } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { placeOf } from '../../ui/base/their-time.ts';
import { Icon } from '../../ui/base/icon.tsx';
import styles from './call.module.css';
import { CallTimer } from './call-timer.tsx';

type PhonePanelProps = { readonly call: CallWire; readonly asWritten: string; readonly now: string };

/** The number to dial on one's own phone: to read, to click, to point the phone at. */
export function PhonePanel({ call, asWritten, now }: PhonePanelProps) {
  const text = useText();
  const uri = `tel:${call.number}`;
  return (
    <section className={styles.phone} data-state={call.state} aria-label={text('calls.dial')}>
      <p className={styles.state} role="status">
        <span className={styles.light} aria-hidden="true" />
        {text(`calls.state.${call.state}`)}
      </p>
      <a className={styles.number} href={uri} title={text('calls.dialHere')}>
        <Icon of={Phone} size={22} />
        {asWritten}
      </a>
      <CallTimer call={call} now={now} />
      {call.decision.localTimes.map(({ zone, time }) => (
        <p key={zone} className={styles.soft}>
          {text('calls.theirTimeAtDialling', { time, zone: placeOf(zone) })}
        </p>
      ))}
      <RecordingLine recording={call.recording} />
      {call.state === 'ringing' && <QrOf uri={uri} />}
    </section>
  );
}

/** Settled when the call began: whether it is recorded, and what has to be said or asked before the first word. */
function RecordingLine({ recording: { on, announcementWanted, consentWanted } }: Pick<CallWire, 'recording'>) {
  const text = useText();
  if (!on) return <p className={styles.soft}>{text('law.recording.off')}</p>;
  return (
    <p className={styles.recording}>
      {text('law.recording.on')}
      {announcementWanted && ` ${text('law.recording.announce')}`}
      {consentWanted && ` ${text('law.recording.consent')}`}
    </p>
  );
}

/** Drawn as one path on white in both themes: a camera needs the contrast. */
function QrOf({ uri }: { readonly uri: string }) {
  const text = useText();
  const { path, size } = useMemo(() => drawing(encodeQR(uri, 'raw', { border: 2 })), [uri]);
  return (
    <figure className={styles.qr}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={text('calls.qrLabel')} shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption className={styles.soft}>{text('calls.qrHint')}</figcaption>
    </figure>
  );
}

function drawing(modules: readonly (readonly boolean[])[]): { readonly path: string; readonly size: number } {
  const path = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size: modules.length };
}
