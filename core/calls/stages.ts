/**
 * The path of a call. A tick item is a reminder before the caller's eyes; its words are in the catalogues under
 * `calls.tick.<id>`. `needsVerified` marks the stages whose content is locked until the right person is on the line.
 */
export const STAGES = [
  { id: 'verify', needsVerified: false, ticks: ['said-who-calls', 'asked-for-person', 'confirmed-identity'] },
  { id: 'open', needsVerified: true, ticks: ['thanked-or-linked-to-last-talk', 'offered-help'] },
  { id: 'state', needsVerified: true, ticks: ['named-invoices', 'named-total', 'asked-for-payment'] },
  { id: 'listen', needsVerified: true, ticks: ['let-them-finish', 'noted-their-words', 'asked-missing-facts'] },
  { id: 'resolve', needsVerified: true, ticks: ['answered-objection', 'asked-for-undisputed-part'] },
  { id: 'agree', needsVerified: true, ticks: ['amount-agreed', 'date-agreed', 'method-agreed', 'read-back'] },
  { id: 'close', needsVerified: true, ticks: ['confirmed-next-step', 'confirmed-contact-data', 'thanked'] },
] as const;

export type StageId = (typeof STAGES)[number]['id'];
export type TickId = (typeof STAGES)[number]['ticks'][number];

export const STAGE_IDS = STAGES.map((stage) => stage.id) as readonly StageId[];
export const TICK_IDS = STAGES.flatMap((stage) => [...stage.ticks]) as readonly TickId[];

/** How the call goes on beside its stages: one key away. `third-party` and `voicemail` hide the debt from the screen. */
export const CALL_MODES = ['conversation', 'third-party', 'voicemail'] as const;
export type CallMode = (typeof CALL_MODES)[number];
