import type { Node } from '../sources/node.ts';
import type { Answers, PlaceAnswer } from '../shapes/answers.ts';
import { shortly, withPlace, type Asked, type Question } from './question.ts';

/** What sheets or files are that have the same levels and each other competencies, and no name of a job. */
export function groupsQuestion({ given, proposed, read: { taken } }: Asked): Question | undefined {
	const nodesAt = (place: string) => [...(taken.get(place) ?? [])];
	const isOpen = ([place, { is }]: [string, PlaceAnswer]) =>
		is === 'group' && !(place in given.places) && nodesAt(place).some(isHolder);
	const places = Object.entries(proposed.places).filter(isOpen);
	const holders = places.flatMap(([place]) => nodesAt(place)).filter(isHolder);
	if (holders.length < 2) return undefined;
	const names = holders.map(({ name, is }) => shortly((name?.plain ?? '').replace(is === 'file' ? /\.\w+$/ : /$/, '')));
	// What lies around roles is none.
	const around = Object.entries(proposed.places).filter(
		([place, { is }]) => is === 'role' && nodesAt(place).some((node) => holders.some((holder) => holds(node, holder))),
	);
	return {
		lines: [
			`What are ${names.slice(0, 4).join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''}? They have the same levels, and each has competencies of its own.`,
		],
		choices: [
			{ answer: 'group', means: 'groups of competencies: one role is asked for all of them' },
			{ answer: 'role', means: 'roles: each has levels of its own' },
		],
		fallback: 'group',
		take: (answers, answer) => {
			const all = answer === 'role' ? [...places.map(is('role')), ...around.map(is('part'))] : places.map(is('group'));
			return all.reduce<Answers>((so, [place, as]) => withPlace(so, place, as), answers);
		},
	};
}

const is =
	(meaning: PlaceAnswer['is']) =>
	([place]: [string, PlaceAnswer]): [string, PlaceAnswer] => [place, { is: meaning }];

const isHolder = ({ is: kind, children }: Node) => (kind === 'sheet' || kind === 'file') && children.some(holdsTable);

const holdsTable = (node: Node): boolean => node.is === 'table' || node.children.some(holdsTable);

const holds = (node: Node, inside: Node): boolean =>
	node.children.some((child) => child === inside || holds(child, inside));
