import type { Tenant, Workbench } from '@duologue/contract/workbench.ts';
import { NeedsAnswer } from './answer-needed.ts';
import { type Client, createClient, type Session, type Transport } from './client.ts';

/** Options that every command on the workbench takes. */
export type WorkbenchOptions = {
  readonly data?: string;
  readonly firm?: string;
  readonly as?: string;
  readonly json?: boolean;
};

export type OpenWorkbench = (options: {
  dataDir: string | undefined;
}) => Promise<{ transport: Transport; close(): Promise<void> }>;

/** Opens the first firm of a workbench that has none. */
export type WhenEmpty = (anonymous: Client, workbench: Workbench, options: WorkbenchOptions) => Promise<Tenant>;

/** What to do where there is no firm: open one, or answer without. */
export type Endings<Value> = {
  readonly whenEmpty?: WhenEmpty | undefined;
  readonly withoutFirm?: ((workbench: Workbench) => Value | Promise<Value>) | undefined;
};

/** Runs a command as a profile of a firm. With one firm and one manager, nothing needs to be named. */
export async function withClient<Value>(
  options: WorkbenchOptions,
  open: OpenWorkbench,
  newKey: () => string,
  run: (client: Client, workbench: Workbench) => Promise<Value>,
  { whenEmpty, withoutFirm }: Endings<Value> = {},
): Promise<Value> {
  const { transport, close } = await open({ dataDir: options.data });
  try {
    const anonymous = createClient(transport, undefined, newKey);
    const found = await anonymous.call('GET /workbench', {});
    if (found.tenants.length === 0 && withoutFirm !== undefined) return withoutFirm(found);
    const isEmpty = found.tenants.every(({ kind }) => kind === 'sample') && !isTheSample(found, options);
    const workbench =
      isEmpty && whenEmpty !== undefined
        ? { ...found, tenants: [...found.tenants, await whenEmpty(anonymous, found, options)] }
        : found;
    return await run(createClient(transport, chooseSession(workbench, options), newKey), workbench);
  } finally {
    await close();
  }
}

const isTheSample = ({ tenants }: Workbench, { firm }: WorkbenchOptions) =>
  firm !== undefined && tenants.some(({ name }) => isNamed(name, firm));

/** The firm and the profile that a command speaks for. A firm's own data comes before the sample. */
export function chooseSession(workbench: Workbench, { firm, as }: WorkbenchOptions): Session {
  const { tenants } = workbench;
  if (tenants.length === 0) {
    throw new NeedsAnswer(
      'There is no firm here yet: import a ledger with "duologue import FILE --as-of DATE", or start the workbench with ' +
        '"duologue serve" and set it up on screen. Another folder is named with --data.',
    );
  }
  const wanted = tenants.filter((tenant) => (firm === undefined ? tenant.kind === 'real' : isNamed(tenant.name, firm)));
  const candidates = wanted.length === 0 && firm === undefined ? tenants : wanted;
  const [tenant, ...others] = candidates;
  if (tenant === undefined) throw new NeedsAnswer(`There is no firm called "${firm}". There are: ${listOf(tenants)}.`);
  if (others.length > 0) throw new NeedsAnswer(`Name the firm with --firm. There are: ${listOf(candidates)}.`);

  const profile =
    as === undefined
      ? (tenant.profiles.find(({ role }) => role === 'manager') ?? tenant.profiles[0])
      : tenant.profiles.find(({ name }) => isNamed(name, as));
  if (profile === undefined)
    throw new NeedsAnswer(`Name the profile with --as. There are: ${listOf(tenant.profiles)}.`);
  return { tenantId: tenant.tenantId, actorId: profile.actorId };
}

const isNamed = (name: string, wanted: string) => name.toLowerCase() === wanted.trim().toLowerCase();
const listOf = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name).join(', ') || 'none';
