import { useText } from '../../messages/text-context.tsx';
import styles from './rules.module.css';

/** Stands on every page of rules. */
export function NotAdvice() {
  const text = useText();
  return <p className={styles.notAdvice}>{text('rules.notAdvice')}</p>;
}
