import { drawing, element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Sheet } from '../notes/notes.ts';
import {
	isLeftOut,
	linesOf,
	partKey,
	PARTS,
	shown,
	WRITTEN,
	written,
	type Draft,
	type Group,
	type Line,
	type Part,
} from './advert.ts';
import { titleOfPart } from './finished.ts';
import type { Unsaid } from './short.ts';
import { sentences } from './sentences.ts';

type Marks = Sheet['marks'];

/** The most letters of a text of somebody’s. */
const MOST = 5000;

/** Draws an advert to be changed: each line with what can be done to it, each part with whether it stays. */
export const drawAdvert = ({ title, says, parts, unsaid }: Draft): HTMLElement[] => [
	drawLine(title, 'title', 'div'),
	...says.map((line) => drawLine(line, 'says', 'div')),
	...PARTS.flatMap((part) => drawPart(part, parts[part])),
	...(unsaid.length > 0 ? [drawUnsaid(unsaid)] : []),
];

/** What is left out of a short advert, each with the way into it. */
const drawUnsaid = (lines: readonly Unsaid[]): HTMLElement =>
	element(
		'details',
		{ class: 'unsaid' },
		element('summary', {}, say(sentences.unsaid, { count: lines.length })),
		...[...Map.groupBy(lines, ({ part }) => part)].flatMap(([part, its]) => [
			...(part === undefined ? [] : [element('p', { class: 'group-lead' }, titleOfPart(part))]),
			element('ul', { class: 'lines' }, ...its.map(drawUnsaidLine)),
		]),
	);

function drawUnsaidLine({ key, text }: Line): HTMLElement {
	const name = { type: 'button', class: 'quiet add', 'data-add': key, 'aria-label': say(sentences.addThis, { text }) };
	return element('li', {}, element('span', {}, text), ' ', element('button', name, say(sentences.add)));
}

function drawPart(part: Part, groups: readonly Group[]): HTMLElement[] {
	if (WRITTEN.includes(part)) return [drawWritten(part)];
	if (groups.length === 0) return [];
	const leave = element(
		'label',
		{ class: 'leave-out' },
		element('input', { type: 'checkbox', 'data-leave': part, autocomplete: 'off' }),
		say(sentences.leaveOut),
	);
	return [
		element(
			'section',
			{ class: 'part', 'data-part': part, 'aria-label': titleOfPart(part) },
			element('div', { class: 'part-head' }, element('h3', {}, titleOfPart(part)), leave),
			...groups.map(({ lead, isRow, lines }) =>
				element(
					'div',
					{ class: 'group' },
					...(lead === undefined ? [] : [element('p', { class: 'group-lead' }, lead)]),
					element(
						'ul',
						{ class: isRow ? 'names' : 'lines' },
						...lines.map((line) => drawLine(line, isRow ? 'name' : 'item', 'li')),
					),
				),
			),
		),
	];
}

function drawWritten(part: Part): HTMLElement {
	const field = element('textarea', {
		rows: '2',
		maxlength: String(MOST),
		'data-written': part,
		placeholder: say(sentences.write),
	});
	return element(
		'section',
		{ class: 'part is-written' },
		element('label', { class: 'field' }, titleOfPart(part), field),
	);
}

function drawLine({ key, text }: Line, kind: string, tag: 'div' | 'li'): HTMLElement {
	const button = (name: string, label: string, more: Record<string, string>) =>
		element('button', { type: 'button', class: `quiet ${name}`, 'aria-label': label, ...more });
	const change = button('change', say(sentences.changeThis, { text }), { 'aria-expanded': 'false' });
	if (kind === 'name') change.append(drawPencil());
	change.append(element('span', {}, say(sentences.change)));
	const strike = button('strike', say(sentences.strikeThis, { text }), { 'aria-pressed': 'false' });
	strike.append(element('span', {}, say(sentences.strike)));
	return element(
		tag,
		{ class: `advert-line is-${kind}`, 'data-key': key },
		element('span', { class: 'advert-text' }),
		element('span', { class: 'line-tools' }, change, ...(kind === 'title' ? [] : [' ', strike])),
		element('p', { class: 'said-then', hidden: true }),
		element('div', { class: 'editor', hidden: true }),
	);
}

/** A pencil, for where there is no room for a word. */
const drawPencil = () =>
	drawing(
		'svg',
		{ viewBox: '0 0 16 16', width: '13', height: '13', 'aria-hidden': 'true' },
		drawing('path', {
			d: 'M2 14l.8-3.6L11 2.2l2.8 2.8-8.2 8.2z',
			fill: 'none',
			stroke: 'currentColor',
			'stroke-width': '1.4',
		}),
	);

/** The field in which a line is changed, with the ways out of it: done, and back to what the handbook says. */
export function drawEditor(line: Line, now: string): (HTMLElement | string)[] {
	const field = element('textarea', {
		...{ rows: '2', maxlength: String(MOST), class: 'new-text' },
		'aria-label': say(sentences.newText, { text: line.text }),
	});
	field.value = now;
	const done = element('button', { type: 'button', class: 'quiet done' }, say(sentences.done));
	const back = element('button', { type: 'button', class: 'quiet back' }, say(sentences.asInHandbook));
	return [field, done, ' ', back];
}

/** Brings what is shown up to date with the marks, but for what somebody is writing in. */
export function refreshAdvert(root: HTMLElement, draft: Draft, marks: Marks, saidThen: (line: Line) => string): void {
	for (const line of linesOf(draft)) {
		const row = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(line.key)}"]`)!;
		const { text, lead = '', isStruck, isChanged } = shown(line, marks);
		row.classList.toggle('is-struck', isStruck);
		row.classList.toggle('is-changed', isChanged);
		const words = row.querySelector('.advert-text')!;
		words.replaceChildren(...(lead === '' ? [text] : [element('strong', {}, lead), text.slice(lead.length)]));
		row.querySelector('.strike')?.setAttribute('aria-pressed', String(isStruck));
		const then = row.querySelector<HTMLElement>('.said-then')!;
		then.textContent = saidThen(line);
		then.hidden = then.textContent === '';
		const field = row.querySelector<HTMLTextAreaElement>('.new-text');
		if (field && field !== document.activeElement) field.value = text;
	}
	for (const box of root.querySelectorAll<HTMLInputElement>('[data-leave]')) {
		box.checked = isLeftOut(box.dataset.leave as Part, marks);
		box.closest('.part')!.classList.toggle('is-left-out', box.checked);
	}
	for (const field of root.querySelectorAll<HTMLTextAreaElement>('[data-written]'))
		if (field !== document.activeElement) field.value = marks[partKey(field.dataset.written as Part)]?.note ?? '';
}

/** How much an advert has, and what was done to it, in a sentence. */
export function inWords(draft: Draft, marks: Marks): string {
	const lines = linesOf(draft).map((line) => shown(line, marks));
	const told = say(sentences.lines, {
		count: lines.length + WRITTEN.filter((part) => written(part, marks) !== '').length,
		changed: lines.filter(({ isChanged }) => isChanged).length,
		struck: lines.filter(({ isStruck }) => isStruck).length,
	});
	return draft.unsaid.length === 0 ? told : `${told} ${say(sentences.unsaidCount, { count: draft.unsaid.length })}`;
}
