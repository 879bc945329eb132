/**
 * Zones by state or province, for countries whose states differ. A region on the border of two zones names both: the
 * gate wants all of them open. Names and codes as people write them; compared in capitals.
 */
const EAST = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';
const SAO_PAULO = 'America/Sao_Paulo';

type Region = readonly [code: string, name: string, ...zones: string[]];

const US: readonly Region[] = [
  ['AL', 'Alabama', CENTRAL],
  ['AK', 'Alaska', 'America/Anchorage', 'America/Juneau', 'America/Metlakatla', 'America/Adak'],
  ['AZ', 'Arizona', 'America/Phoenix', MOUNTAIN],
  ['AR', 'Arkansas', CENTRAL],
  ['CA', 'California', PACIFIC],
  ['CO', 'Colorado', MOUNTAIN],
  ['CT', 'Connecticut', EAST],
  ['DE', 'Delaware', EAST],
  ['DC', 'District of Columbia', EAST],
  ['FL', 'Florida', EAST, CENTRAL],
  ['GA', 'Georgia', EAST],
  ['HI', 'Hawaii', 'Pacific/Honolulu'],
  ['ID', 'Idaho', 'America/Boise', PACIFIC],
  ['IL', 'Illinois', CENTRAL],
  ['IN', 'Indiana', 'America/Indiana/Indianapolis', CENTRAL],
  ['IA', 'Iowa', CENTRAL],
  ['KS', 'Kansas', CENTRAL, MOUNTAIN],
  ['KY', 'Kentucky', 'America/Kentucky/Louisville', CENTRAL],
  ['LA', 'Louisiana', CENTRAL],
  ['ME', 'Maine', EAST],
  ['MD', 'Maryland', EAST],
  ['MA', 'Massachusetts', EAST],
  ['MI', 'Michigan', 'America/Detroit', CENTRAL],
  ['MN', 'Minnesota', CENTRAL],
  ['MS', 'Mississippi', CENTRAL],
  ['MO', 'Missouri', CENTRAL],
  ['MT', 'Montana', MOUNTAIN],
  ['NE', 'Nebraska', CENTRAL, MOUNTAIN],
  ['NV', 'Nevada', PACIFIC, MOUNTAIN],
  ['NH', 'New Hampshire', EAST],
  ['NJ', 'New Jersey', EAST],
  ['NM', 'New Mexico', MOUNTAIN],
  ['NY', 'New York', EAST],
  ['NC', 'North Carolina', EAST],
  ['ND', 'North Dakota', CENTRAL, MOUNTAIN],
  ['OH', 'Ohio', EAST],
  ['OK', 'Oklahoma', CENTRAL, MOUNTAIN],
  ['OR', 'Oregon', PACIFIC, 'America/Boise'],
  ['PA', 'Pennsylvania', EAST],
  ['RI', 'Rhode Island', EAST],
  ['SC', 'South Carolina', EAST],
  ['SD', 'South Dakota', CENTRAL, MOUNTAIN],
  ['TN', 'Tennessee', EAST, CENTRAL],
  ['TX', 'Texas', CENTRAL, MOUNTAIN],
  ['UT', 'Utah', MOUNTAIN],
  ['VT', 'Vermont', EAST],
  ['VA', 'Virginia', EAST],
  ['WA', 'Washington', PACIFIC],
  ['WV', 'West Virginia', EAST],
  ['WI', 'Wisconsin', CENTRAL],
  ['WY', 'Wyoming', MOUNTAIN],
  ['PR', 'Puerto Rico', 'America/Puerto_Rico'],
  ['VI', 'Virgin Islands', 'America/Puerto_Rico'],
  ['GU', 'Guam', 'Pacific/Guam'],
  ['MP', 'Northern Mariana Islands', 'Pacific/Guam'],
  ['AS', 'American Samoa', 'Pacific/Pago_Pago'],
];

const CA: readonly Region[] = [
  ['AB', 'Alberta', 'America/Edmonton'],
  ['BC', 'British Columbia', 'America/Vancouver', 'America/Edmonton', 'America/Dawson_Creek', 'America/Creston'],
  ['MB', 'Manitoba', 'America/Winnipeg'],
  ['NB', 'New Brunswick', 'America/Moncton'],
  ['NL', 'Newfoundland and Labrador', 'America/St_Johns', 'America/Goose_Bay'],
  ['NS', 'Nova Scotia', 'America/Halifax'],
  ['NT', 'Northwest Territories', 'America/Inuvik', 'America/Yellowknife'],
  ['NU', 'Nunavut', 'America/Iqaluit', 'America/Rankin_Inlet', 'America/Cambridge_Bay', 'America/Resolute'],
  ['ON', 'Ontario', 'America/Toronto', 'America/Winnipeg', 'America/Atikokan'],
  ['PE', 'Prince Edward Island', 'America/Halifax'],
  ['QC', 'Quebec', 'America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'],
  ['SK', 'Saskatchewan', 'America/Regina', 'America/Edmonton'],
  ['YT', 'Yukon', 'America/Whitehorse'],
];

const AU: readonly Region[] = [
  ['ACT', 'Australian Capital Territory', 'Australia/Sydney'],
  ['NSW', 'New South Wales', 'Australia/Sydney', 'Australia/Broken_Hill', 'Australia/Lord_Howe'],
  ['NT', 'Northern Territory', 'Australia/Darwin'],
  ['QLD', 'Queensland', 'Australia/Brisbane'],
  ['SA', 'South Australia', 'Australia/Adelaide'],
  ['TAS', 'Tasmania', 'Australia/Hobart'],
  ['VIC', 'Victoria', 'Australia/Melbourne'],
  ['WA', 'Western Australia', 'Australia/Perth', 'Australia/Eucla'],
];

const BR: readonly Region[] = [
  ['AC', 'Acre', 'America/Rio_Branco'],
  ['AL', 'Alagoas', 'America/Maceio'],
  ['AM', 'Amazonas', 'America/Manaus', 'America/Eirunepe'],
  ['AP', 'Amapá', 'America/Belem'],
  ['BA', 'Bahia', 'America/Bahia'],
  ['CE', 'Ceará', 'America/Fortaleza'],
  ['DF', 'Distrito Federal', SAO_PAULO],
  ['ES', 'Espírito Santo', SAO_PAULO],
  ['GO', 'Goiás', SAO_PAULO],
  ['MA', 'Maranhão', 'America/Fortaleza'],
  ['MG', 'Minas Gerais', SAO_PAULO],
  ['MS', 'Mato Grosso do Sul', 'America/Campo_Grande'],
  ['MT', 'Mato Grosso', 'America/Cuiaba'],
  ['PA', 'Pará', 'America/Belem', 'America/Santarem'],
  ['PB', 'Paraíba', 'America/Fortaleza'],
  ['PE', 'Pernambuco', 'America/Recife', 'America/Noronha'],
  ['PI', 'Piauí', 'America/Fortaleza'],
  ['PR', 'Paraná', SAO_PAULO],
  ['RJ', 'Rio de Janeiro', SAO_PAULO],
  ['RN', 'Rio Grande do Norte', 'America/Fortaleza'],
  ['RO', 'Rondônia', 'America/Porto_Velho'],
  ['RR', 'Roraima', 'America/Boa_Vista'],
  ['RS', 'Rio Grande do Sul', SAO_PAULO],
  ['SC', 'Santa Catarina', SAO_PAULO],
  ['SE', 'Sergipe', 'America/Maceio'],
  ['SP', 'São Paulo', SAO_PAULO],
  ['TO', 'Tocantins', 'America/Araguaina'],
];

const MEXICO_CITY = 'America/Mexico_City';

/**
 * The states on the northern border keep several clocks: their border towns go with the neighbour in the United States.
 * `mexican-border.ts` knows the towns; without one every clock of the state counts.
 */
const MX: readonly Region[] = [
  ['AGU', 'Aguascalientes', MEXICO_CITY],
  ['BCN', 'Baja California', 'America/Tijuana'],
  ['BCS', 'Baja California Sur', 'America/Mazatlan'],
  ['CAM', 'Campeche', 'America/Merida'],
  ['CHH', 'Chihuahua', 'America/Chihuahua', 'America/Ciudad_Juarez', 'America/Ojinaga'],
  ['CHP', 'Chiapas', MEXICO_CITY],
  ['CMX', 'Ciudad de México', MEXICO_CITY],
  ['COA', 'Coahuila', 'America/Monterrey', 'America/Matamoros'],
  ['COL', 'Colima', MEXICO_CITY],
  ['DUR', 'Durango', 'America/Monterrey'],
  ['GRO', 'Guerrero', MEXICO_CITY],
  ['GUA', 'Guanajuato', MEXICO_CITY],
  ['HID', 'Hidalgo', MEXICO_CITY],
  ['JAL', 'Jalisco', MEXICO_CITY],
  ['MEX', 'México', MEXICO_CITY],
  ['MIC', 'Michoacán', MEXICO_CITY],
  ['MOR', 'Morelos', MEXICO_CITY],
  ['NAY', 'Nayarit', 'America/Mazatlan', 'America/Bahia_Banderas'],
  ['NLE', 'Nuevo León', 'America/Monterrey', 'America/Matamoros'],
  ['OAX', 'Oaxaca', MEXICO_CITY],
  ['PUE', 'Puebla', MEXICO_CITY],
  ['QUE', 'Querétaro', MEXICO_CITY],
  ['ROO', 'Quintana Roo', 'America/Cancun'],
  ['SIN', 'Sinaloa', 'America/Mazatlan'],
  ['SLP', 'San Luis Potosí', MEXICO_CITY],
  ['SON', 'Sonora', 'America/Hermosillo'],
  ['TAB', 'Tabasco', MEXICO_CITY],
  ['TAM', 'Tamaulipas', 'America/Monterrey', 'America/Matamoros'],
  ['TLA', 'Tlaxcala', MEXICO_CITY],
  ['VER', 'Veracruz', MEXICO_CITY],
  ['YUC', 'Yucatán', 'America/Merida'],
  ['ZAC', 'Zacatecas', MEXICO_CITY],
];

const tables: Readonly<Record<string, readonly Region[]>> = { US, CA, AU, BR, MX };

/** Country and region, code or name in capitals, to the zones of that region. */
export const regionZones: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(tables).flatMap(([country, regions]) =>
    regions.flatMap(([code, name, ...zones]): [string, readonly string[]][] => [
      [`${country}-${code}`, zones],
      [`${country}-${name.toUpperCase()}`, zones],
    ]),
  ),
);
