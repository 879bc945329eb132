import type { ResponseOf } from '@duologue/contract/api.ts';
import type { RuleWire } from '@duologue/contract/rules.ts';
import { Search } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { useCommands } from '../../commands/registry.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback/states.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { SearchField } from '../../ui/form/search-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { findPacks, groupByPlace } from './find-packs.ts';
import { NotAdvice } from './not-advice.tsx';
import { PackRow } from './pack-row.tsx';
import { countryName } from './place-names.ts';
import { ruleSentence } from './rule-sentence.ts';
import styles from './rules.module.css';
import { focusNext } from './focus-next.ts';

export type RuleList = ResponseOf<'GET /rules'>;

type RulesPageProps = {
  /** `undefined` until the first answer. */
  readonly list: RuleList | undefined;
  readonly typed: string;
  /** Rules whose name or code is exactly what was typed. */
  readonly named: readonly RuleWire[];
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onType: (typed: string) => void;
};

/** The packs in force, place by place, and a way to find one by typing. */
export function RulesPage({ list, typed, named, error, onRetry, onType }: RulesPageProps) {
  const text = useText();
  const { locale } = useFormats();
  const box = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  usePackCommands(box, page);
  const groups = groupByPlace(findPacks(list?.packs ?? [], typed, locale), locale);
  const nameOf = (place: string) => {
    if (place === 'firm') return text('rulebook.firm');
    return place === 'everywhere' ? text('rulebook.everywhere') : countryName(place, locale);
  };
  const isNothing = list !== undefined && groups.length === 0 && named.length === 0;
  return (
    <Page
      title={text('rulebook.title')}
      lead={<Lead list={list} />}
      actions={
        <Link to={paths.lawSettings()} look="button">
          {text('firmLaw.title')}
        </Link>
      }
    >
      <NotAdvice />
      <SearchField
        label={text('rulebook.find')}
        hint={text('rulebook.findHint')}
        value={typed}
        onChange={onType}
        inputRef={box}
        maxLength={160}
      />
      {error !== null && error !== undefined && <ProblemNote error={error} onRetry={onRetry} />}
      {list === undefined && (error === null || error === undefined) && <Skeleton lines={10} height={44} />}
      <div ref={page} className={styles.places}>
        {named.length > 0 && <NamedRules rules={named} />}
        {groups.map(({ place, packs }) => (
          <section key={place} className={styles.place} aria-labelledby={`place-${place}`}>
            <h2 id={`place-${place}`} className={styles.placeName}>
              {nameOf(place)}
            </h2>
            <ul className={styles.packs}>
              {packs.map((pack) => (
                <PackRow key={pack.packId} pack={pack} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {isNothing && (
        <EmptyState title={text('rulebook.nothing')} icon={Search}>
          <p>{text('rulebook.nothingHint')}</p>
        </EmptyState>
      )}
    </Page>
  );
}

function usePackCommands(box: RefObject<HTMLInputElement | null>, page: RefObject<HTMLDivElement | null>): void {
  const group = 'rulebook.group';
  const move = (by: 1 | -1) => focusNext(page.current, '[data-stop] a', by);
  useCommands([
    { id: 'rules.find', label: 'rulebook.find', group, shortcut: '/', run: () => box.current?.focus() },
    {
      id: 'rules.next',
      label: 'rulebook.nextPack',
      group,
      shortcut: 'j',
      alternative: 'ArrowDown',
      run: () => move(1),
    },
    {
      id: 'rules.previous',
      label: 'rulebook.previousPack',
      group,
      shortcut: 'k',
      alternative: 'ArrowUp',
      run: () => move(-1),
    },
  ]);
}

function Lead({ list }: { readonly list: RuleList | undefined }) {
  const text = useText();
  if (list === undefined) return <p>{text('ui.loading')}</p>;
  const { packs, mode, zoneTable } = list;
  const count = packs.reduce((sum, { inForce }) => sum + inForce, 0);
  return (
    <p>
      {text('rulebook.summary', { packs: packs.length, rules: count })}{' '}
      {text('rulebook.judged', { mode: text(`firmLaw.mode.${mode}`), tzdb: zoneTable })}
    </p>
  );
}

/** What answers to the exact code or id: a collector read it off a finding. */
function NamedRules({ rules }: { readonly rules: readonly RuleWire[] }) {
  const text = useText();
  const { locale } = useFormats();
  return (
    <section className={styles.place} aria-labelledby="place-named">
      <h2 id="place-named" className={styles.placeName}>
        {text('rulebook.named')}
      </h2>
      <ul className={styles.packs}>
        {rules.map((rule) => (
          <li key={rule.ruleId} className={styles.named} data-stop>
            <Link to={paths.rule(rule.ruleId)}>{ruleSentence(rule, locale)}</Link>
            <span className={styles.soft}>{rule.code}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
