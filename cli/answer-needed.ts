/** What a person has to settle before the command can run; the edge prints it and exits with `EXIT.asked`. */
export class NeedsAnswer extends Error {}

/** What cannot be done with what was named, such as a file that is a folder; exits with `EXIT.refused`. */
export class CannotDo extends Error {}
