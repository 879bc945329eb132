export const StartRoute = () => null;
