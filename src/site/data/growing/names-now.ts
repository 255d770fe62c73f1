import type { NamesNow } from '../../../browser/growing/asked.ts';
import { cellsOf } from '../../../handbook/ask/asked.ts';
import { idBefore, isDone } from '../../../handbook/model/moves.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { holderOf, nameOf } from '../../../handbook/schema/kind.ts';
import { statementAnchor } from '../../../handbook/schema/own-lists.ts';

/** The kinds of entry that something filled in is about. */
const KINDS = ['roles', 'levels', 'axes', 'transitions', 'steps', 'responsibilities', 'teams', 'stories'] as const;

/** Those that something filled in on growing is about. */
const OF_GROWING: readonly Kind[] = ['roles', 'levels', 'axes', 'transitions', 'steps'];

type Kind = (typeof KINDS)[number];

/** What lies in the folder of something else is called after that. */
const FOLDERS = { levels: 'roles', steps: 'transitions' } as const;

/**
 * What was called otherwise before, for what somebody filled in by an older handbook.
 *
 * @param kinds of entry that it is about
 */
export function namesNow(view: PublicHandbook, kinds: readonly Kind[] = OF_GROWING): NamesNow {
	const names = kinds.flatMap((name) =>
		[...idsBefore(view, name)].map(([old, now]) => [`${name}/${old}`, now] as const),
	);
	return Object.fromEntries([
		...names.map(([old, now]) => [old, `${old.split('/')[0]}/${now}`] as const),
		...folders(view).filter(([old]) => kinds.some((kind) => old.startsWith(`${kind}/`))),
		...(kinds.includes('levels') ? statementsBefore(view) : []),
		...(kinds.includes('axes') ? anchorsBefore(view) : []),
	]);
}

/** The ids that entries of a kind had, by themselves or by what a layer says of those below it. */
function idsBefore(view: PublicHandbook, name: Kind): Map<string, string> {
	const moved = view.moves.flatMap((move) =>
		move.collection === name && move.to !== null && isDone(move) ? [[move.from, move.to] as const] : [],
	);
	const former = [...view[name].values()].flatMap(({ id, data }) =>
		data.formerly.map((old) => [idBefore(id, old), id] as const),
	);
	return new Map([...moved, ...former]);
}

function folders(view: PublicHandbook): [string, string][] {
	return (['levels', 'steps'] as const).flatMap((name) => {
		const before = [...idsBefore(view, FOLDERS[name])];
		return [...view[name].keys()].flatMap((id) =>
			before
				.filter(([, holder]) => holder === holderOf(id))
				.map(([old]): [string, string] => [`${name}/${old}/${nameOf(id)}`, `${name}/${id}`]),
		);
	});
}

/** What a level says under another id than it did. */
const statementsBefore = (view: PublicHandbook): [string, string][] =>
	[...view.levels.values()].flatMap(({ id: level, data }) =>
		Object.entries(data.expectations).flatMap(([axis, { statements }]) =>
			statements.flatMap(({ id, formerly }) =>
				formerly.map((old): [string, string] => [
					`levels/${level}#${statementAnchor(axis, old)}`,
					`levels/${level}#${statementAnchor(axis, id)}`,
				]),
			),
		),
	);

/** On the page of a level, what is asked on an axis is called after that. */
function anchorsBefore(view: PublicHandbook): [string, string][] {
	const before = [...idsBefore(view, 'axes')];
	if (before.length === 0) return [];
	return [...view.levels.values()].flatMap((level) =>
		[...cellsOf(view, level)].flatMap(([axis, { statements }]) =>
			before
				.filter(([, now]) => now === axis)
				.flatMap(([old]) =>
					[[old, axis], ...statements.map(({ id }) => [statementAnchor(old, id), statementAnchor(axis, id)])].map(
						([then, now]): [string, string] => [`levels/${level.id}#${then}`, `levels/${level.id}#${now}`],
					),
				),
		),
	);
}
