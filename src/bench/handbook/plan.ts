import { DUTIES, FIELDS, SIDES } from './words.ts';

/** What a role is within its discipline. */
export type Post = (typeof POSTS)[number];

/** The roles of a discipline, and how many levels each has. */
export const POSTS = ['engineer', 'lead', 'manager'] as const;
export const LEVELS: Readonly<Record<Post, number>> = { engineer: 6, lead: 4, manager: 5 };

/** What somebody answers for. */
export interface Duty {
	id: string;
	title: string;
	post: Post;
}

/** Roles that work on one thing, with all that is about them. */
export interface Discipline {
	id: string;
	/** As it stands in titles, with a capital. */
	name: string;
	/** Where it stands among the disciplines, from 0. */
	place: number;
	duties: readonly Duty[];
}

/** How large a handbook is to be: in pages, without the site's own lists and rules, or in files. */
export type Size = { pages: number } | { files: number };

/** What a handbook of some size consists of. */
export type Plan = readonly Discipline[];

/** What a discipline has at the usual size. */
const USUAL = { pages: 110, files: 130 };
/** What it has beside its duties and their days: roles, levels, ways, comparisons and guides; in files, steps and questions. */
const FIXED = { pages: 35, files: 44 };
/** How many duties one day shows at most. */
export const SCENES = 12;

/**
 * Works out what a handbook of some size consists of: as many disciplines as keep each at its usual size,
 * then as many duties as make up the rest.
 */
export function planOf(size: Size): Plan {
	const [unit, wanted] = 'pages' in size ? (['pages', size.pages] as const) : (['files', size.files] as const);
	const disciplines = Math.max(1, Math.round(wanted / USUAL[unit]));
	const rest = Math.max(0, wanted - disciplines * FIXED[unit]);
	const duties = Math.max(disciplines * POSTS.length, Math.round((rest * SCENES) / (SCENES + 1)));
	return Array.from({ length: disciplines }, (_, place) =>
		discipline(place, Math.floor(((place + 1) * duties) / disciplines) - Math.floor((place * duties) / disciplines)),
	);
}

function discipline(place: number, duties: number): Discipline {
	const name = numbered(
		FIELDS,
		place,
		(field, round) => `${field}${numbered(SIDES, round, (side, n) => side + count(n))}`,
	);
	const id = slug(name);
	return {
		id,
		name,
		place,
		duties: Array.from({ length: duties }, (_, index) => {
			const title = numbered(DUTIES, index, (duty, round) => `${duty}${count(round)} of ${small(name)}`);
			return { id: slug(title), title, post: POSTS[index % POSTS.length]! };
		}),
	};
}

/** The name of a discipline within a sentence. */
export const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const numbered = (list: readonly string[], place: number, name: (word: string, round: number) => string) =>
	name(list[place % list.length]!, Math.floor(place / list.length));

const count = (round: number) => (round === 0 ? '' : ` ${round + 1}`);

const slug = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The id of a role. */
export const roleId = ({ id }: Discipline, post: Post) => `${id}-${post}`;

/** The title of a role. */
export const roleTitle = ({ name }: Discipline, post: Post) => `${name} ${post}`;

/** The ways from one role of a discipline into another. */
export const MOVES: readonly (readonly [from: Post, to: Post])[] = [
	['engineer', 'lead'],
	['lead', 'manager'],
	['engineer', 'manager'],
];

/** What a post of a discipline answers for. */
export const dutiesOf = ({ duties }: Discipline, post: Post) => duties.filter((duty) => duty.post === post);
