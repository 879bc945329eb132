import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { CAPTURE_FIELDS, type CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import { BUSINESS_OUTCOMES } from '@duologue/core/calls/outcome-codes.ts';
import { datesClaimedOf } from '@duologue/core/guide/start-wrap-up.ts';
import type { Command } from 'commander';
import { amountOfCase } from '../amount-of-case.ts';
import { NeedsAnswer } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import type { Client } from '../client.ts';
import { findCase } from '../find-case.ts';
import { collect, dateOf } from '../option-values.ts';
import { onWorkbench, type Shell } from '../shell.ts';

type Body = BodyOf<'POST /cases/{caseId}/call-log'>;
type Brief = ResponseOf<'GET /cases/{caseId}'>;
type Captured = NonNullable<NonNullable<Body['business']>[number]['captured']>;
type Options = {
  line: string;
  party?: string;
  outcome: string[];
  set: string[];
  next?: string;
  number?: string;
  started?: string;
  seconds: string;
  spokeWith?: string;
  heard: string[];
  said?: string;
  claimed?: string;
  note: string;
};

export function registerLog(program: Command, shell: Shell): void {
  onWorkbench(program.command('log').argument('<case>', 'case id, debtor number or part of the name'), shell)
    .description('log a call that was made: its three-part outcome and a dated next step')
    .requiredOption('--line <result>', 'what the line did, such as answered or no-answer')
    .option('--party <party>', 'who was there, such as debtor-verified')
    .option('--outcome <code>', 'what came of it; the weightiest first, may be repeated', collect, [])
    .option('--set <field=value>', 'what was captured, such as amount="EUR 120.00" or dueOn=2026-12-01', collect, [])
    .option('--next <kind:date>', 'the next step; the usual one for the outcome without it')
    .option('--number <number>', "the number that was dialled; the debtor's first good one without it")
    .option('--started <instant>', 'when it began; now without it')
    .option('--seconds <n>', 'how long it took', '0')
    .option('--spoke-with <name>', 'the person on the line')
    .option('--heard <objection>', 'the excuse they gave, as "duologue hear" names it; may be repeated', collect, [])
    .option('--said <text>', 'the excuse in their own words; the note without it')
    .option('--claimed <date>', 'the day on which they say the money leaves or left', dateOf)
    .option('--note <text>', 'a note', '')
    .action((text: string, options: Options, command: Command) =>
      shell.run(command, async ({ client, workbench }) => {
        const caseId = await findCase(client, text);
        const brief = await client.call('GET /cases/{caseId}', { params: { caseId } });
        const number = options.number ?? brief.phones.find(({ state }) => state !== 'wrong')?.number;
        if (number === undefined) {
          throw new NeedsAnswer(
            'No telephone number is known for this debtor: name the one you dialled with --number.',
          );
        }

        const excuses = await excusesFrom(client, options);
        const outcomes =
          options.outcome.length > 0 ? options.outcome : excuses.slice(0, 1).map(({ leadsTo }) => leadsTo);
        const claimed = claimedFor(outcomes[0], options, brief);
        const business = outcomes.map((outcome, index) => ({
          outcome,
          captured: index === 0 ? { ...claimed, ...excuses[0]?.captured, ...capturedFrom(options.set, brief) } : {},
        })) as NonNullable<Body['business']>;
        const body = {
          number,
          startedAt: options.started ?? workbench.now,
          seconds: Number(options.seconds),
          lineResult: options.line,
          party: options.party ?? null,
          business,
          spokeWith: options.spokeWith === undefined ? null : { name: options.spokeWith },
          note: options.note,
          excuses: excuses.map(({ said }) => said),
          ...(options.next === undefined ? {} : { nextStep: nextStepFrom(options.next) }),
        } as Body;
        const reply = await client.call('POST /cases/{caseId}/call-log', { params: { caseId }, body });
        return {
          json: reply,
          text: `Logged as entry ${reply.version}. Next step: ${shell.say(`cases.next-step.${reply.nextStep.kind}`)} on ${reply.nextStep.dueOn}.`,
          exit: EXIT.done,
        };
      }),
    );
}

/** Each with what the wrap-up would begin with on the screen, where nothing else is said. */
async function excusesFrom(client: Client, { heard, said, claimed, note, outcome }: Options) {
  if (heard.length === 0) return [];
  const words = said ?? note;
  if (words.trim() === '') throw new NeedsAnswer('Write what they said, in their own words, with --said.');
  const { objections } = await client.call('GET /guide', { query: { language: 'en' } });
  return heard.map((objectionId) => {
    const objection = objections.find(({ id }) => id === objectionId);
    if (objection === undefined) {
      throw new NeedsAnswer(`There is no excuse "${objectionId}". "duologue hear" with their words names it.`);
    }
    const { disputeReason } = objection.leadsTo;
    return {
      said: { objectionId, words, ...(claimed === undefined ? {} : { claimedOn: claimed }) },
      leadsTo: objection.leadsTo.outcome,
      captured: disputeReason === undefined || outcome.length > 0 ? {} : { disputeReason },
    };
  });
}

/** The day that they named, in the fields of the outcome that it is for, as on the screen. */
function claimedFor(outcome: string | undefined, { claimed = '' }: Options, brief: Brief): Captured {
  const [claimedOn, today] = [parseCalendarDate(claimed), parseCalendarDate(brief.today)];
  const known = BUSINESS_OUTCOMES.find((code) => code === outcome);
  if (claimedOn === undefined || today === undefined || known === undefined) return {};
  return datesClaimedOf(known, { claimedOn, today });
}

function nextStepFrom(text: string) {
  const [, kind, dueOn] = /^([a-z-]+):(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (kind === undefined || dueOn === undefined)
    throw new NeedsAnswer('Write the next step as kind:date, such as check-payment:2026-12-01.');
  return { kind, dueOn };
}

function capturedFrom(pairs: readonly string[], brief: Brief): Captured {
  const captured: Record<string, Captured[string]> = {};
  for (const pair of pairs) {
    const [, field = '', value = ''] = /^(\w+)=(.*)$/s.exec(pair) ?? [];
    if (!Object.hasOwn(CAPTURE_FIELDS, field)) {
      throw new NeedsAnswer(
        `"${field || pair}" is not captured with a call. Fields: ${Object.keys(CAPTURE_FIELDS).join(', ')}.`,
      );
    }
    captured[field] = readValue(field as CaptureFieldId, value, brief);
  }
  return captured;
}

function readValue(field: CaptureFieldId, value: string, brief: Brief): Captured[string] {
  const { type } = CAPTURE_FIELDS[field];
  if (type === 'boolean') return value === 'yes' || value === 'true';
  if (type === 'items') return value === 'overdue' ? overdueItems(brief) : value.split(',');
  return type === 'money' ? amountOfCase(value, `--set ${field}`, brief) : value;
}

const overdueItems = ({ items }: Brief) =>
  items.filter(({ state, daysOverdue }) => state === 'open' && (daysOverdue ?? 0) > 0).map(({ itemId }) => itemId);
