import { parseInstant } from '@duologue/core/calendar/instant.ts';
import { type SayingRule, sayingsFor } from '@duologue/core/compliance/gate/sayings-for.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { contactFactsOf } from '../cases/case-facts.ts';
import { invalid } from '../invalid-input.ts';
import { DEFAULT_LAW } from '../law/firm-law.ts';
import type { UseCase } from '../use-case.ts';
import { fillReply } from './fill-reply.ts';
import { gateCaseOf } from './gate-facts.ts';

/** What must, may and must not be said now to this kind of person, with the rules that say so. */
export const showSayings =
  (given: CaseDeps): UseCase<'GET /cases/{caseId}/sayings'> =>
  ({ params, query }, acting) =>
    given.store.inTenantRead(acting.tenantId, async (records) => {
      const at = query.at === undefined ? given.clock.now() : parseInstant(query.at);
      if (at === undefined) return invalid('query.at', 'input.not-a-date');
      const found = await gateCaseOf(records, { ...params, number: query.number, at }, { deps: given, acting });
      if (!found.ok) return found;
      const { facts, number, deps } = found.value;
      const { moment, relation } = query;
      const contact = contactFactsOf(facts, number ?? '', { relation });
      const channel = moment === 'voicemail' ? 'voicemail' : 'call';
      const { sayings, nothingElse } = sayingsFor(deps.ruleBook, { ...contact, act: 'say', channel, moment });
      const { reply } = (facts.situation.firm ?? DEFAULT_LAW).settings;
      const filled = sayings.map((saying) => ({ saying, ...fillReply(saying.id, plainWords(saying.words), reply) }));
      const isWanted = ({ standing }: { readonly standing: string }) =>
        standing === 'required' || standing === 'optional';
      return accept({
        moment,
        relation,
        missing: [...new Set(filled.flatMap(({ saying, missing }) => (isWanted(saying) ? (missing ?? []) : [])))],
        items: filled.map(({ words, saying: { id, standing, circumstance, because } }) => ({
          id,
          standing,
          circumstance: circumstance ?? null,
          words: { ...words },
          rules: because.map(ruleWire),
        })),
        nothingElse: nothingElse.map(({ rule: { id, code, sentence } }) => ({ ruleId: id, code, sentence })),
      });
    });

const plainWords = (words: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => (text === undefined ? [] : [[language, text]])),
  );

function ruleWire({ rule, effect }: SayingRule) {
  const { id, code, citation, confidence, sentence } = rule;
  return { ruleId: id, code, effect, citation, confidence, sentence };
}
