import { addressOf } from '../../handbook/addresses/addresses.ts';
import { askedSpans, type SpansOnAxis } from '../../handbook/ask/asked-spans.ts';
import { axisGroups, orderedAxes } from '../../handbook/ask/axis-groups.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { AxisData, Fact, Ladder, LevelData } from '../../browser/levels/ladder.ts';
import { levelWithRole, placeOfLevel } from '../handbook/level-place.ts';
import { trackColour } from '../handbook/tracks.ts';
import { sentences } from './sentences.ts';

/** How texts are put: those that Markdown may emphasise something in, and plain words. */
export interface Put<Text> {
	text: (text: string) => Text;
	words: (words: string) => string;
	/** An address of the handbook, which has the base path before it in a link. */
	address: (address: string) => string;
}

/** As they are written: for a page, which is reworded as a whole and makes its links itself. */
const asWritten: Put<string> = { text: String, words: String, address: String };

/** What the levels of a role ask, for a page. */
export const ladderOnPage = (handbook: PublicHandbook, role: Entry<'roles'>) => ladderData(handbook, role, asWritten);

/** The levels of a role and what they ask, ready to be set beside another’s. */
export function ladderData<Text>(handbook: PublicHandbook, role: Entry<'roles'>, put: Put<Text>): Ladder<Text> {
	const { levels, axes } = askedSpans(handbook, role);
	return {
		levels: levels.map((level) => levelData(handbook, level, put)),
		rungs: levels.filter(({ data }) => data.rung).length,
		axes: axes.map((spans) => axisData(handbook, spans, put)),
	};
}

/** What one level asks, as a ladder of that level alone. */
export function levelAlone<Text>(
	handbook: PublicHandbook,
	role: Entry<'roles'>,
	id: string,
	put: Put<Text>,
): Ladder<Text> {
	const { levels, axes } = askedSpans(handbook, role);
	const at = levels.findIndex((level) => level.id === id);
	const here = <Item extends { from: number; to: number }>(items: readonly Item[]): Item[] =>
		items.filter(({ from, to }) => from <= at && at < to).map((item) => ({ ...item, from: 0, to: 1 }));
	return {
		levels: [levelData(handbook, levels[at]!, put)],
		rungs: 1,
		axes: axes
			.map((spans) => ({
				...spans,
				...{ ratings: here(spans.ratings), texts: here(spans.texts), statements: here(spans.statements) },
			}))
			.filter(({ ratings, texts, statements }) => ratings.length + texts.length + statements.length > 0)
			.map((spans) => axisData(handbook, spans, put)),
	};
}

/** What a level is called where it is picked. */
export function headOf<Text>(
	handbook: PublicHandbook,
	level: Entry<'levels'>,
	put: Put<Text>,
): Pick<LevelData<Text>, 'id' | 'title' | 'place'> {
	const { title, role } = level.data;
	const roleTitle = handbook.roles.get(role)?.data.title ?? role;
	return {
		id: level.id,
		title: put.words(/\p{L}/u.test(title) ? title : roleTitle),
		place: put.words(placeOfLevel(level)),
	};
}

function levelData<Text>(handbook: PublicHandbook, level: Entry<'levels'>, put: Put<Text>): LevelData<Text> {
	const { reach } = level.data;
	const role = handbook.roles.get(level.data.role);
	const roleTitle = role?.data.title ?? level.data.role;
	return {
		...headOf(handbook, level, put),
		name: put.words(levelWithRole(handbook, level)),
		role: put.words(roleTitle),
		colour: trackColour(handbook, role),
		href: put.address(addressOf(level)),
		facts: [
			...(reach === undefined ? [] : [{ label: put.words(sentences.reach), texts: [put.text(reach)] }]),
			...factsAsData(level.data, put),
		],
	};
}

/** The facts and lists that an organisation has of its own, on a role or a level. */
export function factsAsData<Text>({ details, lists }: Own, put: Put<Text>): Fact<Text>[] {
	return [
		...details.map(({ label, value }) => ({ label: put.words(label), value: put.words(value) })),
		...lists.map(({ title, items }) => ({
			label: put.words(title),
			texts: items.map(({ text }) => put.text(text)),
			isList: true,
		})),
	];
}

/** The same for a page. */
export const factsOnPage = (own: Own) => factsAsData(own, asWritten);

type Own = Pick<Entry<'levels'>['data'], 'details' | 'lists'>;

function axisData<Text>(handbook: PublicHandbook, spans: SpansOnAxis, put: Put<Text>): AxisData<Text> {
	const { axis, ratings, texts, statements } = spans;
	const { title, scale } = axis.data;
	const group = axisGroups(handbook).find(({ axes }) => axes.includes(axis))?.title;
	const asked = new Set(ratings.map(({ what }) => what.rating));
	const steps = scale.flatMap(({ name, text, statements: lines }, index) => {
		if (!asked.has(index + 1)) return [];
		// What the levels say themselves is nearer than what the scale says of everybody.
		const isSilent = texts.length + statements.length === 0;
		const said = isSilent ? [...(text === undefined ? [] : [{ text }]), ...lines] : [];
		return [[index + 1, { name: put.words(name), lines: said.map((line) => statementOf(line, put)) }] as const];
	});
	return {
		id: axis.id,
		title: put.words(title),
		...(group !== undefined && { group: put.words(group) }),
		order: orderedAxes(handbook).indexOf(axis),
		steps: Object.fromEntries(steps),
		of: scale.length,
		ratings: ratings.map(({ what: { rating, optional }, from, to }) => ({
			rating,
			from,
			to,
			...whereTrue({ optional }),
		})),
		statements: [
			...texts.map(({ what, from, to }) => ({ text: put.text(what), from, to })),
			...statements.map(({ what, from, to }) => ({
				...statementOf(what, put),
				...{ from, to },
				...whereTrue({ optional: what.optional }),
			})),
		],
	};
}

const statementOf = <Text>({ text, flavour }: { text: string; flavour?: string | undefined }, put: Put<Text>) => ({
	text: put.text(text),
	...(flavour !== undefined && { flavour: put.words(flavour) }),
});

/** Nothing where it is false: that is what most are. */
const whereTrue = ({ optional }: { optional: boolean }) => (optional ? { optional } : {});
