const FAMILIES = (
  'Abbott Adair Albrecht Archer Ashby Bellamy Benedetti Birch Blackwood Brandt Carver Castle Conti Dahl Dawson Draper ' +
  'Eckhart Fairley Falk Ferri Fletcher Garland Gentile Hale Hartmann Hawthorn Ives Jansen Keller Kerr Lind Lombard ' +
  'Mallory Marchetti Mercer Nash Oakley Palmer Quill Ricci Rowe Sauer Sterling Tanner Thorne Vogel Walden Yates'
).split(' ');

const SECONDS = [
  '& Sons',
  '& Daughters',
  'Brothers',
  '& Partners',
  'Group',
  'North',
  'South',
  'East',
  'West',
  '& Co',
  ...FAMILIES.slice(0, 30).map((family) => `& ${family}`),
];

const TRADES = (
  'Bakery Books Brewing Builders Carpentry Catering Cycles Dental Design Electrical Engineering Fabrics Flooring Florists ' +
  'Foods Furniture Garages Glass Heating Hotels Interiors Joinery Kitchens Landscapes Laundry Lighting Logistics ' +
  'Machinery Motors Nurseries Optics Packaging Plastics Plumbing Print Roofing Signs Stationers Textiles Tools'
).split(' ');

const GIVEN = (
  'Ada Aisha Alessia Anna Benno Carla Chidi Clara Dario Edith Elena Farah Felix Giulia Hanna Hugo Imani Ines Jakob Jonah ' +
  'Karim Lena Leo Lucia Mara Marco Mina Nadia Nina Noor Omar Otto Paolo Priya Rosa Samir Sofia Tariq Vera Zoe'
).split(' ');

const FORMS = { GB: 'Ltd', US: 'LLC', DE: 'GmbH', IT: 'S.r.l.' } as const;

/** How many firms, and how many persons, have different names before the first one returns. */
export const FIRM_NAMES = FAMILIES.length * SECONDS.length * TRADES.length;
export const PERSON_NAMES = GIVEN.length * FAMILIES.length;

/** The step is prime to both counts, so that neighbours have little in common and no name returns before all were used. */
const STEP = 7919;

export function firmName(index: number, country: keyof typeof FORMS): string {
  const at = (index * STEP) % FIRM_NAMES;
  const family = pick(FAMILIES, at);
  const second = pick(SECONDS, Math.floor(at / FAMILIES.length));
  const trade = pick(TRADES, Math.floor(at / FAMILIES.length / SECONDS.length));
  return `${family} ${second} ${trade} ${FORMS[country]}`;
}

export function personName(index: number): string {
  const at = (index * STEP) % PERSON_NAMES;
  return `${pick(GIVEN, Math.floor(at / FAMILIES.length))} ${pick(FAMILIES, at)}`;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
