import { z } from 'zod';

/** Whether equal numbers of levels mean equal rank across roles, or each role counts for itself. */
export const rungs = z.enum(['common', 'own']);
