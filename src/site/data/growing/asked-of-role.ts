import type { AskedLine, AskedOfRole, AskedOnAxis, LevelOfRole, StepOfScale } from '../../../browser/growing/asked.ts';
import { statementKey, cellOf, type Asked } from '../../../handbook/ask/asked.ts';
import { askedSpans, type Span, type SpansOnAxis } from '../../../handbook/ask/asked-spans.ts';
import { scaleFile } from '../../../handbook/addresses/tool-files.ts';
import { axisGroups } from '../../../handbook/ask/axis-groups.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { saidOf } from '../../compare/said.ts';
import { levelWithRole, placeBesideTitle, titleOfLevel } from '../../handbook/level-place.ts';
import { trackColour } from '../../handbook/tracks.ts';
import { link, linkTo } from '../../links/links.ts';
import type { DataSource } from '../source.ts';

/** Whether the steps of an axis say more than their names. */
export const saysSomething = ({ data: { scale } }: Entry<'axes'>): boolean =>
	scale.some(({ text, statements }) => text !== undefined || statements.length > 0);

/** What the steps of an axis say, in the words of the organisation. */
export const scaleOf = ({ reword }: Pick<DataSource, 'reword'>, { data: { scale } }: Entry<'axes'>): StepOfScale[] =>
	scale.map(({ name, text, statements }) => ({
		name: reword(name),
		says: [...(text === undefined ? [] : [text]), ...statements.map((one) => one.text)].map((said) =>
			saidOf(said, reword),
		),
	}));

/** What the levels of a role ask, with what falls short of it and goes beyond, in the words of the organisation. */
export function askedOfRole({ view, reword }: DataSource, role: Entry<'roles'>, release: string): AskedOfRole {
	const { levels, axes } = askedSpans(view, role);
	const said = (text: string) => saidOf(text, reword);
	return {
		handbook: { name: reword(view.settings.name), release },
		role: {
			...{ id: role.id, title: reword(role.data.title), name: reword(inSentence(role.data.title)) },
			...{ href: linkTo(role), colour: trackColour(view, role) },
		},
		levels: levels.map(levelOf),
		rungs: levels.filter(({ data }) => data.rung).length,
		axes: axes.map(axisOf),
	};

	function levelOf(level: Entry<'levels'>): LevelOfRole {
		const place = placeBesideTitle(level);
		return {
			id: level.id,
			title: reword(titleOfLevel(level) + (place === undefined ? '' : ` (${place})`)),
			name: reword(levelWithRole(view, level)),
			href: linkTo(level),
		};
	}

	function axisOf({ axis, ratings, texts, statements }: SpansOnAxis): AskedOnAxis {
		const group = axisGroups(view).find(({ axes: its }) => its.includes(axis))?.title;
		return {
			...{ id: axis.id, title: reword(axis.data.title), href: linkTo(axis) },
			...(group !== undefined && { group: reword(group) }),
			steps: ratings.length > 0 ? axis.data.scale.map(({ name }) => ({ name: reword(name) })) : [],
			...(ratings.length > 0 && saysSomething(axis) && { scale: link(scaleFile(axis.id)) }),
			ratings: ratings.map(({ what: { rating, optional }, from, to }) => ({
				...{ rating, from, to },
				...(optional && { optional }),
			})),
			lines: [...texts.map((span) => textLine(axis, span)), ...statements.map(statementLine)],
		};
	}

	/** What is said of an axis as a whole has no id: the level that says it, and the axis, are its key. */
	function textLine(axis: Entry<'axes'>, { what, from, to }: Span<string>): AskedLine {
		const level = levels[from]!;
		const { below, above } = cellOf(view, level, axis.id) ?? {};
		return { key: `levels/${level.id}#${axis.id}`, text: said(what), ...sidesOf(below, above), from, to };
	}

	function statementLine({ what, from, to }: Span<Asked>): AskedLine {
		const { text, below, above, flavour, optional } = what;
		return {
			...{ key: statementKey(what), text: said(text), ...sidesOf(below, above), from, to },
			...(flavour !== undefined && { flavour: reword(flavour) }),
			...(optional && { optional }),
		};
	}

	function sidesOf(below: string | undefined, above: string | undefined): Pick<AskedLine, 'below' | 'above'> {
		return {
			...(below !== undefined && { below: said(below) }),
			...(above !== undefined && { above: said(above) }),
		};
	}
}

/** The axes on which a level of a role asks something new, each with that alone. */
export const newOn = ({ axes }: Pick<AskedOfRole, 'axes'>, at: number): AskedOnAxis[] =>
	axes
		.map((axis) => ({ ...axis, lines: axis.lines.filter(({ from }) => from === at) }))
		.filter(({ lines, ratings }) => lines.length > 0 || ratings.some(({ from }) => from === at));

/** All that a level of a role asks, and what the rung after it asks beyond. */
export const askedWithNext = ({ axes, rungs }: Pick<AskedOfRole, 'axes' | 'rungs'>, at: number): AskedOnAxis[] => {
	const next = at + 1 < rungs ? at + 1 : at;
	return axes.map((axis) => ({
		...axis,
		lines: axis.lines.filter(({ from, to }) => (from <= at && at < to) || from === next),
	}));
};
