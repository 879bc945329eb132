/**
 * Municipalities that keep the clock of the neighbouring town in the United States (Ley de los Husos Horarios en los
 * Estados Unidos Mexicanos, 28 October 2022, art. 3 and 5). Compared in capitals without accents.
 */
const TOWNS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  CHH: {
    'America/Ciudad_Juarez': [
      'JUAREZ',
      'CIUDAD JUAREZ',
      'CD JUAREZ',
      'ASCENSION',
      'JANOS',
      'GUADALUPE',
      'PRAXEDIS G GUERRERO',
    ],
    'America/Ojinaga': ['OJINAGA', 'COYAME DEL SOTOL', 'MANUEL BENAVIDES'],
  },
  COA: {
    'America/Matamoros': [
      'ACUNA',
      'CIUDAD ACUNA',
      'ALLENDE',
      'GUERRERO',
      'HIDALGO',
      'JIMENEZ',
      'MORELOS',
      'NAVA',
      'OCAMPO',
      'PIEDRAS NEGRAS',
      'VILLA UNION',
      'ZARAGOZA',
    ],
  },
  NLE: { 'America/Matamoros': ['ANAHUAC'] },
  TAM: {
    'America/Matamoros': [
      'NUEVO LAREDO',
      'GUERRERO',
      'MIER',
      'MIGUEL ALEMAN',
      'CIUDAD MIGUEL ALEMAN',
      'CAMARGO',
      'GUSTAVO DIAZ ORDAZ',
      'REYNOSA',
      'RIO BRAVO',
      'VALLE HERMOSO',
      'MATAMOROS',
      'HEROICA MATAMOROS',
    ],
  },
};

const STATES: Readonly<Record<string, string>> = {
  CHIHUAHUA: 'CHH',
  COAHUILA: 'COA',
  'COAHUILA DE ZARAGOZA': 'COA',
  'NUEVO LEON': 'NLE',
  TAMAULIPAS: 'TAM',
};

/** The zone of a border town, or `undefined`: another town, of which only the state is known to us. */
export function mexicanBorderZones(region: string, city: string | undefined): readonly string[] | undefined {
  if (city === undefined) return undefined;
  const state = plain(region);
  const towns = TOWNS[STATES[state] ?? state];
  const town = plain(city);
  const zone = Object.entries(towns ?? {}).find(([, names]) => names.includes(town))?.[0];
  return zone === undefined ? undefined : [zone];
}

/** Letters that carry an accent in Spanish, and their plain ones; `normalize` is not the same in every runtime's data. */
const PLAIN: Readonly<Record<string, string>> = { Á: 'A', É: 'E', Í: 'I', Ñ: 'N', Ó: 'O', Ú: 'U', Ü: 'U' };

function plain(text: string): string {
  return text
    .toUpperCase()
    .replace(/[ÁÉÍÑÓÚÜ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
