import type { Profile, Tenant } from '@duologue/contract/workbench.ts';
import { type FormEvent, useState } from 'react';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Link } from '../ui/base/link.tsx';
import { paths } from '../ui/base/navigation.tsx';
import { Badge } from '../ui/data/badge.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Select } from '../ui/form/select.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './settings-page.module.css';

type Role = Profile['role'];

const ROLE_ORDER: readonly Role[] = ['collector', 'supervisor', 'manager', 'auditor'];
const LEAD_ROLES: readonly Role[] = ['supervisor', 'manager'];

type ProfileSettingsProps = {
  readonly tenant: Tenant;
  readonly actorId: string;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onSwitch: (profile: Profile) => void;
  readonly onAdd: (profile: { readonly name: string; readonly role: Role }) => void;
};

export function ProfileSettings({ tenant, actorId, error, isBusy, onSwitch, onAdd }: ProfileSettingsProps) {
  const text = useText();
  const me = tenant.profiles.find((profile) => profile.actorId === actorId);
  const mayAdd = me !== undefined && LEAD_ROLES.includes(me.role);
  return (
    <Panel title={text('settings.profiles')}>
      <p className={styles.hint}>{text('settings.profilesHint')}</p>
      <ul className={styles.lines}>
        {tenant.profiles.map((profile) => (
          <li key={profile.actorId} className={styles.line}>
            <span>
              <strong>{profile.name}</strong> <span className={styles.hint}>{text.label('role', profile.role)}</span>
            </span>
            {profile.actorId === actorId ? (
              <Badge tone="accent">{text('settings.current')}</Badge>
            ) : (
              <Button size="s" onPress={() => onSwitch(profile)}>
                {text('settings.switchTo', { name: profile.name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayAdd && <AddProfile isBusy={isBusy} onAdd={onAdd} />}
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      <p>
        <Link to={paths.welcome()}>{text('settings.otherFirm')}</Link>
      </p>
    </Panel>
  );
}

function AddProfile({ isBusy, onAdd }: Pick<ProfileSettingsProps, 'isBusy' | 'onAdd'>) {
  const text = useText();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('collector');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd({ name: name.trim(), role });
    setName('');
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextField label={text('settings.name')} value={name} onChange={setName} maxLength={120} />
      <Select
        label={text('settings.role')}
        value={role}
        options={ROLE_ORDER.map((value) => ({ value, label: text.label('role', value) }))}
        onChange={setRole}
      />
      <Button type="submit" isPending={isBusy} isDisabled={name.trim() === ''}>
        {text('settings.addProfile')}
      </Button>
    </form>
  );
}
