import type { ObjectionLines } from '@duologue/contract/guide.ts';
import { FAMILIES } from '@duologue/core/guide/objection.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { plain } from '../../ui/base/plain.ts';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { SearchField } from '../../ui/form/search-field.tsx';
import styles from './guide.module.css';

type PickExcuseProps = {
  readonly objections: readonly ObjectionLines[];
  readonly onTake: (id: string) => void;
  readonly onClose: () => void;
};

/** Every excuse by family, for what the words alone did not tell. */
export function PickExcuse({ objections, onTake, onClose }: PickExcuseProps) {
  const text = useText();
  const [sought, setSought] = useState('');
  const found = objections.filter(({ name }) => plain(name).includes(plain(sought)));
  return (
    <Dialog title={text('talk.pickTitle')} isOpen onClose={onClose} width="l">
      <SearchField
        label={text('talk.pickSearch')}
        hint={text('talk.pickSearch')}
        value={sought}
        onChange={setSought}
        autoFocus
      />
      <div className={styles.families}>
        {FAMILIES.filter((family) => found.some((one) => one.family === family)).map((family) => (
          <section key={family} aria-label={text(`talk.family.${family}`)}>
            <h3>{text(`talk.family.${family}`)}</h3>
            <ul>
              {found
                .filter((one) => one.family === family)
                .map(({ id, name }) => (
                  <li key={id}>
                    <button type="button" className={styles.proposal} onClick={() => onTake(id)}>
                      {name}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className={styles.soft}>{text('talk.pickNone')}</p>}
      </div>
    </Dialog>
  );
}
