import { ApiProblem } from '../api/problem.ts';
import { GraphView } from './graph/graph-view.tsx';
import { brokenDraft, cleanDraft, smallPlaybook } from './playbook.fixture.ts';
import { PlaybookFrame } from './playbook-frame.tsx';
import { DraftView } from './publish/draft-view.tsx';
import { HistoryView } from './publish/history-view.tsx';
import { ImportPanel } from './publish/import-panel.tsx';
import { PartView } from './texts/part-view.tsx';
import { TextEditor } from './texts/text-editor.tsx';
import { WalkView } from './walk/walk-view.tsx';

const ignore = () => undefined;
const none: ReadonlySet<string> = new Set();
const actions = {
  onCheck: () => Promise.resolve([]),
  onSave: () => Promise.resolve(),
  onDo: ignore,
  onReload: ignore,
};
const graph = { playbook: smallPlaybook, changed: none, broken: none, unused: [] };

export const AsShipped = () => <GraphView {...graph} mayChange isUntouched />;
export const Reading = () => (
  <PlaybookFrame standing={{ version: 2, mayChange: false, changes: undefined }} here="/playbook">
    <GraphView {...graph} mayChange={false} isUntouched={false} />
  </PlaybookFrame>
);
export const WithMarks = () => (
  <GraphView
    {...graph}
    mayChange
    isUntouched={false}
    changed={new Set(['objections.payment-run'])}
    broken={new Set(['stages.listen'])}
  />
);

export const PartForReader = () => (
  <PartView playbook={smallPlaybook} draft={undefined} place="stages.listen" actions={undefined} />
);
export const BrokenPart = () => (
  <PartView playbook={brokenDraft.playbook} draft={brokenDraft} place="objections.payment-run" actions={actions} />
);
export const NoSuchPart = () => (
  <PartView playbook={smallPlaybook} draft={undefined} place="stages.nowhere" actions={undefined} />
);
const emptied = { ...brokenDraft.playbook, voicemail: [] };
export const EmptiedList = () => (
  <PartView playbook={emptied} draft={{ ...brokenDraft, playbook: emptied }} place="voicemail" actions={actions} />
);
export const EmptiedListForReader = () => (
  <PartView playbook={emptied} draft={undefined} place="voicemail" actions={undefined} />
);
export const WritingAThreat = () => (
  <TextEditor
    placed={{
      path: 'objections.payment-run.answer',
      said: brokenDraft.overlay.wordings['objections.payment-run.answer'] ?? { en: '', de: '', it: '' },
    }}
    onClose={ignore}
    actions={actions}
  />
);

export const Walking = () => <WalkView playbook={smallPlaybook} />;

const publish = { error: null, isBusy: false, onPublish: ignore, onTakeBack: ignore, onReload: ignore };
export const NothingChanged = () => <DraftView draft={cleanDraft} {...publish} />;
export const InTheWay = () => <DraftView draft={brokenDraft} {...publish} />;

const versions = [
  {
    version: 2,
    publishedAt: '2026-11-20T12:00:00.000Z',
    by: 'Nora Kessler',
    note: 'The old words were better',
    revertOf: 0,
    changes: [],
  },
  {
    version: 1,
    publishedAt: '2026-11-20T11:00:00.000Z',
    by: 'Nora Kessler',
    note: 'Shorter',
    revertOf: null,
    changes: brokenDraft.changes,
  },
];
export const Published = () => (
  <HistoryView playbook={smallPlaybook} versions={versions} onRevert={() => Promise.resolve()} onSave={ignore} />
);
export const PublishedForReader = () => (
  <HistoryView playbook={smallPlaybook} versions={versions} onRevert={undefined} onSave={ignore} />
);

const wrongFile = new ApiProblem({
  type: 'urn:duologue:problem:input-invalid',
  title: 'Invalid',
  status: 422,
  code: 'input-invalid',
  problems: [{ field: 'playbook.stages.0.next', message: { code: 'guide.problem.not-changeable', values: {} } }],
});
export const WrongFile = () => <ImportPanel error={wrongFile} isBusy={false} onFile={ignore} />;
