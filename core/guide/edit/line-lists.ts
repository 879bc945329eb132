import type { Playbook } from '../playbook.ts';
import type { Said, Variant } from '../said.ts';

/** What is said in one breath, in a list of such; a reminder has a name beside it. */
export type Line = Variant & { readonly name?: Said };

/** A list that a firm may make longer or shorter. What stands in it is called `<place>.<id>`. */
export type LineList = {
  readonly place: string;
  readonly lines: readonly Line[];
  /** Whether each line has a name beside what is said. */
  readonly isNamed: boolean;
};

/** The parts of a playbook that have such lists. */
type LinedParts = Pick<
  Playbook,
  'stages' | 'acknowledgments' | 'reminders' | 'voicemail' | 'thirdPerson' | 'deEscalation'
>;

/** These parts with each of their lists of lines changed: the one place that knows where they are. */
export function withLineLists(parts: LinedParts, change: (list: LineList) => readonly Line[]): LinedParts {
  const lines = (place: string, list: readonly Variant[]): readonly Variant[] =>
    change({ place, lines: list, isNamed: false }).map(({ name: _, ...line }) => line);
  const named = (place: string, list: LinedParts['reminders']): LinedParts['reminders'] =>
    change({ place, lines: list, isNamed: true }).map((line) => ({ ...line, name: line.name ?? NAMELESS }));
  const { stages, acknowledgments, reminders, voicemail, thirdPerson, deEscalation } = parts;
  return {
    stages: stages.map((stage) => ({
      ...stage,
      say: lines(`stages.${stage.id}.say`, stage.say),
      bringBack: lines(`stages.${stage.id}.bringBack`, stage.bringBack),
      forward: lines(`stages.${stage.id}.forward`, stage.forward),
    })),
    acknowledgments: acknowledgments.map((one) => ({
      ...one,
      say: lines(`acknowledgments.${one.mood}.say`, one.say),
    })),
    reminders: named('reminders', reminders),
    voicemail: lines('voicemail', voicemail),
    thirdPerson: lines('thirdPerson', thirdPerson),
    deEscalation: {
      ...deEscalation,
      phrases: lines('deEscalation.phrases', deEscalation.phrases),
      boundaries: lines('deEscalation.boundaries', deEscalation.boundaries),
      endings: lines('deEscalation.endings', deEscalation.endings),
    },
  };
}

/** Empty, so that the check of texts tells of it. */
const NAMELESS: Said = { en: '', de: '', it: '' };

/** Every list of lines in the order of the parts. */
export function lineListsOf(playbook: LinedParts): readonly LineList[] {
  const lists: LineList[] = [];
  withLineLists(playbook, (list) => {
    lists.push(list);
    return list.lines;
  });
  return lists;
}
