import { isGivenName, isPersonsName } from '../../handbook/language/given-names.ts';
import type { Draft } from './node.ts';

/** Words of jobs and of groups of people, wherever they stand in a word: what has one is the name of a role. */
const JOB =
	/engineer|developer|manager|designer|analyst|architect|director|officer|scientist|researcher|specialist|consultant|coach|owner|chief|support|operations|product|people|senior|junior|principal|administrator|writer|tester|devops|executive|partner|board|committee|everybody|everyone|shared|nobody|finance|security|legal|sales|marketing|design|quality|release|customer|account|vendor|compliance|procurement|facilit|payroll|recruit|talent|training|service|platform|infra|business|guild|council|squad|tribe|group|department|management|communications|hiring|budget|n\/a/i;
/** The same of words so short that they stand in names as well: at the beginning of a word, and as a whole one. */
const SHORT_JOB = /\b(?:team|tech|data|head|lead|risk|user)/i;
const WHOLE_JOB = /\b(?:all|none|staff|sre|qa|hr|cto|ceo|vp|em|tl|pm)s?\b/i;

const FULL = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:de|van|von|der|den|da|di|la|le|bin|al)\s+)*\p{Lu}[\p{L}’'.-]*){1,3}$/u;
const FIRST = /^\p{Lu}\p{Ll}{1,12}$/u;

const isOfJob = (text: string) => [JOB, SHORT_JOB, WHOLE_JOB].some((words) => words.test(text));

/** Whether a text that stands where people are named is the name of one. */
export const isSomebody = (text: string): boolean =>
	isPersonsName(text) || (!isOfJob(text) && (FULL.test(text) || FIRST.test(text)));

/** What stands in a table of who does what, and hardly in another. */
const SIGN = /^(?:[RACISV](?:\s*[/,&+ ]\s*[RACISV])*|responsible|accountable|consulted|informed)$/i;

/**
 * The heads of a table that are names of people: several are, one of them surely, or signs of who does what stand
 * under all.
 */
export function headsOfPeople({ children: rows }: Draft): ReadonlySet<string> {
	const all = rows.flatMap(({ children }) => children.flatMap(columnsIn));
	const [, ...heads] = new Set(all.map(({ name }) => name?.plain ?? ''));
	const isKnown = (head: string) => isPersonsName(head) || isGivenName(head);
	const named = heads.filter((head) => isKnown(head) || (FULL.test(head) && !isOfJob(head)));
	if (named.length < 2 || named.length * 2 < heads.length) return new Set();
	const cells = all.filter(({ name }) => named.includes(name?.plain ?? '')).flatMap(wordsIn);
	const isSure = named.some(isKnown) || (cells.length > 0 && cells.every((words) => SIGN.test(words)));
	return new Set(isSure ? heads.filter((head) => named.includes(head) || isSomebody(head)) : []);
}

/** The columns of a row, those in groups as well. */
const columnsIn = (node: Draft): readonly Draft[] => {
	const inside = node.children.filter(({ is }) => is === 'column');
	return inside.length > 0 ? inside : [node];
};

const wordsIn = ({ children }: Draft): string[] =>
	children.flatMap((child) => [...(child.text?.plain ? [child.text.plain.trim()] : []), ...wordsIn(child)]);

/**
 * A name as it can stand in an answer, so that it is known again and not said: `M*a K*r`.
 *
 * @param others names that it must not mean as well
 */
export function masked(name: string, others: Iterable<string>): string {
	const rest = [...others].filter((other) => other !== name);
	const longest = Math.max(...name.split(/\s+/).map((word) => word.length));
	for (let shown = 1; shown < longest; shown++) {
		const mask = name
			.split(/\s+/)
			.map((word) => `${word.slice(0, shown)}*${word.length > shown + 1 ? word.at(-1)! : ''}`)
			.join(' ');
		const pattern = new RegExp(`^${mask.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'isu');
		if (!rest.some((other) => pattern.test(other))) return mask.replace(/[/=|]/g, '*');
	}
	return name.replace(/[/=|]/g, '*');
}
