import type { Brand } from '../kernel/brand.ts';

/** Ids are UUIDs of version 7, minted by the shell: their order is the order of creation, so ties break the same way twice. */
export type TenantId = Brand<string, 'TenantId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type CreditorId = Brand<string, 'CreditorId'>;
export type DebtorId = Brand<string, 'DebtorId'>;
export type AccountId = Brand<string, 'AccountId'>;
export type ItemId = Brand<string, 'ItemId'>;
export type CaseId = Brand<string, 'CaseId'>;
export type CallId = Brand<string, 'CallId'>;
export type ContactId = Brand<string, 'ContactId'>;
export type PromiseId = Brand<string, 'PromiseId'>;
export type ArrangementId = Brand<string, 'ArrangementId'>;
export type ImportId = Brand<string, 'ImportId'>;

/** What a person may do follows from the role; the server enforces it. */
export const ROLES = ['collector', 'supervisor', 'manager', 'auditor'] as const;
export type Role = (typeof ROLES)[number];
