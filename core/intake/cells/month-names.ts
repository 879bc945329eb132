/** Month names and their usual short forms, folded to plain letters, in English, German, Italian, French, Spanish, Dutch. */
const NAMES: readonly string[] = [
  'jan january januar janner jaenner gen gennaio janv janvier ene enero januari',
  'feb february februar febbraio fev fevr fevrier febrero februari',
  'mar march marz maerz mrz marzo mars maart mrt',
  'apr april aprile avr avril abr abril',
  'may mai mag maggio mayo mei',
  'jun june juni giu giugno juin junio',
  'jul july juli lug luglio juil juillet julio',
  'aug august ago agosto aout augustus',
  'sep sept september set sett settembre septembre septiembre',
  'oct october okt oktober ott ottobre octobre octubre',
  'nov november novembre noviembre',
  'dec december dez dezember dic dicembre decembre diciembre',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
