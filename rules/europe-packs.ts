import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { deContact } from './de/contact.ts';
import { esContact } from './es/contact.ts';
import { euUnion } from './eu/union.ts';
import { frRecovery } from './fr/recovery.ts';
import { gbConduct } from './gb/conduct.ts';
import { gbConsumerContact } from './gb/consumer-contact.ts';
import { ieContact } from './ie/contact.ts';
import { itConduct } from './it/conduct.ts';
import { itUnirec } from './it/unirec.ts';
import { nlCollectionServices } from './nl/collection-services.ts';
import { plContact } from './pl/contact.ts';

/** The packs of the European Union, its countries and the United Kingdom. */
export const europePacks: readonly RulePack[] = [
  euUnion,
  gbConsumerContact,
  gbConduct,
  ieContact,
  nlCollectionServices,
  itUnirec,
  itConduct,
  deContact,
  frRecovery,
  esContact,
  plContact,
];
