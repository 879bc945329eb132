import { useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../base/button.tsx';

/** What the picker offers; the server goes by the first bytes. */
const ACCEPTED = '.pdf,.xml,.jpg,.jpeg,.png';

type AttachFileProps = {
  /** Of the invoice, as it is called on the screen. */
  readonly number: string;
  readonly isPending: boolean;
  readonly look?: 'quiet';
  readonly onFiles: (files: readonly File[]) => void;
};

/** Chooses the file of an invoice. */
export function AttachFile({ number, isPending, look, onFiles }: AttachFileProps) {
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="s"
        isPending={isPending}
        onPress={() => picker.current?.click()}
        {...(look === undefined ? {} : { look })}
      >
        {text('papers.attach')} <span className="visually-hidden">{number}</span>
      </Button>
      <input
        ref={picker}
        type="file"
        accept={ACCEPTED}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={text('papers.attachTo', { number })}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
