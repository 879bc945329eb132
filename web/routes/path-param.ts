import { useParams } from '@tanstack/react-router';

/** A part of the address, such as the case id; empty when the address has no such part. */
export function usePathParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}
