import type { ResponseOf } from '@duologue/contract/api.ts';
import type { FindingWire, Sentence } from '@duologue/contract/wire.ts';
import { machineZone } from '../../say.ts';
import { momentText, type Say, tableText } from '../../words.ts';

type Pack = ResponseOf<'GET /rules'>['packs'][number];
type Rule = ResponseOf<'GET /explain-rule'>['rules'][number];
type Answer = ResponseOf<'GET /cases/{caseId}/gate-answer'>;

/** The sentence with its figures; `…` where nothing was measured. */
export function sentenceText(sentence: Sentence, values: Readonly<Record<string, unknown>>): string {
  return sentence.en.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}

export function packsText({ packs, zoneTable, mode }: ResponseOf<'GET /rules'>, say: Say): string {
  const rows = packs.map((pack) => [
    pack.packId,
    pack.jurisdiction ?? '',
    say(`rules.standing.${pack.standing}`),
    String(pack.inForce),
    pack.checkedOn,
    changeText(pack),
    pack.title.en,
  ]);
  const head = ['pack', 'place', '', 'rules', 'checked', 'next change', ''];
  return `${tableText(head, rows)}\n\n${say('rules.judgedWith', { tzdb: zoneTable, mode })}\n${say('rules.notAdvice')}`;
}

function changeText({ comingChanges: [next] }: Pack): string {
  return next === undefined ? '' : `${next.on} ${next.ruleId.split('/')[1] ?? ''} ${next.what}`;
}

export function ruleText(rule: Rule, say: Say): string {
  const { link, effectiveTo } = rule;
  const span = effectiveTo === null ? rule.effectiveFrom : `${rule.effectiveFrom} – ${effectiveTo}`;
  return [
    `${rule.ruleId} (${rule.code}), ${rule.pack.title.en}`,
    `  ${sentenceText(rule.sentence, rule.values)}`,
    `  ${say(`rules.effect.${rule.effect}`)}; ${say(`rules.force.${rule.force}`)}; ${say(`rules.confidence.${rule.confidence}`)}`,
    `  ${rule.citation}. ${link.text}${link.url === null ? '' : ` ${link.url}`}`,
    `  ${say(`rules.state.${rule.state}`)}: ${span}`,
    ...rule.exceptions.map(({ code, sentence }) => `  ${say('rules.unless')} ${sentence.en} [${code}]`),
    ...rule.overrides.map(({ reason, sentence }) => `  ${say('rules.override')} ${reason}: ${sentence.en}`),
    ...rule.examples.map(({ name, verdict }) => `  ${say(`rules.example.${verdict}`)} ${name}`),
  ].join('\n');
}

export function answerText({ plain, decision, regimes, zoneTable, overrides }: Answer, say: Say): string {
  const next = plain.nextAt === null ? '' : momentText(plain.nextAt, machineZone);
  const there = plain.nextLocal.map(({ zone, date, time }) => `${date} ${time} ${zone}`).join(', ');
  const objecting = decision?.findings.filter(({ result }) => result !== 'satisfied') ?? [];
  const lifted = decision?.findings.filter(({ exception }) => exception !== null) ?? [];
  return [
    say(`rules.plain.${plain.kind}`, { next, there }),
    ...objecting.map((finding) => findingText(finding, say)),
    ...lifted.map(({ code, exception }) => `  ${code}: ${exception?.sentence.en ?? ''} [${exception?.code ?? ''}]`),
    ...overrides.map(({ reason, sentence }) => `  ${say('rules.override')} ${reason}: ${sentence.en}`),
    say('rules.packs', {
      packs: regimes
        .filter(({ applies }) => applies)
        .map(({ packId }) => packId)
        .join(', '),
      tzdb: zoneTable.version,
    }),
  ].join('\n');
}

function findingText({ code, sentence, values, effect, citation, confidence }: FindingWire, say: Say): string {
  return `  ${say(`rules.effect.${effect}`)}: ${sentenceText(sentence, values)} [${code}, ${citation}, ${confidence}]`;
}
