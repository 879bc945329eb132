/** A town in which invented debtors live, and where their telephone numbers come from. */
export type Town = {
  readonly city: string;
  readonly region?: string;
  readonly country: 'GB' | 'US' | 'DE' | 'IT';
  readonly currency: 'GBP' | 'USD' | 'EUR';
  readonly language: 'en' | 'de' | 'it';
  readonly postcode: string;
  readonly street: string;
  /** A range of numbers kept for fiction; each x is a digit to be drawn. Italy keeps none. */
  readonly phone?: string;
};

const gb = (city: string, postcode: string, street: string, phone: string): Town => ({
  city,
  country: 'GB',
  currency: 'GBP',
  language: 'en',
  postcode,
  street,
  phone,
});

const us = (city: string, region: string, postcode: string, street: string, phone: string): Town => ({
  city,
  region,
  country: 'US',
  currency: 'USD',
  language: 'en',
  postcode,
  street,
  phone,
});

const de = (city: string, postcode: string, street: string, phone: string): Town => ({
  city,
  country: 'DE',
  currency: 'EUR',
  language: 'de',
  postcode,
  street,
  phone,
});

const it = (city: string, postcode: string, street: string): Town => ({
  city,
  country: 'IT',
  currency: 'EUR',
  language: 'it',
  postcode,
  street,
});

/** Towns stand as often as their share of the portfolio asks for: ten British, four American, four German, two Italian. */
export const TOWNS: readonly Town[] = [
  gb('London', 'EC1A 9ZZ', 'Candlewick Row', '+442079460xxx'),
  gb('London', 'SE1 9ZY', 'Tidewater Street', '+442079460xxx'),
  gb('Leeds', 'LS2 9ZZ', 'Spindle Lane', '+441134960xxx'),
  gb('Sheffield', 'S1 9ZZ', 'Anvil Street', '+441144960xxx'),
  gb('Bristol', 'BS2 9ZZ', 'Halyard Road', '+441174960xxx'),
  gb('Birmingham', 'B1 9ZZ', 'Button Row', '+441214960xxx'),
  gb('Glasgow', 'G1 9ZZ', 'Shipwright Street', '+441414960xxx'),
  gb('Liverpool', 'L1 9ZZ', 'Manifest Street', '+441514960xxx'),
  gb('Manchester', 'M3 9ZZ', 'Shuttle Street', '+441614960xxx'),
  gb('Cardiff', 'CF11 9ZZ', 'Coal Wharf', '+442920180xxx'),
  us('New York', 'NY', '10002', 'Cooper Street', '+121255501xx'),
  us('Chicago', 'IL', '60602', 'Prairie Street', '+131255501xx'),
  us('Denver', 'CO', '80202', 'Aspen Street', '+130355501xx'),
  us('Los Angeles', 'CA', '90013', 'Mission Street', '+121355501xx'),
  de('Berlin', '10115', 'Lindenhof', '+493023125xxx'),
  de('Hamburg', '20095', 'Ankerstraße', '+494066969xxx'),
  de('Köln', '50667', 'Glockengasse', '+492214710xxx'),
  de('München', '80333', 'Amselweg', '+498999998xxx'),
  it('Torino', '10121', 'Via dei Platani'),
  it('Bologna', '40122', 'Via del Portico'),
];
