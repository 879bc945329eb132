import { MailSettings, PaymentSettings } from '@duologue/contract/confirmations.ts';
import type { SettingsPart } from '../ports/letters.ts';

const SHAPES = { payment: PaymentSettings, mail: MailSettings } as const;

/** What was chosen, filled up with what holds otherwise: there may be more to choose now than there was then. */
export function readSettings<Part extends keyof SettingsPart>(part: Part, chosen: unknown): SettingsPart[Part] {
  return SHAPES[part].parse(chosen ?? {}) as SettingsPart[Part];
}
