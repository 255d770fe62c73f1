import type { Entry, Handbook } from '../model/handbook.ts';
import { idNow } from '../model/moves.ts';
import { pairId } from '../ask/pairs.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import { workbenchNames } from './workbench-addresses.ts';

/** First parts of addresses that the handbook has; those of the workbench are beside them, whether it has them or not. */
const OURS = [...collectionNames, 'compare', 'rules', 'search', 'pagefind', '404', 'api', 'assistants', 'print'];

/** The ids that no entry of a collection may have, since the handbook needs the address for itself. */
export const takenNames = (collection: CollectionName): readonly string[] =>
	collection === 'pages' ? [...OURS, ...workbenchNames] : (kindOf(collection).reserved ?? []);

/** The address of an entry, from the root of the handbook, without the base path. */
export const addressOf = (entry: Entry) => address(entry.collection, entry.id, entry);

/**
 * The address that an id has in a collection.
 *
 * @param entry the entry, where its address depends on more than its id
 */
export const address = (collection: CollectionName, id: string, entry?: Entry) =>
	kindOf(collection).address(id, entry?.data);

/** Whether an entry of a collection has a page of its own, and is no anchor on another. */
export const hasPage = (collection: CollectionName) => !address(collection, 'a/b').includes('#');

/** The page that lists what there is of a kind; the first page, where none does. */
export const listAddress = (collection: CollectionName) => kindOf(collection).list ?? '/';

/** Whether there is a page that lists a kind: only where there is something to list. */
export const hasList = (handbook: Handbook, collection: CollectionName) =>
	kindOf(collection).list !== undefined && handbook[collection].size > 0;

/** The page on how to choose between roles, to which the site adds what it computes; by whatever id a layer calls it. */
export const choosePage = (handbook: Handbook) => handbook.pages.get(idNow(handbook.moves, 'pages', 'choose'));

/** The page on how to change the handbook, from which the rules are reached; by whatever id a layer calls it. */
export const editingPage = (handbook: Handbook) => handbook.pages.get(idNow(handbook.moves, 'pages', 'editing'));

/** The address of the page that sets two roles side by side. */
export const compareAddress = (a: string, b: string) => `/compare/${pairId(a, b)}/`;

/** The address of the page on which a reader picks two levels. */
export const COMPARE_LEVELS = '/compare/levels/';

/** The same with one picked already, or both. */
export const compareLevelAddress = (level: string, other?: string) =>
	`${COMPARE_LEVELS}?first=${encodeURIComponent(level)}${other === undefined ? '' : `&second=${encodeURIComponent(other)}`}`;

/** The file in which that page finds the levels of all roles, where they are too many for it. */
export const LEVELS_FILE = '/compare/levels.json';

/** The file in which that page finds what the levels of a role ask. */
export const ladderFile = (role: string) => `${COMPARE_LEVELS}${role}.json`;

/** The file in which the page that sets roles side by side finds who answers for what. */
export const HELD_FILE = '/compare/held.json';

/** The file in which it finds what is told of a role. */
export const roleFile = (role: string) => `/compare/roles/${role}.json`;

/** The file in which it finds what a level asks. */
export const levelFile = (level: string) => `/compare/roles/level/${level}.json`;

/** The file in which it finds the ways from one role into another. */
export const waysFile = (from: string, to: string) => `/compare/roles/ways/${from}/${to}.json`;

/** The file in which the page that sets two days side by side finds one. */
export const dayFile = (story: string) => `/compare/days/${story}.json`;

/** The address of the printed page of a role. */
export const rubricAddress = (role: string) => `/roles/${role}/rubric/`;

/** The address of a group of competencies. */
export const axisGroupAddress = (group: string) => `/axes/group/${group}/`;

/** The address of the page that sets all levels of a role side by side. */
export const matrixAddress = (role: string) => `/roles/${role}/matrix/`;

/** The address of the page of an area of responsibilities, or of what belongs to none. */
export const areaAddress = (area: string | undefined) =>
	area === undefined ? '/responsibilities/no-area/' : `/responsibilities/area/${area}/`;

/** The address of all that a role answers for, where that is more than its own page lists. */
export const heldAddress = (role: string) => `/responsibilities/role/${role}/`;

/** The address of a part of a page that shows its list part by part; the first is the page itself. */
export const partAddress = (page: string, number: number) => (number === 1 ? page : `${page}part/${number}/`);

/** The same where no part stands on the page itself, which is about something else. */
export const innerPartAddress = (page: string, number: number) => `${page}part/${number}/`;

/** The file in which the list of responsibilities finds all of them, where they stand on the pages of their areas. */
export const ALL_RESPONSIBILITIES = '/responsibilities/all.json';

/** The file that says by which numbers those of teams name roles, and in which order they list responsibilities. */
export const NUMBERED_RESPONSIBILITIES = '/responsibilities/numbered.json';

/** The file in which it finds who answers for each in a team. */
export const inTeamFile = (team: string) => `/responsibilities/in-team/${team}.json`;

/** The page of the search. */
export const SEARCH = '/search/';

/** The page that documents the files for programs. */
export const API = '/api/';

/** The page that says what a browser keeps of a reader, and whose work stands in the pages. */
export const KEPT = '/kept/';

/** The licences of that work. */
export const LICENCES = '/licences.txt';

/** The page that lists the rules. */
export const RULES = '/rules/';

/** The address of the page of a rule. */
export const ruleAddress = (id: string) => `${RULES}${id}/`;

/** Where a competency stood when all of them were parts of the page of levels. */
export const formerAxisAddress = (id: string) => `${listAddress('levels')}#${id}`;

/** The page of an address, without its anchor. */
export const pageOf = (address: string) => address.split('#', 1)[0]!;
