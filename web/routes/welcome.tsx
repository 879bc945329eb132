export const Route = () => null;
