import type { GateAnswer } from '@duologue/contract/gate.ts';
import { answerAllow, answerFull } from '../../api/testing/named-gate.ts';
import { FindingsView } from './findings-view.tsx';

const Shown = ({ answer }: { readonly answer: GateAnswer }) =>
  answer.decision === null ? null : <FindingsView answer={{ ...answer, decision: answer.decision }} />;

export const NothingObjects = () => <Shown answer={answerAllow} />;
export const Everything = () => <Shown answer={answerFull} />;
export const OldZoneTable = () => (
  <Shown answer={{ ...answerAllow, zoneTable: { ...answerAllow.zoneTable, stale: true } }} />
);
