import type { Tenant } from '@duologue/contract/workbench.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import { isKnownZone } from '@duologue/core/calendar/zone-table.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { NeedsAnswer } from './answer-needed.ts';
import type { Client } from './client.ts';
import { HOME_CURRENCIES } from './usual-currency.ts';

export type FirmOptions = { readonly firm?: string; readonly country?: string; readonly currency?: string };

export type Firm = {
  readonly name: string;
  readonly homeCountry: string;
  readonly homeCurrency: string;
  readonly zone: string;
  readonly profileName: string;
};

/** The firm that an import opens in an empty store: what is named, and for the rest what this machine's clock tells. */
export function firmFrom({ firm, country, currency }: FirmOptions, zone: string, table: ZoneTable): Firm {
  const home = homeCountry(country, zone, table);
  const code = currency?.toUpperCase() ?? HOME_CURRENCIES[home];
  if (code === undefined) throw new NeedsAnswer(`Name your main currency, such as --currency EUR.`);
  if (parseCurrency(code) === undefined) throw new NeedsAnswer(`--currency takes a code like EUR, not "${currency}".`);
  return {
    name: firm?.trim() || 'My firm',
    homeCountry: home,
    homeCurrency: code,
    zone: zoneOf(home, zone, table),
    profileName: 'Me',
  };
}

function homeCountry(country: string | undefined, zone: string, table: ZoneTable): string {
  if (country !== undefined) {
    const code = country.toUpperCase();
    if (table.countries.has(code)) return code;
    throw new NeedsAnswer(`--country takes a code of two letters like DE, not "${country}".`);
  }
  const candidates = [...table.countries].filter(([, zones]) => zones.some((known) => known === zone));
  // Small neighbours share a zone: Rome is also the clock of San Marino.
  const usual = candidates.filter(([code]) => HOME_CURRENCIES[code] !== undefined);
  const [only, ...others] = candidates.length > 1 ? usual : candidates;
  if (only !== undefined && others.length === 0) return only[0];
  throw new NeedsAnswer(`Name your country: this machine's zone (${zone}) does not tell. For example --country DE.`);
}

/** The machine's zone when the country keeps it; a country with one zone has that one; the rest is asked. */
function zoneOf(country: string, zone: string, table: ZoneTable): string {
  const zones = table.countries.get(country) ?? [];
  if (isKnownZone(table, zone) && (zones.some((known) => known === zone) || zones.length !== 1)) return zone;
  const [only] = zones;
  if (only !== undefined && zones.length === 1) return only;
  throw new NeedsAnswer(`This machine's zone (${zone}) is not known here. Set TZ, for example TZ=${only ?? 'UTC'}.`);
}

export async function openFirm(client: Client, firm: Firm): Promise<Tenant> {
  return client.call('POST /tenants', { body: firm });
}

/** One line for the person who did not set anything up. */
export function openedText({ name, homeCountry: country, homeCurrency, zone }: Firm): string {
  return `Opened a workbench for "${name}" (${country}, ${homeCurrency}, ${zone}); other answers: --firm, --country, --currency.`;
}
