import { isKey, type Node } from '../sources/node.ts';
import { headsOfPeople, isSomebody, masked } from '../sources/people-names.ts';
import type { Answers } from '../shapes/answers.ts';
import { wordsIn } from '../shapes/fields.ts';
import { withoutContacts } from './contacts.ts';

/** What people call a column of people, or of ways to reach them. */
const HEAD =
	/\b(?:people|persons?|employees?|staff member|team members?|holders?|incumbents?|assignees?|line manager|manager name|managed by|reports? to|mentors?|buddy|contacts?|authors?|editors?|maintainers?|owners?|leads?|who|e-?mails?|phones?|telephones?|mobile|slack|handles?|user ?names?)\b/i;

/** A column of people, or a key of data whose values name people. */
export interface PeopleColumn {
	/** Its place, as answers write it. */
	place: string;
	/** What stands over it. */
	head: string;
	nodes: readonly Node[];
	/** Whether the head itself is somebody’s name. */
	isName?: boolean;
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
	const named = [...columns.values()].filter(({ nodes }) => {
		const values = nodes.flatMap(valuesIn);
		return values.length > 0 && values.filter(isWhoever).length * 2 > values.length;
	});
	return [...named, ...headsIn(tree)];
}

/** The columns whose heads are names of people. */
function headsIn(node: Node): PeopleColumn[] {
	if (node.is !== 'table') return node.children.flatMap(headsIn);
	const heads = headsOfPeople(node);
	const columns = columnsIn(node);
	const all = new Set(columns.map(({ name }) => name?.plain ?? ''));
	return [...heads].map((head) => ({
		place: `column=${masked(head, all)}`,
		head,
		nodes: columns.filter(({ name }) => name?.plain === head),
		isName: true,
	}));
}

const columnsIn = ({ children }: Node): Node[] =>
	children.flatMap((child) => [...(child.is === 'column' ? [child] : []), ...columnsIn(child)]);

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

const isWhoever = (value: string) => withoutContacts(value).found.length > 0 || isSomebody(value);
