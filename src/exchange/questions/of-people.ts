import { count } from '../../handbook/language/words.ts';
import { peopleIn, type PeopleColumn } from '../private/people.ts';
import type { Answers, PlaceAnswer } from '../shapes/answers.ts';
import { placesIn } from '../shapes/places.ts';
import { showPlace } from '../table/place.ts';
import { pathsIn } from './of-places.ts';
import { shortly, withPlace, type Asked, type Question } from './question.ts';

/** What is to be known of a ladder for these questions. */
type Known = Pick<Asked, 'source' | 'given' | 'proposed'>;

/** What a column of people is. */
export function peopleQuestion({ source, given, proposed }: Known): Question | undefined {
	const column = peopleIn(source.tree).find(({ place }) => !(place in given.places));
	if (!column) return undefined;
	if (column.isName) return headsQuestion({ source, given, proposed });
	const { place, head, nodes } = column;
	const path = pathsIn(source.tree).find((one) => one.at(-1) === nodes[0])!;
	const looksLike = placesIn([proposed.places])(path);
	const { file, line } = nodes[0]!.at;
	return {
		lines: [
			`Does ${shortly(head)} name people? It stands ${nodes.length === 1 ? 'once' : `${nodes.length} times`}, first in ${file}:${line}.`,
		],
		choices: [
			{ answer: 'people', means: 'yes: no name of anybody is written' },
			{ answer: 'no', means: `no: it is read as ${looksLike?.is ?? 'a fact'}` },
		],
		fallback: 'people',
		take: (answers, answer) =>
			withPlace(answers, place, answer === 'people' ? { is: 'person' } : { is: looksLike?.is ?? 'fact' }),
	};
}

/** Which roles those have whose names stand over columns; the answer says nothing of who they are. */
function headsQuestion({ source, given, proposed }: Known): Question {
	const open = peopleIn(source.tree).filter(({ place, isName }) => isName && !(place in given.places));
	const { at } = open[0]!.nodes[0]!;
	const heads = open.filter(({ nodes }) => nodes[0]!.at.file === at.file && nodes[0]!.at.line === at.line);
	const placeOf = placesIn([proposed.places]);
	const paths = pathsIn(source.tree);
	/** What is said of a column, and of the signs in it: under places that name nobody, so that those that do are in no file. */
	const said = ({ place, nodes }: PeopleColumn, column: PlaceAnswer): Answers['places'] => {
		const inside = paths.find((path) => nodes.includes(path.at(-2)!));
		if (!inside) return { [place]: column };
		const { pattern: _, ...sign } = placeOf(inside) ?? { pattern: '', is: 'owner' as const };
		return { [place]: column, [`${place}/${inside.at(-1)!.is}`]: column.is === 'person' ? column : sign };
	};
	return {
		lines: [
			`${count(heads.length, 'column')} of the table in ${showPlace(at)} seem to have names of people over them. Which role has each?`,
			'Write the roles from left to right with commas between them, “-” for one that is left out. “people” leaves all out, “roles” says that these are no people and stay as they are.',
		],
		fallback: 'people',
		take: (answers, answer) => {
			const roles = answer.split(',').map((role) => role.trim());
			const word = answer.trim().toLowerCase();
			const isRole = (index: number) => word !== 'people' && (roles[index] ?? '-') !== '-' && roles[index] !== '';
			const places = heads.map((head, index) =>
				said(
					head,
					word === 'roles' ? { is: 'role' } : isRole(index) ? { is: 'role', called: roles[index]! } : { is: 'person' },
				),
			);
			return { ...answers, places: Object.assign({}, answers.places, ...places) as Answers['places'] };
		},
	};
}
