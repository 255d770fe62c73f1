import type { AdvertOfRole, Duty, Holding, LevelOfAdvert, Text } from '../../../browser/advert/advert-data.ts';
import type { EmptyField } from '../../../browser/hiring/field-file.ts';
import { statementKey } from '../../../handbook/ask/asked.ts';
import { askedSpans } from '../../../handbook/ask/asked-spans.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { nameOfLevel, placeBesideTitle, titleOfLevel } from '../../handbook/level-place.ts';
import type { DataSource } from '../source.ts';
import { fieldFile } from './field-file.ts';
import { holdingInTeam, holdingOfRole } from './holding-of-role.ts';
import { peopleOf } from './people-of-team.ts';
import { emptyOf, ofAdvert } from './sentences.ts';

/** How long a name may be that is made of a text: it is told from others long before. */
const LONGEST = 200;

/** What an advert for a role can be made of, in the words of the organisation. */
export function advertOfRole(source: DataSource, role: Entry<'roles'>, release: string): AdvertOfRole {
	const { view, reword } = source;
	const words = (text: string) => reword(plainOf(text));
	const { title, summary, facts, advert, skills } = role.data;
	const numbers = new Map<Entry<'responsibilities'>, number>();
	const numberOf = (duty: Entry<'responsibilities'>) => {
		if (!numbers.has(duty)) numbers.set(duty, numbers.size);
		return numbers.get(duty)!;
	};
	const areas = Object.keys(view.settings.areas);
	const teams = [...view.teams.values()]
		.filter(({ data }) => data.roles.includes(role.id) || data.elsewhere.includes(role.id))
		.sort(byOrder);
	const holdings = distinct([
		holdingOfRole(view, role.id, numberOf),
		...teams.map((team) => holdingInTeam(view, role.id, team, numberOf)),
	]);
	const held = new Set(holdings.all.flatMap(heldIn));
	const duties = [...numbers.keys()].map(dutyOf);
	const { levels, axes } = askedSpans(view, role);
	const asks = advert && advert.asks.length > 0 ? advert.asks : skills;
	const job = advert?.summary ?? summary;
	return {
		handbook: { name: reword(view.settings.name), release },
		role: { id: role.id, title: reword(title) },
		title: reword(advert?.title ?? title),
		...(job !== undefined && { summary: { key: `roles/${role.id}#advert`, text: words(job) } }),
		asks: asks.map((text) => textOf(`roles/${role.id}#advert-asks`, text)),
		...(facts.day !== undefined && { day: { key: `roles/${role.id}#facts-day`, text: words(facts.day) } }),
		duties,
		names: Object.fromEntries([...view.roles.values()].flatMap(namedIn)),
		holdings: holdings.all,
		teams: teams.map((team, at) => {
			const people = peopleOf(source, team, role.id);
			return {
				...{ id: team.id, title: reword(team.data.title), holding: holdings.of[at + 1]! },
				...(people !== undefined && {
					people: { key: `teams/${team.id}#people`, lead: reword(ofAdvert.people), text: people },
				}),
			};
		}),
		levels: levels.map(levelOf),
		asked: axes.flatMap(({ axis, texts, statements }) => [
			...texts.map(({ what, from }) => ({ key: `levels/${levels[from]!.id}#${axis.id}`, text: words(what), at: from })),
			...statements
				.filter(({ what }) => !what.optional)
				.map(({ what, from }) => ({ key: statementKey(what), text: words(what.text), at: from })),
		]),
		stories: storiesOf().map(({ id, data }) => ({ id, title: reword(data.title) })),
		empty: emptyFields(),
	};

	/** A text without an id of its own is known by what it says. */
	function textOf(place: string, text: string): Text {
		return { key: `${place} ${plainOf(text).toLowerCase().slice(0, LONGEST)}`, text: words(text) };
	}

	/** Of what others hold, only the name is said. */
	function dutyOf(duty: Entry<'responsibilities'>, at: number): Duty {
		const called = reword(duty.data.advert ?? duty.data.title);
		if (!held.has(at)) return { id: duty.id, title: called };
		const area = areas.indexOf(duty.data.area ?? '');
		const file = duty.data.summary === undefined && fieldFile(view, duty);
		return {
			...{ id: duty.id, title: called },
			...(duty.data.summary !== undefined && { summary: words(duty.data.summary) }),
			...(area >= 0 && { area }),
			...(file && { file }),
		};
	}

	/** Only roles that something is shared with, or that do something else. */
	function namedIn({ id, data }: Entry<'roles'>): [string, string][] {
		const isNamed = holdings.all.some(({ shared, until, not }) =>
			[...shared, ...until, ...not].some(({ roles }) => roles.includes(id)),
		);
		return isNamed ? [[id, reword(inSentence(data.advert?.title ?? data.title))]] : [];
	}

	function levelOf(level: Entry<'levels'>, at: number): LevelOfAdvert {
		const place = placeBesideTitle(level);
		const saysNothing = !axes.some(({ texts, statements }) =>
			[...texts, ...statements].some(({ from }) => from === at),
		);
		return {
			id: level.id,
			title: reword(titleOfLevel(level) + (place === undefined ? '' : ` (${place})`)),
			name: reword(nameOfLevel(view, level)),
			says: [
				...(level.data.summary === undefined
					? []
					: [{ key: `levels/${level.id}#summary`, text: words(level.data.summary) }]),
				...(level.data.reach === undefined
					? []
					: [{ key: `levels/${level.id}#reach`, text: words(level.data.reach), lead: reword(ofAdvert.reach) }]),
			],
			empty: [
				...(level.data.summary === undefined ? [empty(level, emptyOf.levelSummary, 'summary')] : []),
				...(saysNothing ? [empty(level, emptyOf.levelAsks, 'expectations')] : []),
			],
		};
	}

	function storiesOf(): Entry<'stories'>[] {
		return [...view.stories.values()].filter(({ data }) => data.role === role.id).sort(byOrder);
	}

	function emptyFields(): EmptyField[] {
		return [
			...(advert?.summary === undefined
				? [empty(role, summary === undefined ? emptyOf.job : emptyOf.jobForOutsiders, 'advert.summary')]
				: []),
			...(advert && advert.asks.length > 0
				? []
				: [empty(role, skills.length === 0 ? emptyOf.asks : emptyOf.asksForOutsiders, 'advert.asks')]),
			...(facts.day === undefined ? [empty(role, emptyOf.day, 'facts.day')] : []),
		];
	}

	function empty(entry: Entry<'roles'> | Entry<'levels'>, what: string, field: string): EmptyField {
		const file = fieldFile(view, entry);
		return { what: reword(what), field, ...(file && { file }) };
	}
}

/** What a role holds in some way, by the numbers of duties. */
const heldIn = ({ own, shared, until }: Holding): number[] => [
	...own,
	...[...shared, ...until].map(({ duty }) => duty),
];

/** Each holding once, and which of them each was. */
function distinct(holdings: readonly Holding[]): { all: Holding[]; of: number[] } {
	const known = new Map<string, number>();
	const all: Holding[] = [];
	const of = holdings.map((holding) => {
		const key = JSON.stringify(holding);
		if (!known.has(key)) known.set(key, all.push(holding) - 1);
		return known.get(key)!;
	});
	return { all, of };
}
