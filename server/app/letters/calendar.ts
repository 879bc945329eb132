import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Letter } from './letter.ts';

/**
 * The days on which something is to be paid, as a calendar file: whole days, which are the same in every zone. An entry
 * that is brought again, such as with a reminder, takes the place of the earlier one: its id is the instalment's.
 */
export function renderCalendar({ dates, sender, writtenOn }: Letter): string {
  const calendar = ical({ prodId: { company: 'Duologue', product: 'Letters' }, method: ICalCalendarMethod.PUBLISH });
  for (const { uid, dueOn, title } of dates) {
    calendar.createEvent({
      id: uid,
      start: new Date(`${dueOn}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      stamp: new Date(`${writtenOn}T00:00:00Z`),
      summary: title,
      description: sender,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
