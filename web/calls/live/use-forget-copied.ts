import { useEffect, useRef } from 'react';

/**
 * P17: what was copied off this page while the debt stood on it leaves the clipboard with the debt: somebody who takes
 * the seat or the next paste learns nothing. What was copied elsewhere is left alone. To be called by the key itself, for
 * a browser lets a page write there only then.
 */
export function useForgetCopied(isDebtShown: boolean): () => void {
  const wasCopied = useRef(false);
  useEffect(() => {
    if (!isDebtShown) return;
    const note = () => {
      wasCopied.current = true;
    };
    document.addEventListener('copy', note);
    document.addEventListener('cut', note);
    return () => {
      document.removeEventListener('copy', note);
      document.removeEventListener('cut', note);
    };
  }, [isDebtShown]);
  return () => {
    if (!wasCopied.current) return;
    wasCopied.current = false;
    // A page that may not write there could not have been asked to; the person is on the telephone and is not asked now.
    void navigator.clipboard?.writeText('').catch(() => undefined);
  };
}
