import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { twinOf } from '../../../handbook/addresses/text-addresses.ts';
import { ladderUpTo } from '../../../handbook/ask/ladder.ts';
import { newAtLevel, type AxisNews } from '../../../handbook/ask/new-at-level.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { rewordingOf } from '../../../handbook/model/handbook-words.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { rememberedOf } from '../../../handbook/model/remembered.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { levelWithRole, nameOfLevel, placeBesideTitle } from '../../handbook/level-place.ts';
import type { DataSource } from '../source.ts';
import { escaped } from '../text/markdown.ts';
import { assistedLevels } from './levels.ts';
import { ownershipLines } from './ownership-lines.ts';
import { sentences } from './sentences.ts';

/**
 * What an assistant is told that works beside somebody of a role: what is asked, what it does not
 * decide, whose word it needs. It quotes the handbook, and says nothing else.
 *
 * @param level the level that somebody is at, where the role has levels
 */
export function assistantText(source: DataSource, role: Entry<'roles'>, level?: Entry<'levels'>): string {
	const text = textsOfRole(source.view, role).get(level?.id ?? '')!;
	return text.replaceAll(ROOT, source.urlOf('/').slice(0, -1));
}

/** Stands for what every address begins with; no text of a handbook holds it. */
const ROOT = '\0';

/** The texts of a role by the ids of its levels, for its page and for the files. */
const textsOfRole = rememberedOf((handbook, role: Entry<'roles'>): ReadonlyMap<string, string> => {
	const view = handbook as PublicHandbook;
	return new Map(assistedLevels(view, role.id).map((level) => [level?.id ?? '', textFor(view, role, level)]));
});

function textFor(view: PublicHandbook, role: Entry<'roles'>, level: Entry<'levels'> | undefined): string {
	const reword = rewordingOf(view);
	const urlOf = (address: string) => ROOT + address;
	const say = (text: string) => escaped(reword(plainOf(text)));
	const who = level ? whoIsAt(view, level) : inSentence(role.data.title);
	const page = (entry: Entry, title: string) => `[${say(title)}](${urlOf(twinOf(addressOf(entry))!)})`;
	const lines = ownershipLines(view, role);
	const news = level ? newAtLevel(view, level) : [];
	const lower = level ? ladderUpTo(view, level).slice(0, -1) : [];
	const section = (title: string, ...given: (string | undefined)[]) => {
		const some = given.filter((line) => line !== undefined && line !== '');
		return some.length > 0 ? [`## ${reword(title)}`, ...some] : [];
	};
	const paragraph = (
		sentence: typeof sentences.role | typeof sentences.level | typeof sentences.reach,
		text?: string,
	) => text && say(fill(sentence, { text }));
	return [
		`# ${say(fill(sentences.title, { who }))}`,
		say(fill(sentences.about, { who, name: view.settings.name })),
		...section(
			sentences.expected,
			paragraph(sentences.role, role.data.summary),
			paragraph(sentences.level, level?.data.summary),
			paragraph(sentences.reach, level?.data.reach),
			...news.flatMap((one) => asked(one, say)),
			lower.length > 0
				? fill(sentences.lower, { levels: lower.map((one) => page(one, levelWithRole(view, one))).join(', ') })
				: undefined,
		),
		...section(sentences.answersFor, lines.own),
		...section(sentences.others, lines.others),
		...section(sentences.word, ...lines.word),
		...section(
			sentences.more,
			[
				...(level ? [`- ${page(level, nameOfLevel(view, level))}`] : []),
				`- ${page(role, role.data.title)}`,
				`- [${say(sentences.whole)}](${urlOf('/llms-full.txt')})`,
			].join('\n'),
		),
	]
		.join('\n\n')
		.concat('\n');
}

/** A level in the middle of a sentence, with the place that it is known by. */
function whoIsAt(view: PublicHandbook, level: Entry<'levels'>): string {
	const place = placeBesideTitle(level);
	const who = levelWithRole(view, level);
	return place === undefined || who.includes('(') ? who : fill(sentences.withPlace, { who, place: inSentence(place) });
}

/** What is asked on one axis, with its heading; nothing where nothing of it can be quoted. */
function asked(news: AxisNews, say: (text: string) => string): string[] {
	const { axis, rating, text, statements } = news;
	const step = rating === undefined ? undefined : axis.data.scale[rating - 1];
	const rated = rating === undefined ? undefined : stepOf(axis, rating, step?.name);
	const says = text ?? step?.text;
	const lines = statements.map(({ text: what, flavour, optional }) => {
		const told = flavour === undefined ? what : fill(sentences.flavour, { flavour, text: what });
		return `- ${say(optional ? fill(sentences.welcome, { text: told }) : told)}`;
	});
	const { title } = axis.data;
	if (rated === undefined && says === undefined && lines.length === 0) return [];
	return [
		`### ${say(rated === undefined ? title : fill(sentences.step, { axis: title, step: rated }))}`,
		...(says === undefined ? [] : [say(says)]),
		...(lines.length > 0 ? [lines.join('\n')] : []),
	];
}

function stepOf(axis: Entry<'axes'>, rating: number, name: string | undefined): string {
	const all = axis.data.scale.length;
	const step = name ?? fill(sentences.stepAlone, { rating });
	return name === undefined || all === 0 ? step : fill(sentences.stepOf, { step, rating, all });
}
