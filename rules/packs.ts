import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { europePacks } from './europe-packs.ts';
import { houseB2b } from './house/b2b.ts';
import { houseConsumer } from './house/consumer.ts';
import { usPacks } from './us/packs.ts';
import { worldPacks } from './world-packs.ts';

/** Every pack we ship. Which of them concern a contact follows from its facts; the base pack is always asked. */
export const allPacks: readonly RulePack[] = [houseB2b, houseConsumer, ...europePacks, ...usPacks, ...worldPacks];
