/**
 * Why a contact is made. Rules give way to some of these; a purpose that is not listed here is refused by `checkPack`
 * in a rule and counts as `collect` in a contact.
 */
export const PURPOSES = [
  'collect',
  /** Speaking about the debt with somebody who is not the debtor. */
  'discuss-debt',
  /** Asking a third person where the debtor lives or works. */
  'location',
  /** One answer to what the person has just sent or asked, by the same channel. */
  'respond',
  /** They called us and are on the line. */
  'take-call',
  /** Calling back because they asked for it. */
  'return-requested-call',
  /** A notice that a law demands. */
  'statutory-notice',
  /** "We end our efforts." */
  'notify-end',
  /** "We may use, or intend to use, this remedy." */
  'notify-remedy',
  'confirm-opt-out',
  /** "May we write to you by this channel?" and nothing else. */
  'ask-consent',
  /** A talk with the debt adviser or the approved professional of a moratorium. */
  'adviser',
  /** An ongoing or unrelated liability, which a moratorium does not cover. */
  'ongoing-liability',
  /** Steps in proceedings that a moratorium permits. */
  'permitted-proceedings',
  /** Only to verify employment with an employer. */
  'verify-employment',
  /** Getting a home address or telephone of the debtor from somebody. */
  'get-home-contact',
] as const;
export type Purpose = (typeof PURPOSES)[number];
