import { type DragEvent, useState } from 'react';

type Trouble = 'ui.drop.one' | 'ui.drop.folder';

/** What is held above, what was let go, and what is wrong with that. */
export function useDrop(takesSeveral: boolean, onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const take = (files: readonly File[]) => {
    const isTooMany = !takesSeveral && files.length > 1;
    setTrouble(isTooMany ? 'ui.drop.one' : undefined);
    if (files.length > 0 && !isTooMany) onFiles(files);
  };
  const target = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const isFolder = [...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
      if (isFolder) setTrouble('ui.drop.folder');
      else take([...event.dataTransfer.files]);
    },
  };
  return { isOver, trouble, take, target };
}
