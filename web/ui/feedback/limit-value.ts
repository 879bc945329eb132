import type { AuthorityAnswer } from '@duologue/contract/negotiation.ts';
import { useFormats } from '../../messages/text-context.tsx';

type Value = AuthorityAnswer['exceeded'][number]['allowed'];

/** A limit of authority in words: an amount, a number, or a share in per cent; a dash where nothing is allowed. */
export function useLimitValue(): (value: Value) => string {
  const formats = useFormats();
  return (value) => {
    if (value === null) return '–';
    if (typeof value === 'object') return formats.money(value);
    return typeof value === 'number' ? formats.number(value) : `${formats.decimal(value)} %`;
  };
}
