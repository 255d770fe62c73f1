import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** The most questions that stand on the page with their answers open. */
const MOST_OPEN = 40;

/** Whether there are so many questions that their answers are folded. */
export const areFolded = ({ faq }: PublicHandbook): boolean => faq.size > MOST_OPEN;
