import type { ResponseOf } from '@duologue/contract/api.ts';
import type { PackWire, RuleWire } from '@duologue/contract/rules.ts';
import { Search } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { languageOf } from '../../messages/use-sentence.ts';
import { Link } from '../../ui/base/link.tsx';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { SearchField } from '../../ui/form/search-field.tsx';
import { Facts, Page, Panel } from '../../ui/layout/page.tsx';
import { holds } from './find-packs.ts';
import { focusNext } from './focus-next.ts';
import { NotAdvice } from './not-advice.tsx';
import { Standing } from './pack-row.tsx';
import { countryName, placeName } from './place-names.ts';
import { RuleDetails } from './rule-details.tsx';
import { isSecondHand, ruleName, ruleSentence } from './rule-sentence.ts';
import styles from './rules.module.css';
import { useAbout } from './use-about.ts';

export type PackOfRules = ResponseOf<'GET /rules/{packId}'>;

type PackPageProps = {
  readonly pack: PackWire;
  readonly rules: readonly RuleWire[];
  /** The rule that the address names: it stands open. */
  readonly chosen: string | undefined;
};

const STATES = ['in-force', 'ahead', 'over'] as const;

/** One pack with its rules, each to be opened where it stands. */
export function PackPage({ pack, rules, chosen }: PackPageProps) {
  const text = useText();
  const { locale } = useFormats();
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useRuleCommands(box, list);
  const found = rules.filter((rule) => holds(wordsOf(rule, ruleSentence(rule, locale)), typed));
  const unread = rules.filter((rule) => rule.state === 'in-force' && isSecondHand(rule)).length;
  return (
    <Page title={pack.title[languageOf(locale)]} kicker={<Link to={paths.rules()}>{text('rulebook.all')}</Link>}>
      <NotAdvice />
      <PackFacts pack={pack} />
      {unread > 0 && <p className={styles.soft}>{text('rulebook.unread', { count: unread, all: pack.inForce })}</p>}
      {rules.length > 5 && (
        <SearchField
          label={text('rulebook.findRule')}
          hint={text('rulebook.findRuleHint')}
          value={typed}
          onChange={setTyped}
          inputRef={box}
          maxLength={160}
        />
      )}
      <div ref={list} className={styles.states}>
        {STATES.map((state) => (
          <RulesOf
            key={state}
            title={text(`rules.state.${state}`)}
            rules={found.filter((rule) => rule.state === state)}
            chosen={chosen}
          />
        ))}
      </div>
      {found.length === 0 && <EmptyState title={text('rulebook.nothing')} icon={Search} />}
    </Page>
  );
}

function useRuleCommands(box: RefObject<HTMLInputElement | null>, list: RefObject<HTMLDivElement | null>): void {
  const go = useGo();
  const group = 'rulebook.group';
  const move = (by: 1 | -1) => focusNext(list.current, 'summary', by);
  useCommands([
    { id: 'pack.find', label: 'rulebook.findRule', group, shortcut: '/', run: () => box.current?.focus() },
    { id: 'pack.next', label: 'rulebook.nextRule', group, shortcut: 'j', run: () => move(1) },
    { id: 'pack.previous', label: 'rulebook.previousRule', group, shortcut: 'k', run: () => move(-1) },
    { id: 'pack.back', label: 'rulebook.all', group, shortcut: 'u', run: () => go(paths.rules()) },
  ]);
}

const wordsOf = ({ ruleId, code, citation, exceptions, overrides }: RuleWire, sentence: string): string =>
  [ruleId, code, citation, sentence, ...exceptions.map((one) => one.code), ...overrides.map((one) => one.code)].join(
    ' ',
  );

type RulesOfProps = {
  readonly title: string;
  readonly rules: readonly RuleWire[];
  readonly chosen: string | undefined;
};

function RulesOf({ title, rules, chosen }: RulesOfProps) {
  if (rules.length === 0) return null;
  return (
    <section className={styles.state} aria-label={title}>
      <h2 className={styles.stateName}>
        {title} <span className={styles.soft}>{rules.length}</span>
      </h2>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule.ruleId}>
            <RuleDetails rule={rule} isChosen={ruleName(rule.ruleId) === chosen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PackFacts({ pack }: { readonly pack: PackWire }) {
  const text = useText();
  const { locale } = useFormats();
  const about = useAbout()(pack);
  const { standing, jurisdiction, appliesTo, checkedOn, lastChangeOn, comingChanges, holidayLists, packId } = pack;
  const places = appliesTo['places'] ?? [];
  const where =
    places.length > 0 ? places.map((one) => placeName(one, locale)).join('; ') : text('rulebook.everywhere');
  const [next] = comingChanges;
  const coming =
    next === undefined
      ? text('rulebook.noChangeAhead')
      : text(`rulebook.coming.${next.what}`, { nextOn: next.on, count: comingChanges.length });
  const years = holidayLists.flatMap((list) => list.years);
  return (
    <Panel label={text('rulebook.facts')}>
      <Facts
        facts={[
          { term: text('rulebook.place'), value: jurisdiction === 'EU' ? countryName('EU', locale) : where },
          { term: text('rulebook.about'), value: about === '' ? text('rulebook.everyDebt') : about },
          { term: text('rulebook.standing'), value: <Standing standing={standing} /> },
          ...(standing === 'firm'
            ? []
            : [
                { term: text('rulebook.checkedTerm'), value: <DateText value={checkedOn} /> },
                ...(lastChangeOn === null || jurisdiction === null
                  ? []
                  : [{ term: text('rulebook.lastChangeTerm'), value: <DateText value={lastChangeOn} /> }]),
                { term: text('rulebook.ahead'), value: coming },
              ]),
          ...(years.length === 0
            ? []
            : [
                {
                  term: text('rulebook.holidays'),
                  value: text('rulebook.holidayYears', {
                    from: String(Math.min(...years)),
                    to: String(Math.max(...years)),
                    count: holidayLists.length,
                  }),
                },
              ]),
          { term: text('rulebook.packId'), value: <code>{packId}</code> },
        ]}
      />
    </Panel>
  );
}
