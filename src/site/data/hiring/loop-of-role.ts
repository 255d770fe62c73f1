import type {
	LoopOfRole,
	LoopWords,
	QuestionFiles,
	Thing,
	WordsOfThing,
} from '../../../browser/interview/loop-data.ts';
import { stemsOf, type Subjects } from '../../../browser/interview/subject.ts';
import { answersOf } from '../../../handbook/ask/answers.ts';
import { cellOf, statementKey, type Asked } from '../../../handbook/ask/asked.ts';
import { askedSpans, type Span } from '../../../handbook/ask/asked-spans.ts';
import { byArea } from '../../../handbook/ask/areas.ts';
import { heldBy, type Held } from '../../../handbook/ask/ownership.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { placeBesideTitle, titleOfLevel } from '../../handbook/level-place.ts';
import { link, linkTo } from '../../links/links.ts';
import type { DataSource } from '../source.ts';
import { fieldFile } from './field-file.ts';
import { judgesOfAxis, judgesOfDuty, type Judge } from './judges.ts';
import { subjectsOf } from './subjects.ts';

const WHY = { owns: 'own', covers: 'own', inherits: 'part', shares: 'shared' } as const;

/** A thing with all that is said of it. */
type ToldThing = Thing & WordsOfThing;

/**
 * What can be probed in interviews for a role, and who can judge it, in the words of the organisation; and
 * apart from it what is said of each thing.
 */
export function loopOfRole(
	{ view, reword }: DataSource,
	role: Entry<'roles'>,
	release: string,
): { loop: LoopOfRole; words: LoopWords } {
	const words = (text: string) => reword(plainOf(text));
	const { levels, axes } = askedSpans(view, role);
	const numbers = new Map<string, number>();
	const duties = byArea(view, heldBy(view, role.id), ({ responsibility }) => responsibility);
	const things = [
		...duties.flatMap(({ title, items }) => items.map((held) => dutyOf(held, title))),
		...axes.flatMap(({ axis, texts, statements }) => [
			...texts.map((span) => textOf(axis, span)),
			...statements.filter(({ what }) => !what.optional).map((span) => statementOf(axis, span)),
		]),
	];
	const loop: LoopOfRole = {
		handbook: { name: reword(view.settings.name), release },
		role: { id: role.id, title: reword(role.data.title) },
		root: link('/'),
		levels: levels.map((level) => {
			const place = placeBesideTitle(level);
			return {
				id: level.id,
				title: reword(titleOfLevel(level) + (place === undefined ? '' : ` (${place})`)),
				href: linkTo(level),
			};
		}),
		rungs: levels.filter(({ data }) => data.rung).length,
		things: things.map((told) => {
			const { says: _, probes, below: __, above: ___, ...thing } = told;
			return { ...thing, ...(probes.length === 0 && { isSilent: true }) };
		}),
		judges: [...numbers.keys()].map((id) => {
			const { title } = view.roles.get(id)!.data;
			return { id, title: reword(title), name: reword(inSentence(title)) };
		}),
		subjects: subjectsAmong(things),
	};
	return { loop, words: Object.fromEntries(things.map((thing) => [thing.key, saidOf(thing)])) };

	function dutyOf({ responsibility, hold }: Held, group: string): ToldThing {
		const { title, summary, probes } = responsibility.data;
		const known = answersOf(view).get(responsibility.id);
		const holders = known ? known.answers.map((answer) => answer.role) : [];
		return {
			...{ key: `responsibilities/${responsibility.id}`, why: WHY[hold.kind], text: reword(title) },
			...(summary !== undefined && { says: words(summary) }),
			...{ group: reword(group), probes: probes.map(words) },
			...judgedBy(judgesOfDuty(view, role, responsibility, holders)),
		};
	}

	function statementOf(axis: Entry<'axes'>, { what, from, to }: Span<Asked>): ToldThing {
		const { text, below, above, probes } = what;
		return {
			...{ key: statementKey(what), why: 'asked' as const, text: words(text) },
			...{ group: reword(axis.data.title), probes: probes.map(words) },
			...(below !== undefined && { below: words(below) }),
			...(above !== undefined && { above: words(above) }),
			...{ from, to, ...judgedBy(judgesOfAxis(view, role, axis, levels[from]!)) },
		};
	}

	/** What is said of an axis as a whole has neither an id nor questions of its own. */
	function textOf(axis: Entry<'axes'>, { what, from, to }: Span<string>): ToldThing {
		const level = levels[from]!;
		const { below, above } = cellOf(view, level, axis.id) ?? {};
		return {
			...{ key: `levels/${level.id}#${axis.id}`, why: 'asked' as const, text: words(what) },
			...{ group: reword(axis.data.title), probes: [] },
			...(below !== undefined && { below: words(below) }),
			...(above !== undefined && { above: words(above) }),
			...{ from, to, ...judgedBy(judgesOfAxis(view, role, axis, level)) },
		};
	}

	/** Only of what things belong to. */
	function subjectsAmong(all: readonly Thing[]): Subjects {
		const groups = new Set(all.map(({ group }) => group));
		const named = Object.entries(subjectsOf(view)).map(([group, stems]) => [reword(group), stems] as const);
		return Object.fromEntries(
			named
				.filter(([group]) => groups.has(group))
				.map(([group, stems]) => [group, [...new Set([...stemsOf(group), ...stems])]]),
		);
	}

	function judgedBy(all: readonly Judge[]): Pick<Thing, 'judges' | 'fits'> {
		const judges = all.map(({ role: id }) => {
			if (!numbers.has(id)) numbers.set(id, numbers.size);
			return numbers.get(id)!;
		});
		return { judges, fits: all.map(({ fit }) => fit) };
	}
}

const saidOf = ({ says, probes, below, above }: ToldThing): WordsOfThing => ({
	...(says !== undefined && { says }),
	probes,
	...(below !== undefined && { below }),
	...(above !== undefined && { above }),
});

/** Where the questions are filled in that the handbook does not have on what can be probed for a role. */
export function questionFilesOf({ view }: DataSource, role: Entry<'roles'>): QuestionFiles {
	const { levels, axes } = askedSpans(view, role);
	const duties = heldBy(view, role.id).map(({ responsibility }) => responsibility);
	const silent = [
		...duties.map((duty) => ({ key: `responsibilities/${duty.id}`, probes: duty.data.probes, entry: duty })),
		...axes.flatMap(({ statements }) =>
			statements.map(({ what }) => ({ key: statementKey(what), probes: what.probes, entry: what.origin })),
		),
		...axes.flatMap(({ axis, texts }) =>
			texts.map(({ from }) => ({ key: `levels/${levels[from]!.id}#${axis.id}`, probes: [], entry: levels[from]! })),
		),
	].filter(({ probes }) => probes.length === 0);
	return Object.fromEntries(
		silent.flatMap(({ key, entry }) => {
			const file = fieldFile(view, entry);
			return file ? [[key, file] as const] : [];
		}),
	);
}
