import { z } from 'zod';
import { EVERYONE, route } from './route.ts';
import { DateText, FindingWire, Id, InstantText, Message, MoneyWire } from './wire.ts';

/** `now`: may be called. `later`: not now, with the next permitted moment. `blocked`: only an event can open it. */
export const VIEWS = ['now', 'later', 'blocked'] as const;

export const TodayRow = z.object({
  caseId: Id,
  debtorName: z.string(),
  debtorNumber: z.string().nullable(),
  country: z.string().nullable(),
  overdue: MoneyWire,
  otherCurrencies: z.array(MoneyWire),
  ask: z.array(MoneyWire).describe('What may be asked for, per currency; nothing where the still-owed gate refuses.'),
  itemsOverdue: z.number().int(),
  oldestDueOn: DateText.nullable(),
  daysOverdue: z.number().int().nullable(),
  tier: z.number().int(),
  points: z.number().int(),
  because: z.array(Message),
  callbackAt: InstantText.nullable(),
  nextStep: z.object({ kind: z.string(), dueOn: DateText }).nullable(),
  promiseStatus: z.string().nullable(),
  /** For `later` and `blocked`: the finding that stands in the way, and when it ends. */
  finding: FindingWire.nullable(),
  nextAllowedAt: InstantText.nullable(),
});
export type TodayRow = z.infer<typeof TodayRow>;

export const todayRoutes = {
  'GET /today': route({
    summary:
      'Who to call, and why: one row per debtor, ranked. Those who may not be called now stand in views of their own.',
    roles: EVERYONE,
    query: z.object({
      view: z.enum(VIEWS).default('now'),
      at: InstantText.optional().describe('Rank and judge as at this moment instead of now; for looking ahead.'),
      after: z.string().max(200).optional().describe('The `next` of the page before.'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      search: z.string().trim().max(80).optional(),
    }),
    response: z.object({
      at: InstantText,
      rows: z.array(TodayRow),
      next: z.string().nullable(),
      counts: z.object({ now: z.number().int(), later: z.number().int(), blocked: z.number().int() }),
      totals: z.array(MoneyWire).describe('Overdue in this view, per currency.'),
      ledgerAsOf: DateText.nullable(),
    }),
  }),
} as const;
