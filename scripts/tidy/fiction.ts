/**
 * Telephone numbers that no one will ever answer, by the regulators' own lists, in international form without the plus.
 * `x` stands for any digit. A country without such a range has numbers that cannot be given out, with the reason; the
 * cast carries none of those, since a carrier may treat them as it likes.
 */
export const fictionRanges: readonly (readonly [pattern: string, source: string])[] = [
  ['1xxx55501xx', 'North American Numbering Plan: 555-0100 to 555-0199 in every area code'],
  ['441134960xxx', 'Ofcom, numbers for drama: Leeds'],
  ['441144960xxx', 'Ofcom: Sheffield'],
  ['441154960xxx', 'Ofcom: Nottingham'],
  ['441164960xxx', 'Ofcom: Leicester'],
  ['441174960xxx', 'Ofcom: Bristol'],
  ['441184960xxx', 'Ofcom: Reading'],
  ['441214960xxx', 'Ofcom: Birmingham'],
  ['441314960xxx', 'Ofcom: Edinburgh'],
  ['441414960xxx', 'Ofcom: Glasgow'],
  ['441514960xxx', 'Ofcom: Liverpool'],
  ['441614960xxx', 'Ofcom: Manchester'],
  ['441914980xxx', 'Ofcom: Tyneside, Durham and Sunderland'],
  ['441632960xxx', 'Ofcom: no area'],
  ['442079460xxx', 'Ofcom: London'],
  ['442920180xxx', 'Ofcom: Cardiff'],
  ['447700900xxx', 'Ofcom: mobile'],
  ['448081570xxx', 'Ofcom: freephone'],
  ['443069990xxx', 'Ofcom: all of the United Kingdom'],
  ['493023125xxx', 'Bundesnetzagentur, notice 148/2021: Berlin'],
  ['496990009xxx', 'Bundesnetzagentur: Frankfurt am Main'],
  ['494066969xxx', 'Bundesnetzagentur: Hamburg'],
  ['492214710xxx', 'Bundesnetzagentur: Cologne'],
  ['498999998xxx', 'Bundesnetzagentur: Munich'],
  ['3319900xxxx', 'Arcep, numbers for audiovisual works: Paris'],
  ['3363998xxxx', 'Arcep: mobile'],
  ['6125550xxxx', 'ACMA, numbers for dramatic works: central east'],
  ['39020000xxxx', 'Italy keeps none; in Milan no number begins with 0'],
  ['61491570006', 'ACMA: mobile'],
  ['61491570156', 'ACMA: mobile'],
];

/** Single numbers that are allowed although no range holds them, each with the reason. */
export const knownNumbers: Readonly<Record<string, string>> = {
  '390212345678':
    'the example of an Italian number in the metadata of libphonenumber; Milan gives out none that begins with 1',
  '447911123456':
    'the example of a British mobile number in libphonenumber, which reports it as Guernsey: a case our tests need',
};

const patterns = fictionRanges.map(([pattern]) => new RegExp(`^${pattern.replaceAll('x', '\\d')}$`));

export const isFictional = (digits: string) =>
  Object.hasOwn(knownNumbers, digits) || patterns.some((pattern) => pattern.test(digits));
