import { effectOf } from '@duologue/core/compliance/gate/effect.ts';
import type { AppliesTo, Rule, RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { figuresOf, sentenceOf } from '@duologue/core/compliance/packs/sentence.ts';

/** A pack as a page for those who call and for those who check: everything on it is read off the pack itself. */
export function packPage(pack: RulePack): string {
  const lines = [
    `# ${pack.title.en}`,
    '',
    `Pack \`${pack.id}\`${pack.jurisdiction === undefined ? '' : `, ${pack.jurisdiction}`}, last compared with its sources on ${pack.checkedOn}.`,
    `${pack.isOptional === true ? 'Asked only where a firm has chosen it. ' : ''}${scope(pack.appliesTo)}`,
    '',
    '> This page is not legal advice. It says what the program does and why; who calls stays responsible, and needs',
    '> counsel for each place called into. [How to read, correct and test a pack](../guides/lawyers.md).',
    '',
    ...pack.rules.flatMap((rule) => ruleLines(rule)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function ruleLines(rule: Rule): readonly string[] {
  const said = sentenceOf({ sentence: rule.sentence, values: figuresOf(rule) }, 'en');
  return [
    `## ${rule.code}`,
    '',
    said,
    '',
    `- ${EFFECTS[effectOf(rule, { mode: 'standard' })]} (${FORCES[rule.force]}; ${CONFIDENCES[rule.confidence]}). ${inForce(rule)}`,
    `- Stands in: ${cited(rule)}.`,
    ...(rule.appliesTo === undefined ? [] : [`- ${scope(rule.appliesTo)}`]),
    ...(rule.boundBy === undefined ? [] : [`- Refuses firms that have declared \`${rule.boundBy}\`.`]),
    ...contentLines(rule),
    ...(rule.exceptions ?? []).map(({ code, sentence }) => `- Lifted by ${code}: ${sentence.en}`),
    ...(rule.overrides ?? []).map(
      ({ code, sentence }) => `- May be overridden, with a note, by ${code}: ${sentence.en}`,
    ),
    `- Allows, for example: ${names(rule.examples.allows)}. Refuses: ${names(rule.examples.refuses)}.`,
    `- Rule \`${rule.id}\`${rule.reviewOn === undefined ? '' : `, to be looked at again by ${rule.reviewOn}`}.`,
    '',
  ];
}

const EFFECTS = { deny: 'Refuses', warn: 'Warns', info: 'Informs' } as const;
const FORCES = {
  law: 'law',
  'regulator-rule': 'rule of a regulator',
  'regulator-guidance': 'guidance of a regulator, which refuses in strict mode',
  'industry-code': 'code of an industry, which refuses in strict mode',
  'house-rule': 'our own rule',
  benchmark: 'our own measure where no law has a number',
  draft: 'draft, not in force',
} as const;
const CONFIDENCES = {
  P: 'primary text read',
  O: 'official guidance read',
  S: 'read at second hand',
  M: 'from memory, to be checked',
  D: 'draft',
  H: 'ours',
} as const;

function inForce({ effectiveFrom, effectiveTo }: Rule): string {
  return effectiveTo === undefined
    ? `In force since ${effectiveFrom}.`
    : `In force from ${effectiveFrom} to ${effectiveTo}.`;
}

function cited({ citation, link }: Rule): string {
  return link.url === undefined ? `${citation} (${link.text})` : `${citation} ([${link.text}](${link.url}))`;
}

function names(examples: readonly { readonly name: string }[]): string {
  return examples.map(({ name }) => name).join('; ');
}

function contentLines({ check }: Rule): readonly string[] {
  if (check.kind !== 'content') return [];
  const list = (title: string, items: readonly { readonly words: { readonly en: string } }[]) =>
    items.length === 0 ? [] : [`- ${title}: ${items.map(({ words }) => `“${words.en}”`).join(' · ')}`];
  return [
    `- At: ${check.moments.join(', ')}.`,
    ...list('To be said', check.required),
    ...list('May be said', check.optional),
    ...check.onlyWhen.map(({ words, circumstance }) => `- Only when ${circumstance}: “${words.en}”`),
    ...list('Better not', check.discouraged),
    ...list('Not to be said', check.forbidden),
    ...(check.others === 'forbidden' ? ['- Nothing else.'] : []),
  ];
}

/** In words, what is narrowed; what is left out is not. */
function scope(appliesTo: AppliesTo): string {
  const places = (appliesTo.places ?? []).map(({ country, region, city }) =>
    [country, region, city].filter((part) => part !== undefined).join('-'),
  );
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['places', places],
    ['kinds of debt', appliesTo.debtKinds ?? []],
    ['collectors', appliesTo.collectors ?? []],
    ['or with', appliesTo.orTraits ?? []],
    ['products', appliesTo.products ?? []],
    ['channels', appliesTo.channels ?? []],
    ['voices', appliesTo.voices ?? []],
    ['dialling', appliesTo.diallings ?? []],
    ['persons', appliesTo.relations ?? []],
    ['numbers', appliesTo.numberUses ?? []],
    ['purposes', appliesTo.purposes ?? []],
    ['not for the purposes', appliesTo.exceptPurposes ?? []],
    ['while recorded', appliesTo.states ?? []],
    ['answers', Object.entries(appliesTo.answers ?? {}).map(([answer, is]) => `${answer} is ${is}`)],
  ];
  const narrowed = parts
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}: ${values.join(', ')}`);
  return narrowed.length === 0 ? 'Applies to every contact.' : `Applies to ${narrowed.join('; ')}.`;
}
