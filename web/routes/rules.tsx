import { useState } from 'react';
import { useApi } from '../api/query.ts';
import { RulesPage } from '../settings/rules/rules-page.tsx';

/** Shorter than any code of a rule: not worth asking for. */
const CODE_LENGTH_MIN = 4;

export function Route() {
  const [typed, setTyped] = useState('');
  const list = useApi('GET /rules', {});
  const wanted = typed.trim();
  const isCode = wanted.length >= CODE_LENGTH_MIN && /^[\w./-]+$/.test(wanted) && /[-/]/.test(wanted);
  // No rule of that name is the usual answer while somebody types.
  const named = useApi('GET /explain-rule', { query: { rule: isCode ? wanted : '-' } }, { enabled: isCode });
  return (
    <RulesPage
      list={list.data}
      typed={typed}
      named={isCode && named.data !== undefined ? named.data.rules : []}
      error={list.error}
      onRetry={() => void list.refetch()}
      onType={setTyped}
    />
  );
}
