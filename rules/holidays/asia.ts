import { fixed } from './days.ts';
import { holidayList } from './holiday-list.ts';

/**
 * India: the three national holidays that every state keeps. All others differ by state and are declared year by year,
 * so a rule that asks for this list knows of no more than these.
 */
export const indiaNational = holidayList('in.national', [fixed(1, 26), fixed(8, 15), fixed(10, 2)]);
