import { FileSpreadsheet } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { Notice } from '../ui/feedback/states.tsx';
import styles from './intake.module.css';

type DropZoneProps = { readonly isBusy: boolean; readonly onFile: (file: File) => void };
type Trouble = 'intake.drop.one' | 'intake.drop.folder';

/** One file, dropped or chosen. */
export function DropZone({ isBusy, onFile }: DropZoneProps) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();

  const take = (files: readonly File[]) => {
    const [file, ...others] = files;
    setTrouble(others.length > 0 ? 'intake.drop.one' : undefined);
    if (file !== undefined && others.length === 0) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const isFolder = [...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
    if (isFolder) setTrouble('intake.drop.folder');
    else take([...event.dataTransfer.files]);
  };
  return (
    <>
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon of={FileSpreadsheet} size={44} />
        <p className={styles.dropTitle}>{text(isOver ? 'intake.drop.over' : 'intake.drop.label')}</p>
        <Button look="primary" size="l" isPending={isBusy} onPress={() => picker.current?.click()}>
          {text('intake.drop.choose')}
        </Button>
        <p className={styles.soft}>{text('intake.drop.kinds')}</p>
        <input
          ref={picker}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={text('intake.drop.choose')}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {trouble !== undefined && <Notice tone="warn" title={text(trouble)} isAlert />}
    </>
  );
}
