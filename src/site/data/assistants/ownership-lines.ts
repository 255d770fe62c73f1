import { areasOf } from '../../../handbook/ask/areas.ts';
import { consultedOn } from '../../../handbook/ask/consulted.ts';
import { heldBy, namedHolders, type Held } from '../../../handbook/ask/ownership.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence, list } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { rewordingOf } from '../../../handbook/model/handbook-words.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { remembered, rememberedOf } from '../../../handbook/model/remembered.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { escaped } from '../text/markdown.ts';
import { sentences } from './sentences.ts';

/** Puts in the words of the organisation, as a text of Markdown. */
type Say = (text: string) => string;
type Role = Entry<'roles'>;
type Responsibility = Entry<'responsibilities'>;

/** The most titles that stand in one line; the page of the role has all. */
const MOST = 40;

/** What is said of what a role answers for, and others; the same at each of its levels. */
export interface OwnershipLines {
	/** What it answers for, a line each, with what that is. */
	own: string;
	/** What others answer for, a line for each role or roles that do. */
	others: string;
	/** Who is asked before the role decides what it answers for, who decides where they disagree; and about what it is asked itself. */
	word: string[];
}

/** What assistants are told of who answers for what, in the words of the organisation, as Markdown. */
export const ownershipLines = rememberedOf((handbook, role: Role): OwnershipLines => {
	const view = handbook as PublicHandbook;
	const reword = rewordingOf(view);
	const say: Say = (text) => escaped(reword(plainOf(text)));
	const held = new Map(heldBy(view, role.id).map((one) => [one.responsibility, one]));
	const all = inAreas(view);
	const own = all.flatMap((one) => held.get(one) ?? []);
	return {
		own: own.map((one) => ownLine(view, one, say)).join('\n'),
		others: otherLines(
			view,
			namedInAreas(view).filter(({ responsibility }) => !held.has(responsibility)),
			say,
		),
		word: wordLines(view, role, own, say),
	};
});

function ownLine(view: PublicHandbook, { responsibility, hold }: Held, say: Say): string {
	const { title, summary } = responsibility.data;
	const named =
		hold.kind === 'shares'
			? fill(sentences.together, { title, roles: list(hold.with.map((id) => titleOf(view, id))) })
			: title;
	return `- ${say(summary === undefined ? named : fill(sentences.item, { title: named, text: summary }))}`;
}

function otherLines(view: PublicHandbook, others: readonly Named[], say: Say): string {
	if (others.length === 0) return '';
	const byHolders = Map.groupBy(others, ({ key }) => key);
	const lines = [...byHolders.values()].map((some) => {
		const roles = list(some[0]!.named.map((id) => titleOf(view, id)));
		const titles = titlesOf(some.map(({ responsibility }) => responsibility));
		return `- ${say(fill(sentences.ofOthers, { roles: capital(roles), titles }))}`;
	});
	return [say(sentences.othersAbout), '', ...lines].join('\n');
}

/** What somebody answers for, with whom it names; what names the same has the same key. */
interface Named {
	responsibility: Responsibility;
	named: readonly string[];
	key: string;
}

/** All of it, area by area: each role leaves out what it holds. */
const namedInAreas = remembered((handbook): readonly Named[] =>
	inAreas(handbook as PublicHandbook).flatMap((responsibility) => {
		const named = namedHolders(responsibility);
		return named.length > 0 ? [{ responsibility, named, key: named.join(' ') }] : [];
	}),
);

function wordLines(view: PublicHandbook, role: Role, own: readonly Held[], say: Say): string[] {
	const lines = own.flatMap(({ responsibility }) => {
		const { title, consulted, escalateTo } = responsibility.data;
		const others = consulted.filter((id) => id !== role.id && view.roles.has(id)).map((id) => titleOf(view, id));
		const words = [
			...(others.length > 0 ? [fill(sentences.askFirst, { roles: list(others) })] : []),
			...(escalateTo !== undefined && view.roles.has(escalateTo)
				? [fill(sentences.disputes, { role: titleOf(view, escalateTo) })]
				: []),
		];
		return words.length > 0 ? [`- ${say(fill(sentences.item, { title, text: words.join(' ') }))}`] : [];
	});
	const held = new Set(own.map(({ responsibility }) => responsibility));
	const asked = consultedOn(view, role.id).filter((one) => !held.has(one));
	return [
		...(lines.length > 0 ? [lines.join('\n')] : []),
		...(asked.length > 0 ? [say(fill(sentences.isAsked, { titles: titlesOf(asked) }))] : []),
	];
}

const titlesOf = (all: readonly Responsibility[]): string => {
	const titles = all.slice(0, MOST).map(({ data }) => data.title);
	if (all.length <= MOST) return titles.join('; ');
	return fill(sentences.andMore, { titles: titles.join('; '), count: all.length - MOST });
};

const inAreas = (view: PublicHandbook): Responsibility[] =>
	areasOf(view).flatMap(({ responsibilities }) => responsibilities);

const titleOf = (view: PublicHandbook, role: string) => inSentence(view.roles.get(role)?.data.title ?? role);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
