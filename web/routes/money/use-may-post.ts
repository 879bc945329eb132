import { useRole } from '../../api/use-role.ts';

/** An auditor looks and does not touch. While the role is being asked for, nothing is taken away. */
export const useMayPost = (): boolean => useRole() !== 'auditor';
