import type { BodyOf } from '@duologue/contract/api.ts';
import { STOP_CHANNELS, STOP_SCOPES, type StopChannel, type StopScope } from '@duologue/core/cases/holds.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import { TimesField } from '../../ui/form/times-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

/** All calls are proposed: who asked to be left alone is not rung because a form meant it narrowly. */
export function StopDialog({ brief: { caseId }, number, onClose }: OpenDialog) {
  const text = useText();
  const [scope, setScope] = useState<StopScope>('phone');
  const [channel, setChannel] = useState<StopChannel>('email');
  const [times, setTimes] = useState<string | undefined>();
  const [words, setWords] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/stops', { onDone: useSaved(onClose) });
  const scopes = STOP_SCOPES.filter((value) => value !== 'this-number' || number !== undefined);
  const asked = scopeOf(scope, { number, channel, times });
  return (
    <DialogForm
      title={text('cases.stop.title')}
      hint={text('cases.stop.hint')}
      submit={text('cases.stop.submit')}
      isDangerous
      isComplete={words.trim() !== '' && asked !== undefined}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => asked !== undefined && save.write({ params: { caseId }, body: { scope: asked, words } })}
      onClose={onClose}
    >
      <ChoiceList
        label={text('cases.stop.scopeLabel')}
        choices={scopes.map((value) => ({ value, label: text.label('calls.stop-scope', value) }))}
        value={scope}
        onChange={setScope}
      />
      {scope === 'channel' && (
        <Select
          label={text('calls.field.stopChannel')}
          value={channel}
          options={STOP_CHANNELS.map((value) => ({ value, label: text.label('calls.stop-channel', value) }))}
          onChange={setChannel}
        />
      )}
      {scope === 'times' && <TimesField label={text('calls.field.stopTimes')} error={undefined} onChange={setTimes} />}
      <TextArea
        label={text('cases.stop.wordsLabel')}
        value={words}
        onChange={setWords}
        rows={3}
        maxLength={1000}
        isRequired
      />
    </DialogForm>
  );
}

type Asked = BodyOf<'POST /cases/{caseId}/stops'>['scope'];
type Named = {
  readonly number: string | undefined;
  readonly channel: StopChannel;
  readonly times: string | undefined;
};

/** The request as it is sent; `undefined` while it does not say yet which number or which hours. */
function scopeOf(kind: StopScope, { number, channel, times }: Named): Asked | undefined {
  if (kind === 'this-number') return number === undefined ? undefined : { kind, number };
  if (kind === 'times') return times === undefined ? undefined : { kind, times };
  return kind === 'channel' ? { kind, channel } : { kind };
}
