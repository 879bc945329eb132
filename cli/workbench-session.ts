import type { Workbench } from '@duologue/contract/workbench.ts';
import { type Client, createClient, type Session, type Transport } from './client.ts';

/** Options that every command on the workbench takes. */
export type WorkbenchOptions = {
  readonly data?: string;
  readonly firm?: string;
  readonly as?: string;
  readonly json?: boolean;
};

/** What a person has to settle before the command can run; the edge prints it and exits with `EXIT.asked`. */
export class NeedsAnswer extends Error {}

export type OpenWorkbench = (options: {
  dataDir: string | undefined;
}) => Promise<{ transport: Transport; close(): Promise<void> }>;

/** Runs a command as a profile of a firm. With one firm and one manager, nothing needs to be named. */
export async function withClient<Value>(
  options: WorkbenchOptions,
  open: OpenWorkbench,
  newKey: () => string,
  run: (client: Client, workbench: Workbench) => Promise<Value>,
): Promise<Value> {
  const { transport, close } = await open({ dataDir: options.data });
  try {
    const anonymous = createClient(transport, undefined, newKey);
    const workbench = await anonymous.call('GET /workbench', {});
    return await run(createClient(transport, chooseSession(workbench, options), newKey), workbench);
  } finally {
    await close();
  }
}

export function chooseSession(workbench: Workbench, { firm, as }: WorkbenchOptions): Session | undefined {
  const wanted = workbench.tenants.filter((tenant) =>
    firm === undefined ? tenant.kind === 'real' : isNamed(tenant.name, firm),
  );
  const candidates = wanted.length === 0 && firm === undefined ? workbench.tenants : wanted;
  const [tenant, ...others] = candidates;
  if (tenant === undefined) {
    if (firm === undefined) return undefined;
    throw new NeedsAnswer(`There is no firm called "${firm}". There are: ${listOf(workbench.tenants)}.`);
  }
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
