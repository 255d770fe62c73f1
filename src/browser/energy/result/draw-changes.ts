import { element } from '../../page/element.ts';
import { say, sayWith } from '../../page/say.ts';
import type { Answers } from '../answers.ts';
import { toLearn } from '../doubts.ts';
import type { Change } from '../given-up.ts';
import { sentences } from './sentences.ts';
import { practising } from '../trials.ts';
import { workHref, type RoleToTry, type RoleWork, type Work } from '../work.ts';

/** How much stands at once; the rest is folded. */
const MOST = 5;

const heading = (role: RoleWork) =>
	element('h4', { 'data-track': String(role.colour) }, say(sentences.asRole, { role: role.name }));

const linkTo = (role: RoleWork, work: Work) => element('a', { href: workHref(role, work) }, work.title);

/** Draws what would change with each role. */
export const drawChanges = (changes: readonly Change[]): Node[] =>
	changes.map((change) => {
		const lines = (['lost', 'taken', 'won', 'left'] as const)
			.filter((part) => change[part].length > 0)
			.map((part) => element('p', {}, ...sayWith(sentences[part], { work: workList(change.role, change[part]) })));
		const empty = element('p', {}, say(sentences.noChange));
		return element('section', { class: 'of-role' }, heading(change.role), ...(lines.length > 0 ? lines : [empty]));
	});

/** Work in a row, with how much more there is. */
function workList(role: RoleWork, work: readonly Work[]): Node {
	const shown = work.length > MOST + 1 ? work.slice(0, MOST) : work;
	const more = work.length - shown.length;
	const rest = more > 0 ? [`, ${say(sentences.more, { count: more })}`] : [];
	return element('span', {}, ...shown.flatMap((one, at) => [at === 0 ? '' : ', ', linkTo(role, one)]), ...rest);
}

/** Draws what somebody would have to learn for each role, what is farthest first, each with a step that practises it. */
export function drawLearning(roles: readonly RoleToTry[], now: string, answers: Answers): Node[] {
	return roles.flatMap((role) => {
		const learning = toLearn(role, answers).sort((a, b) => Number(b.isFar) - Number(a.isFar));
		if (role.id === now || learning.length === 0) return [];
		const lines = learning.map(({ work, isFar }) => {
			const [step] = practising(role, now, work.id);
			return element(
				'li',
				{},
				...(step
					? sayWith(sentences.toLearnBy, {
							...{ work: linkTo(role, work), how: say(isFar ? sentences.far : sentences.near) },
							step: element('a', { class: 'step', href: step.href }, step.title),
						})
					: sayWith(sentences.toLearn, { work: linkTo(role, work), how: say(isFar ? sentences.far : sentences.near) })),
			);
		});
		const isLong = lines.length > MOST + 1;
		const rest = element(
			'details',
			{ class: 'why', 'data-name': `learning ${role.id}` },
			element('summary', {}, say(sentences.andLearn, { count: lines.length - MOST })),
			element('ul', { class: 'works' }, ...lines.slice(MOST)),
		);
		return [
			element(
				'section',
				{ class: 'of-role' },
				heading(role),
				element('ul', { class: 'works' }, ...lines.slice(0, isLong ? MOST : undefined)),
				...(isLong ? [rest] : []),
			),
		];
	});
}
