export const TodayRoute = () => null;
