import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { energyOf, type Answers } from './answers.ts';
import { drawChoices, markChoices } from './draw-choices.ts';
import type { Asked } from './in-turn.ts';
import { loadText } from './load.ts';
import { sentences } from './sentences.ts';

/** Draws all that can be asked about: work by its area, scenes by their day; what is folded is drawn when it is opened. */
export function drawList(all: readonly Asked[], answersNow: () => Answers): Node[] {
	const groups = [...Map.groupBy(all, ({ place, scene }) => scene?.day.title ?? place)];
	return groups.map(([name, items], at) => {
		const rows = element('ul', {});
		const counted = element('span', { class: 'counted' });
		const group = element(
			'details',
			{ class: 'group', 'data-keys': items.map(({ key }) => key).join(' ') },
			element('summary', {}, element('span', {}, name === '' ? say(sentences.otherPlace) : name), ' ', counted),
			rows,
		);
		group.addEventListener('toggle', () => {
			if (!group.open || rows.childElementCount > 0) return;
			rows.append(...inOrder(items).map(drawRow));
			markChoices(rows, answersNow());
		});
		if (at === 0) group.open = true;
		return group;
	});
}

/** Says beside each group how much of it was answered. */
export function countGroups(part: ParentNode, answers: Answers): void {
	for (const group of part.querySelectorAll<HTMLElement>('details.group')) {
		const keys = group.dataset.keys!.split(' ');
		const count = keys.filter((key) => energyOf(answers, key) !== undefined).length;
		group.querySelector('.counted')!.textContent = say(sentences.saidOf, { count, all: keys.length });
	}
}

function drawRow(asked: Asked): HTMLElement {
	const { title, href, scene } = asked;
	const told = element('p', { class: 'told', hidden: true });
	if (!scene)
		void loadText(asked).then((said) => {
			told.textContent = said;
			told.hidden = said === '';
		});
	return element(
		'li',
		{},
		element(
			'p',
			{},
			...(scene ? [element('span', { class: 'time' }, scene.scene.time), ' '] : []),
			element('a', { href }, title),
		),
		told,
		drawChoices('energy', asked),
		...(scene ? [] : [drawChoices('can', asked)]),
	);
}

/** Scenes as they follow each other; work as it is asked. */
const inOrder = (items: readonly Asked[]) =>
	[...items].sort((a, b) => (a.scene?.scene.time ?? '').localeCompare(b.scene?.scene.time ?? ''));
