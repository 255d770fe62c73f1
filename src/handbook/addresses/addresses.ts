import { nodesOfType } from '../model/body.ts';
import { type Entry, type Handbook } from '../model/handbook.ts';
import { idNow } from '../model/moves.ts';
import { comparedPairs, pairId } from '../ask/pairs.ts';
import { collectionNames, type CollectionName } from '../schema/names.ts';

/** The anchors of computed pages: page and links take them from here. */
export const anchors = {
	role: {
		facts: 'facts',
		owns: 'owns',
		shares: 'shares',
		mistaken: 'mistaken-for',
		day: 'day',
		skills: 'skills',
		signals: 'signals',
		levels: 'levels',
		ways: 'ways',
		questions: 'questions',
	},
	story: { scenes: 'scenes', hours: 'hours', after: 'afterwards', others: 'other-days' },
	transition: { steps: 'steps', coverage: 'left-to-learn', cost: 'cost', back: 'way-back' },
	choose: { compare: 'side-by-side', fit: 'fit', experiments: 'experiments' },
	rule: { fails: 'fails', passes: 'passes', fix: 'how-to-fix' },
	level: { asked: 'what-is-asked', still: 'what-goes-on', chart: 'set-against', par: 'on-a-par' },
	compare: {
		facts: 'facts',
		responsibilities: 'responsibilities',
		mixedUp: 'mixed-up',
		levels: 'levels',
		change: 'give-up-and-pick-up',
		questions: 'questions',
	},
	responsibilities: { byArea: 'by-area', byRole: 'by-role' },
	responsibility: { teams: 'in-each-team', shown: 'where-it-shows', confused: 'confused-with' },
	team: { who: 'who-is-there', load: 'how-much-each-holds', alone: 'on-one-role', map: 'who-holds-what' },
} as const;

/** The anchor of a scene of a story. */
export const sceneAnchor = (time: string) => `at-${time.replace(':', '')}`;

/** The anchor of what a role holds, on the list of responsibilities. */
export const byRoleAnchor = (role: string) => `${anchors.responsibilities.byRole}-${role}`;

/** The anchor of an area on the list of responsibilities; none where a responsibility has the same id. */
export const areaAnchor = (handbook: Handbook, area: string | undefined) =>
	area === undefined || handbook.responsibilities.has(area) ? undefined : area;

/** The anchor of a statement on the page of its level. */
export const statementAnchor = (axis: string, statement: string) => `${axis}-${statement}`;

/** The anchor of a move, on the page that sets its two roles side by side. */
export const moveAnchor = (from: string) => `from-${from}`;

/** The anchor of a step on the page of its transition. */
export const stepAnchor = (id: string) => id.split('/')[1]!;

/** Pages that list a collection; each is there only where the collection has entries. */
export const listPages = {
	roles: '/roles/',
	responsibilities: '/responsibilities/',
	teams: '/teams/',
	levels: '/levels/',
	stories: '/stories/',
	transitions: '/transitions/',
	faq: '/faq/',
} as const satisfies Partial<Record<CollectionName, string>>;

/** Whether there is a page of levels: it shows the competencies too, which may be all that there is. */
export const hasLevelsPage = ({ levels, axes }: Handbook) => levels.size > 0 || axes.size > 0;

/** First parts of addresses that a page of prose may not take. */
export const takenNames: readonly string[] = [...collectionNames, 'compare', 'rules', 'search', 'pagefind', '404'];

/** The address of an entry, from the root of the handbook, without the base path. */
export function addressOf(entry: Entry): string {
	return address(entry.collection, entry.id, entry);
}

/**
 * The address that an id has in a collection.
 *
 * @param entry the entry, where its address depends on more than its id
 */
export function address(collection: CollectionName, id: string, entry?: Entry): string {
	switch (collection) {
		case 'levels': {
			const level = entry as Entry<'levels'> | undefined;
			return level ? `/levels/${level.data.role}/${level.data.order}/` : `/levels/${id}/`;
		}
		case 'steps':
			return `/transitions/${id.split('/')[0]}/#${stepAnchor(id)}`;
		case 'faq':
			return `/faq/#${id}`;
		case 'axes':
			return `/levels/#${id}`;
		case 'pages':
			return `/${id}/`;
		default:
			return `/${collection}/${id}/`;
	}
}

/** The page on how to choose between roles, to which the site adds what it computes; by whatever id a layer calls it. */
export const choosePage = (handbook: Handbook) => handbook.pages.get(idNow(handbook.moves, 'pages', 'choose'));

/** The address of the page that sets two roles side by side. */
export const compareAddress = (a: string, b: string) => `/compare/${pairId(a, b)}/`;

/** The address of the printed page of a role. */
export const rubricAddress = (role: string) => `/roles/${role}/rubric/`;

/** The address of the page of a rule. */
export const ruleAddress = (id: string) => `/rules/${id}/`;

/**
 * Whether an address leads to a page, and its anchor, if it has one, to a place there.
 *
 * @param all every address with its anchors
 */
export function leadsSomewhere(all: ReadonlyMap<string, ReadonlySet<string>>, address: string): boolean {
	const [page = '', anchor] = address.split('#');
	return all.has(page) && (anchor === undefined || all.get(page)!.has(anchor));
}

/**
 * Every address of the handbook with its anchors, for the rule that follows links.
 *
 * @param ruleIds the rules, each of which has a page
 */
export function allAddresses(handbook: Handbook, ruleIds: readonly string[]): Map<string, Set<string>> {
	const all = new Map<string, Set<string>>();
	const add = (path: string, ids: Iterable<string> = []) => {
		const known = all.get(path) ?? new Set();
		for (const id of ids) known.add(id);
		all.set(path, known);
	};
	const headings = (entry: Entry) => nodesOfType(entry.body, 'heading').map(({ id }) => id);
	add('/', ['roles', 'ways-in']);
	add('/search/');
	add('/rules/', ruleIds);
	for (const id of ruleIds) add(ruleAddress(id), Object.values(anchors.rule));
	for (const [name, path] of Object.entries(listPages)) {
		if (handbook[name as CollectionName].size > 0) add(path);
	}
	if (hasLevelsPage(handbook)) add(listPages.levels, handbook.axes.keys());
	const withLevels = new Set([...handbook.levels.values()].map(({ data }) => data.role));
	for (const role of handbook.roles.values()) {
		add(addressOf(role), [...Object.values(anchors.role), ...headings(role)]);
		if (withLevels.has(role.id)) add(rubricAddress(role.id));
	}
	for (const pair of comparedPairs(handbook)) {
		add(compareAddress(pair[0].id, pair[1].id), [
			...Object.values(anchors.compare),
			...pair.map(({ id }) => moveAnchor(id)),
		]);
		add('/compare/');
	}
	for (const entry of handbook.responsibilities.values()) {
		add(addressOf(entry), [...Object.values(anchors.responsibility), ...headings(entry)]);
		add(listPages.responsibilities, [entry.id, ...(entry.data.area ? [entry.data.area] : [])]);
	}
	if (handbook.responsibilities.size > 0) {
		add(listPages.responsibilities, Object.values(anchors.responsibilities));
		for (const role of handbook.roles.keys()) add(listPages.responsibilities, [byRoleAnchor(role)]);
	}
	for (const entry of handbook.teams.values())
		add(addressOf(entry), [...Object.values(anchors.team), ...headings(entry)]);
	for (const entry of handbook.levels.values()) {
		const statements = Object.entries(entry.data.expectations).flatMap(([axis, { statements }]) => [
			axis,
			...statements.map(({ id }) => statementAnchor(axis, id)),
		]);
		add(addressOf(entry), [...Object.values(anchors.level), ...statements, ...headings(entry)]);
	}
	for (const entry of handbook.stories.values()) {
		const scenes = entry.data.scenes.map(({ time }) => sceneAnchor(time));
		add(addressOf(entry), [...Object.values(anchors.story), ...scenes, ...headings(entry)]);
	}
	for (const entry of handbook.transitions.values())
		add(addressOf(entry), [...Object.values(anchors.transition), ...headings(entry)]);
	for (const entry of handbook.steps.values())
		add(address('transitions', entry.id.split('/')[0]!), [stepAnchor(entry.id)]);
	for (const entry of handbook.faq.values()) add(listPages.faq, [entry.id]);
	for (const entry of handbook.pages.values()) add(addressOf(entry), headings(entry));
	const choose = choosePage(handbook);
	if (choose) add(addressOf(choose), Object.values(anchors.choose));
	return all;
}
