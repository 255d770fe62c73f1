import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** The most responsibilities that one page shows in full, at some 120 pixels each. */
const MOST_IN_FULL = 100;

/** Whether there are more responsibilities than one page shows in full. */
export const areMany = ({ responsibilities }: PublicHandbook): boolean => responsibilities.size > MOST_IN_FULL;
