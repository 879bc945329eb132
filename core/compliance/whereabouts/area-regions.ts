import type { Place } from '../facts/facts.ts';
import { areaCodeOf, NOT_GEOGRAPHIC_NANP } from './area-codes.ts';

/**
 * The regions that area codes belong to, for countries whose regions have rules of their own. Numbers move with their
 * owners and codes straddle borders: a region here is one where the person may be, never proof. Checked against the
 * zones of the numbering data; assignments as published by the numbering administrations up to 2026.
 */
const UNITED_STATES: Readonly<Record<string, string>> = {
  AL: '205 251 256 334 483 659 938',
  AK: '907',
  AZ: '480 520 602 623 928',
  AR: '327 479 501 870',
  CA: '209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951',
  CO: '303 719 720 748 970 983',
  CT: '203 475 860 959',
  DE: '302',
  DC: '202 771',
  FL: '239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954',
  GA: '229 404 470 478 678 706 762 770 912 943',
  HI: '808',
  ID: '208 986',
  IL: '217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872',
  IN: '219 260 317 463 574 765 812 930',
  IA: '319 515 563 641 712',
  KS: '316 620 785 913',
  KY: '270 364 502 606 859',
  LA: '225 318 337 457 504 985',
  ME: '207',
  MD: '227 240 301 410 443 667',
  MA: '339 351 413 508 617 774 781 857 978',
  MI: '231 248 269 313 517 586 616 679 734 810 906 947 989',
  MN: '218 320 507 612 651 763 924 952',
  MS: '228 471 601 662 769',
  MO: '235 314 417 557 573 636 660 816 975',
  MT: '406',
  NE: '308 402 531',
  NV: '702 725 775',
  NH: '603',
  NJ: '201 551 609 640 732 848 856 862 908 973',
  NM: '505 575',
  NY: '212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934',
  NC: '252 336 472 704 743 828 910 919 980 984',
  ND: '701',
  OH: '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937',
  OK: '405 539 572 580 918',
  OR: '458 503 541 971',
  PA: '215 223 267 272 412 445 484 570 582 610 717 724 814 835 878',
  RI: '401',
  SC: '803 821 839 843 854 864',
  SD: '605',
  TN: '423 615 629 731 865 901 931',
  TX: '210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979',
  UT: '385 435 801',
  VT: '802',
  VA: '276 434 540 571 686 703 757 804 826 948',
  WA: '206 253 360 425 509 564',
  WV: '304 681',
  WI: '262 274 353 414 534 608 715 920',
  WY: '307',
  PR: '787 939',
  VI: '340',
  GU: '671',
  MP: '670',
  AS: '684',
};

const CANADA: Readonly<Record<string, string>> = {
  AB: '368 403 587 780 825',
  BC: '236 250 257 604 672 778',
  MB: '204 431 584',
  NB: '428 506',
  NL: '709 879',
  NS: '782 902',
  PE: '782 902',
  NT: '867',
  NU: '867',
  YT: '867',
  ON: '226 249 289 343 365 382 387 416 437 519 548 613 647 683 705 742 753 807 905 942',
  QC: '263 354 367 418 438 450 468 514 579 581 819 873',
  SK: '306 474 639',
};

/** By the digits after +61. Codes reach over the borders of states; a mobile (4) may be anywhere. */
const AUSTRALIA: Readonly<Record<string, string>> = {
  ACT: '2',
  NSW: '2 3 7 8',
  VIC: '2 3',
  TAS: '3',
  QLD: '7',
  SA: '8',
  WA: '8',
  NT: '8',
};

/** By the two digits after +55. */
const BRAZIL: Readonly<Record<string, string>> = {
  AC: '68',
  AL: '82',
  AM: '92 97',
  AP: '96',
  BA: '71 73 74 75 77',
  CE: '85 88',
  DF: '61',
  ES: '27 28',
  GO: '61 62 64',
  MA: '98 99',
  MG: '31 32 33 34 35 37 38',
  MS: '67',
  MT: '65 66',
  PA: '91 93 94',
  PB: '83',
  PE: '81 87',
  PI: '86 89',
  PR: '41 42 43 44 45 46',
  RJ: '21 22 24',
  RN: '84',
  RO: '69',
  RR: '95',
  RS: '51 53 54 55',
  SC: '42 47 48 49',
  SE: '79',
  SP: '11 12 13 14 15 16 17 18 19',
  TO: '63',
};

const placesByCode: ReadonlyMap<string, readonly Place[]> = index([
  ['US', '1', UNITED_STATES],
  ['CA', '1', CANADA],
  ['AU', '61', AUSTRALIA],
  ['BR', '55', BRAZIL],
]);

function index(
  tables: readonly (readonly [country: string, calling: string, regions: Readonly<Record<string, string>>])[],
): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const [country, calling, regions] of tables) {
    for (const [region, codes] of Object.entries(regions)) {
      for (const code of codes.split(' ')) {
        const key = `${calling} ${code}`;
        found.set(key, [...(found.get(key) ?? []), { country, region }]);
      }
    }
  }
  return found;
}

/**
 * The regions in which a number is at home: states of the United States, Brazil and Australia, provinces of Canada. The
 * country alone where the number is of one of them without saying where; nothing for other countries, whose rules have
 * no regions to tell apart, and for numbers without geographic meaning.
 */
export function placesOf(e164: string): readonly Place[] {
  if (!/^\+[1-9]\d{6,14}$/.test(e164)) return [];
  const area = areaCodeOf(e164);
  if (area !== undefined) return NOT_GEOGRAPHIC_NANP.test(e164) ? [] : (placesByCode.get(`1 ${area}`) ?? []);
  if (e164.startsWith('+61')) return placesByCode.get(`61 ${e164.slice(3, 4)}`) ?? [{ country: 'AU' }];
  if (e164.startsWith('+55')) return placesByCode.get(`55 ${e164.slice(3, 5)}`) ?? [{ country: 'BR' }];
  return [];
}

/**
 * Every place where the person may be: the address and the regions of the numbers, each once. An address that names its
 * country alone says less than a number there that names a region; where neither names one, every region may be meant.
 */
export function candidatePlaces(known: {
  readonly places: readonly Place[];
  readonly numbers: readonly string[];
}): readonly Place[] {
  const ofNumbers = known.numbers.flatMap(placesOf);
  const isToldBetter = ({ country, region }: Place) =>
    region === undefined && ofNumbers.some((place) => place.country === country && place.region !== undefined);
  const all = [...known.places.filter((place) => !isToldBetter(place)), ...ofNumbers];
  const seen = new Set<string>();
  return all.filter(({ country, region, city }) => {
    // An address in the region says more than a number of it.
    const key = `${country} ${region ?? ''}`;
    if (city === undefined && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
