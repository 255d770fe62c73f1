import { isKey, type Node } from '../sources/node.ts';
import { isPersonsName } from '../../handbook/language/given-names.ts';
import type { Answers } from '../shapes/answers.ts';
import { wordsIn } from '../shapes/fields.ts';
import { withoutContacts } from './contacts.ts';

/** What people call a column of people, or of ways to reach them. */
const HEAD =
	/\b(?:people|persons?|employees?|staff member|team members?|holders?|incumbents?|assignees?|line manager|manager name|managed by|reports? to|mentors?|buddy|contacts?|authors?|editors?|maintainers?|owners?|leads?|who|e-?mails?|phones?|telephones?|mobile|slack|handles?|user ?names?)\b/i;

/** Words of jobs: what has one is the name of a role. */
const JOB =
	/(?:engineer|developer|manager|lead|designer|analyst|architect|director|officer|scientist|researcher|specialist|consultant|coach|owner|head|chief|support|operations|product|people|team|tech|staff|senior|junior|principal|administrator|writer|tester|devops|sre|qa|hr|executive|partner|board|committee|everybody|everyone|all|shared|nobody|none|finance|security|legal|sales|marketing|design|data|quality|release|customer|account|vendor|risk|compliance|procurement|facilit|payroll|recruit|talent|training|service|platform|infra|business|user|guild|council|squad|tribe|group|department|management|communications|research|hiring|budget|n\/a|cto|ceo|vp|em|tl|pm)/i;

const NAME = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:de|van|von|der|den|da|di|la|le|bin|al)\s+)*\p{Lu}[\p{L}’'.-]*){1,3}$/u;
const FIRST_NAME = /^\p{Lu}\p{Ll}{1,12}$/u;

/** A column of people, or a key of data whose values name people. */
export interface PeopleColumn {
	/** Its place, as answers write it. */
	place: string;
	/** What stands over it. */
	head: string;
	nodes: readonly Node[];
}

/** Finds the columns and keys of a source that seem to name people. */
export function peopleIn(tree: Node): PeopleColumn[] {
	const columns = new Map<string, PeopleColumn & { nodes: Node[] }>();
	const visit = (node: Node): void => {
		const head = node.is === 'column' ? (node.name?.plain ?? '') : isKey(node.is) ? node.is : '';
		const spoken = head.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/[_-]/g, ' ');
		if (head !== '' && head.length < 40 && HEAD.test(spoken)) {
			const place = node.is === 'column' ? `column=${head.replace(/[/=|]/g, '*')}` : node.is;
			const known = columns.get(place) ?? { place, head, nodes: [] };
			known.nodes.push(node);
			columns.set(place, known);
		}
		node.children.forEach(visit);
	};
	visit(tree);
	return [...columns.values()].filter(({ nodes }) => {
		const values = nodes.flatMap(valuesIn);
		return values.length > 0 && values.filter(isSomebody).length * 2 > values.length;
	});
}

/**
 * The parts of a source that seem to name people, with all that lies in them.
 *
 * @param given what somebody has said of places; a column that names nobody is none
 */
export function namesIn(tree: Node, { places }: Answers): ReadonlySet<Node> {
	const inside = (node: Node): Node[] => [node, ...node.children.flatMap(inside)];
	const isNobody = (place: string) => place in places && places[place]!.is !== 'person';
	return new Set(peopleIn(tree).flatMap(({ place, nodes }) => (isNobody(place) ? [] : nodes.flatMap(inside))));
}

const valuesIn = (node: Node) =>
	wordsIn(node)
		.plain.split(/\s*(?:[,;&\n]|\band\b)\s*/)
		.filter(Boolean);

const isSomebody = (value: string) =>
	withoutContacts(value).found.length > 0 ||
	isPersonsName(value) ||
	(!JOB.test(value) && (NAME.test(value) || FIRST_NAME.test(value)));
