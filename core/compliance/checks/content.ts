import type { ContactFacts } from '../facts/facts.ts';
import type { Situation } from '../facts/situation.ts';
import type { ContentItem, RuleCheck } from '../packs/rule.ts';
import { type Answer, SATISFIED, unknownBecause } from './answer.ts';

type Check<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { kind: Kind }>;

/**
 * What would be said, against the lists of the rule. A message is judged whole: it must hold all that is required. A
 * saying is judged by itself: what else is required can still follow.
 */
export function judgeContent(check: Check<'content'>, { facts }: Situation): Answer {
  const { content } = facts;
  if (content === undefined) return unknownBecause('content');
  const bad = content.find((id) => standing(check, id, facts) === 'forbidden');
  if (bad !== undefined) return { result: 'violated', nextAt: null, values: { content: bad }, saying: 'forbidden' };
  const missing = facts.act === 'say' ? [] : check.required.filter((item) => !content.some((id) => isCalled(item, id)));
  if (missing.length > 0) {
    return { result: 'violated', nextAt: null, values: { missing: missing.map(({ id }) => id).join(', ') } };
  }
  const doubtful = content.find((id) => standing(check, id, facts) === 'discouraged');
  if (doubtful !== undefined)
    return { result: 'violated', nextAt: null, values: { content: doubtful }, saying: 'discouraged' };
  const standings = content.map((id) => standing(check, id, facts));
  if (standings.includes('required')) return { result: 'satisfied', saying: 'required' };
  return standings.includes('optional') ? { result: 'satisfied', saying: 'optional' } : SATISFIED;
}

type Standing = 'required' | 'optional' | 'discouraged' | 'forbidden' | 'not-mentioned';

function standing(check: Check<'content'>, id: string, facts: ContactFacts): Standing {
  const has = (items: readonly ContentItem[]) => items.some((item) => isCalled(item, id));
  if (has(check.forbidden)) return 'forbidden';
  const conditional = check.onlyWhen.find((item) => isCalled(item, id));
  if (conditional !== undefined) {
    return facts.circumstances?.includes(conditional.circumstance) ? 'optional' : 'forbidden';
  }
  if (has(check.discouraged)) return 'discouraged';
  if (has(check.required)) return 'required';
  if (has(check.optional)) return 'optional';
  return check.others === 'forbidden' ? 'forbidden' : 'not-mentioned';
}

function isCalled(item: ContentItem, id: string): boolean {
  return item.id === id || (item.alsoCalled?.includes(id) ?? false);
}

/** Recording is decided before it starts. Staying on the line after a clear announcement counts as agreeing. */
export function judgeRecording(check: Check<'recording'>, { facts }: Situation): Answer {
  if (check.wants === 'nothing') return SATISFIED;
  const { recording } = facts;
  if (recording === undefined) return unknownBecause('recording');
  const { announced, agreed } = recording;
  if (check.wants === 'consent') {
    if (agreed === 'unknown') return unknownBecause('recording');
    return agreed ? SATISFIED : { result: 'violated', nextAt: null };
  }
  if (announced === false || (check.wants === 'all-parties' && agreed === false)) {
    return { result: 'violated', nextAt: null };
  }
  return announced === 'unknown' ? unknownBecause('recording') : SATISFIED;
}
