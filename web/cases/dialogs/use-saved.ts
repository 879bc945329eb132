import { useText } from '../../messages/text-context.tsx';
import { showToast } from '../../ui/feedback/toast.tsx';

/** What a dialog does after it was saved: says so, and closes. */
export function useSaved(onClose: () => void): () => void {
  const text = useText();
  return () => {
    showToast({ words: text('cases.action.saved') });
    onClose();
  };
}
