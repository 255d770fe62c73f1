import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawSaid } from './draw-said.ts';
import { isSameStep, type Beside, type Line, type Step } from './beside.ts';
import type { FactRow } from './facts-beside.ts';
import { countsInWords, stepInWords, welcomeInWords } from './in-words.ts';
import type { LevelData, Said } from './ladder.ts';
import { sentences } from './sentences.ts';

type Levels = readonly [LevelData<Said>, LevelData<Said>];

/** Up to how many sentences are all shown at once; of more, an axis is opened by whoever wants it. */
const MOST = 60;

/** Draws two levels side by side, as pages that are joined show them. */
export function drawBeside(
	levels: Levels,
	facts: readonly FactRow<Said>[],
	axes: readonly Beside<Said>[],
): HTMLElement {
	const isLong =
		axes.reduce((sum, { first, both, second }) => sum + first.length + both.length + second.length, 0) > MOST;
	const parts = axes.flatMap((axis, index) => {
		const begins = axis.group !== undefined && axis.group !== axes[index - 1]?.group;
		return [
			...(begins ? [element('h3', { class: 'beside-group' }, axis.group!)] : []),
			drawAxis(axis, levels, axis.group === undefined ? 'h3' : 'h4', !isLong || index === 0),
		];
	});
	return element(
		'div',
		{ class: 'beside' },
		element('div', { class: 'beside-heads' }, ...levels.map(drawHead)),
		...facts.map((row) => drawFact(row, levels)),
		...parts,
	);
}

function drawHead({ title, place, role, href, colour }: LevelData<Said>): HTMLElement {
	const where = role === title ? place : `${role}, ${place}`;
	return element('p', { 'data-track': String(colour) }, element('a', { href }, title), ' ', element('span', {}, where));
}

function drawFact({ label, sides }: FactRow<Said>, levels: Levels): HTMLElement {
	const cells = sides.map((fact, side) => {
		const { title, colour } = levels[side]!;
		const texts = fact?.texts ?? [];
		return element(
			'div',
			{
				class: `beside-cell ${side === 0 ? 'one' : 'other'}`,
				'data-label': fact && title,
				'data-track': String(colour),
			},
			...(fact?.value === undefined ? [] : [element('p', {}, fact.value)]),
			...(fact?.isList
				? [element('ul', {}, ...texts.map((text) => element('li', {}, ...drawSaid(text))))]
				: texts.map((text) => element('p', {}, ...drawSaid(text)))),
		);
	});
	return element(
		'div',
		{ class: 'beside-fact', role: 'group', 'aria-label': label },
		element('p', { class: 'beside-label' }, label),
		...cells,
	);
}

function drawAxis(axis: Beside<Said>, levels: Levels, heading: 'h3' | 'h4', isOpen: boolean): HTMLElement {
	const { title, of, steps, first, both, second } = axis;
	const titles = [levels[0].name, levels[1].name] as const;
	const isSame = isSameStep(axis);
	const cell = (side: 0 | 1 | undefined, step: Step | undefined, lines: readonly Line<Said>[]) => {
		if (step === undefined && lines.length === 0) return [];
		const name = side === undefined ? 'both' : side === 0 ? 'one' : 'other';
		const whose = side === undefined ? say(sentences.both) : say(sentences.onlyOf, { level: titles[side] });
		const colour = side === undefined ? undefined : String(levels[side].colour);
		const note = (text: string) => (text === '' ? [] : [element('em', {}, text)]);
		return [
			element(
				'div',
				{ class: `beside-cell ${name}`, role: 'group', 'aria-label': whose, 'data-track': colour },
				...(step
					? [
							element(
								'p',
								{ class: 'beside-step' },
								stepInWords(step, of, say),
								...note(step.optional ? say(sentences.welcome) : ''),
							),
						]
					: []),
				...(lines.length > 0
					? [
							element(
								'ul',
								{},
								...lines.map((line) =>
									element(
										'li',
										{},
										...(line.flavour === undefined ? [] : [element('strong', {}, line.flavour), ' ']),
										...drawSaid(line.text),
										...note(welcomeInWords(line, name, titles, say)),
									),
								),
							),
						]
					: []),
			),
		];
	};
	const cells = element(
		'div',
		{ class: 'beside-cells' },
		...cell(0, isSame ? undefined : steps[0], first),
		...cell(1, isSame ? undefined : steps[1], second),
		...cell(undefined, isSame ? steps[0] : undefined, both),
	);
	const counts = countsInWords({ first: first.length, both: both.length, second: second.length }, say);
	const head = element(heading, {}, title);
	if (counts === '')
		return element('div', { class: 'beside-axis' }, element('div', { class: 'beside-axis-head' }, head), cells);
	const summary = element('summary', { class: 'beside-axis-head' }, head, element('span', {}, counts));
	return element('details', { class: 'beside-axis', open: isOpen }, summary, cells);
}
