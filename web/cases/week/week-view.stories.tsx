import { week, weekElsewhere } from '../../api/testing/named-gate.ts';
import { WeekView } from './week-view.tsx';

export const SameClock = () => <WeekView week={week} now="2026-11-24T10:00:00Z" />;
export const FiveHoursAway = () => <WeekView week={weekElsewhere} now="2026-11-24T10:00:00Z" />;
