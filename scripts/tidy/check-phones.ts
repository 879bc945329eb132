import { isFictional } from './fiction.ts';
import { type Check, type Finding, isGenerated, lineAt, type SourceFile } from './source.ts';

/** Data of numbering plans and archives of packages hold no one's number. */
const NOT_PEOPLE = /(^|\/)(package-lock\.json|LICENSE)$|tzdb|map_data|metadata|\.(svg|sql)$/;

const INTERNATIONAL = /(?<![\w.+])\+[1-9](?:[ ()/-]{0,2}\d){7,14}(?!\w|[.,]\d)/g;
const NORTH_AMERICAN = /(?<![\w.+-])\(?[2-9]\d{2}\)?[ -][2-9]\d{2}-\d{4}(?![\w-])/g;
/** Written the national way. The trunk zero, two to four digits, a gap, and at least six more. */
const NATIONAL = /(?<![\w.,:+/-]|\d )0\d{2,5}(?:[ /]\d{2,8}){1,4}(?![\w.,:/-]*\d)/g;
/** Countries whose national form these files may use. */
const TRUNK_COUNTRIES = ['44', '49', '33', '61'];

/** Nobody is rung because a test, an example or a picture shows a number: only numbers kept for fiction are written here. */
export const checkPhones: Check = (files) =>
  files.filter((file) => !NOT_PEOPLE.test(file.path) && !isGenerated(file.path)).flatMap(phonesIn);

function phonesIn(file: SourceFile): Finding[] {
  return [
    ...numbers(file, INTERNATIONAL, (digits) => [digits]),
    ...numbers(file, NORTH_AMERICAN, (digits) => [`1${digits}`]),
    ...numbers(file, NATIONAL, (digits) =>
      digits.length < 9 ? ['442079460000'] : TRUNK_COUNTRIES.map((country) => country + digits.slice(1)),
    ),
  ];
}

function numbers(file: SourceFile, pattern: RegExp, readings: (digits: string) => string[]): Finding[] {
  return [...file.text.matchAll(pattern)]
    .filter((match) => !readings(match[0].replace(/\D/g, '')).some(isFictional))
    .map((match) => ({
      path: file.path,
      line: lineAt(file.text, match.index),
      message: `${match[0]} may ring somewhere: use a number kept for fiction (scripts/tidy/fiction.ts)`,
    }));
}
