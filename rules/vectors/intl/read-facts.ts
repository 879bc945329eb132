import { asObject, plainName } from '../read-expectation.ts';
import type { Contribution, Reading } from './contribution.ts';
import { BY_SUBJECT, READERS } from './fact-names.ts';
import { answer, consent, milestone, state } from './fact-readers.ts';

/** Every fact of a vector. One that nobody knows is reported: a fact that is passed over decides nothing. */
export function readVectorFacts(value: unknown, reading: Reading): readonly Contribution[] {
  return Object.entries(asObject(value)).map(([key, fact]) => readFact(plainName(key), fact, reading));
}

function readFact(name: string, fact: unknown, reading: Reading): Contribution {
  const names = namesOf(name);
  const known = names.map((one) => READERS[one]).find((reader) => reader !== undefined);
  if (known !== undefined) return known(fact, reading);
  const { asked } = reading;
  for (const called of names) {
    if (asked.milestones.has(called)) return milestone(called)(fact, reading);
    if (asked.answers.has(called)) return answer(called)(fact, reading);
    if (asked.states.has(called)) return state(called)(fact, reading);
    if (asked.consents.has(called)) return consent([called])(fact, reading);
  }
  const bySubject = BY_SUBJECT.find(([subject]) => subject.test(name));
  if (bySubject !== undefined) return bySubject[1](fact, reading);
  reading.report(`facts.${name} is not known`);
  return {};
}

/** `notice-sent-on` is told of `notice-sent` and of `notice`. */
function namesOf(name: string): readonly string[] {
  const dated = name.replace(/-(on|at)$/, '');
  return [name, dated, dated.replace(/-(sent|given|received|registered)$/, '')];
}
