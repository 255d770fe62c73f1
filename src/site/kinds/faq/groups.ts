import { byOrder } from '../../../handbook/model/order.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** Questions that one role has most to do with: the first that each names. */
export interface QuestionGroup {
	/** The anchor of the group. */
	id: string;
	title: string;
	role: Entry<'roles'> | undefined;
	questions: Entry<'faq'>[];
}

/** The most questions that stand on the page with their answers open. */
const MOST_OPEN = 40;

/** Whether there are so many questions that their answers are folded. */
export const areFolded = ({ faq }: PublicHandbook): boolean => faq.size > MOST_OPEN;

/** The questions by role, roles in the order of lists; those of no role last. */
export function questionGroups(handbook: PublicHandbook): QuestionGroup[] {
	const groups = new Map<string, Entry<'faq'>[]>([...handbook.roles.values()].sort(byOrder).map(({ id }) => [id, []]));
	for (const question of [...handbook.faq.values()].sort(byOrder)) {
		const first = question.data.roles.find((id) => handbook.roles.has(id)) ?? '';
		groups.set(first, [...(groups.get(first) ?? []), question]);
	}
	return [...groups]
		.filter(([, questions]) => questions.length > 0)
		.map(([id, questions]) => {
			const role = handbook.roles.get(id);
			return { id: `about-${id === '' ? 'all' : id}`, title: role?.data.title ?? sentences.everyone, role, questions };
		});
}
