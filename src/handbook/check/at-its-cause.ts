import type { Diagnostic } from '../model/diagnostic.ts';
import { allEntries, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { layerOf } from '../model/layer-of.ts';
import { isDone, type Move } from '../model/moves.ts';
import { referencesOf } from '../model/references.ts';
import { collectionNames, isListedInSettings, type ListedInSettings } from '../schema/collections.ts';
import { count, list, quote } from '../language/words.ts';
import { connectedMove } from './connected.ts';

/** What was found in some layers, before anything is said of where it comes from. */
export interface Found {
	handbook: Handbook;
	diagnostics: readonly Diagnostic[];
}

/** How many consequences of one line are told in full. */
const TOLD = 6;

/** Rules that are mended by what is written elsewhere than where they find fault. */
const MENDED_ELSEWHERE = new Set([
	'role-is-connected',
	'role-owns-something',
	'owned-responsibility-appears-in-a-story',
	'transition-reaches-half',
]);

/**
 * Says of what an upper layer has done to the layers below it where it was done: in the line of its
 * handbook.yaml, one finding for all that follows from it. Their files stay as they are, so nobody is
 * sent there to mend them.
 *
 * @param shown the layers as reports show them, lowest first
 * @param found what was found in all of them
 * @param findBelow what is found in the lowest so many of them alone
 */
export function atItsCause(
	shown: readonly string[],
	{ handbook, diagnostics }: Found,
	findBelow: (layers: number) => Found,
): Diagnostic[] {
	const known = new Map<number, ReturnType<typeof foundBelow>>();
	const below = (layers: number) => {
		if (!known.has(layers)) known.set(layers, foundBelow(findBelow(layers)));
		return known.get(layers)!;
	};
	const groups = new Map<string, { cause: Move | ListedInSettings; upper: number; of: Diagnostic[] }>();
	const said: Diagnostic[] = [];
	for (const diagnostic of diagnostics) {
		const layer = layerOf(shown, diagnostic.at.file);
		const upper = lastIndex(shown.length, (index) => index > layer && !below(index).keys.has(keyOf(diagnostic)));
		if (layer < 0 || upper === undefined) {
			said.push(diagnostic);
			continue;
		}
		const cause = causeOf(diagnostic, handbook, below(upper), (move) => layerOf(shown, move.at.file) === upper);
		if (cause === undefined) {
			said.push(withOwnFile(diagnostic, shown[layer]!, shown[upper]!));
			continue;
		}
		const name = typeof cause === 'string' ? cause : `${cause.kind} ${cause.collection} ${cause.from}`;
		const key = `${upper} ${name}`;
		if (!groups.has(key)) groups.set(key, { cause, upper, of: [] });
		groups.get(key)!.of.push(diagnostic);
	}
	for (const { cause, upper, of: all } of groups.values()) {
		const of = byWeight(all);
		const ownFile = ownPath(of[0]!, shown[layerOf(shown, of[0]!.at.file)]!, shown[upper]!);
		said.push(
			typeof cause === 'string'
				? lacking(cause, of, handbook, below(upper))
				: consequences(cause, of, ownFile, below(upper)),
		);
	}
	return said;
}

const keyOf = ({ rule, at }: Diagnostic) => `${rule} ${at.file}:${at.line}:${at.column}`;

interface Below {
	handbook: Handbook;
	keys: ReadonlySet<string>;
	/** The entry that a file is part of. */
	entryAt: (file: string) => Entry | undefined;
}

function foundBelow({ handbook, diagnostics }: Found): Below {
	const byFile = new Map(
		[...allEntries(handbook, collectionNames)].flatMap((entry) => entry.files.map((file) => [file, entry] as const)),
	);
	return { handbook, keys: new Set(diagnostics.map(keyOf)), entryAt: (file) => byFile.get(file) };
}

function lastIndex(length: number, is: (index: number) => boolean): number | undefined {
	for (let index = length - 1; index > 0; index -= 1) if (is(index)) return index;
	return undefined;
}

/** The line of the upper layer from which a finding follows; nothing where it is none of handbook.yaml. */
function causeOf(
	{ at, rule, related = [] }: Diagnostic,
	handbook: Handbook,
	below: Below,
	isOfUpper: (move: Move) => boolean,
): Move | ListedInSettings | undefined {
	const moves = handbook.moves.filter((move) => isDone(move) && isOfUpper(move));
	const entry = below.entryAt(at.file);
	const others = related.flatMap((other) => below.entryAt(other.at.file) ?? []);
	if (!entry) return undefined;
	const move = connectedMove(below.handbook, entry, moves, others);
	if (move || rule !== 'reference-resolves') return move;
	return [...referencesOf(entry)].flatMap(({ to, id }) =>
		isListedInSettings(to) && !Object.hasOwn(handbook.settings[to], id) ? to : [],
	)[0];
}

const WHAT: Record<Move['kind'], (move: Move) => string> = {
	renamed: ({ from, to }) => `${quote(from)} is called ${quote(to!)} here`,
	retired: ({ from, to }) =>
		`${quote(from)} is retired ${to === null ? 'with nothing in its place' : `in favour of ${quote(to)}`}`,
};

const isAboutOwner = ({ rule }: Diagnostic) => rule === 'responsibility-has-one-owner';

/** What has most to do with a line, and what weighs most, first. */
function byWeight(of: readonly Diagnostic[]): Diagnostic[] {
	const weight = (one: Diagnostic) => (isAboutOwner(one) ? 0 : one.severity === 'error' ? 1 : 2);
	return of.toSorted((a, b) => weight(a) - weight(b));
}

/** All that one line brings about, as one finding; what weighs most comes first. */
function consequences(move: Move, of: readonly Diagnostic[], ownFile: string, below: Below): Diagnostic {
	const { rule, severity, hint = '' } = of[0]!;
	const told = of.slice(0, TOLD).map(({ message }) => message);
	const isAlike = of.every((one) => one.rule === rule);
	const more = of.length > TOLD ? [`And ${count(of.length - TOLD, 'more thing')}${isAlike ? ' like these' : ''}.`] : [];
	const isUnowned = isAboutOwner(of[0]!) && move.collection === 'roles' && move.to === null;
	const it = of.filter(isAboutOwner).length === 1 ? 'it' : 'each';
	return {
		rule,
		severity,
		at: move.at,
		message: `${WHAT[move.kind](move)}, and so: ${[...told, ...more].join(' ')}`,
		hint: MENDED_ELSEWHERE.has(rule)
			? `${hint} New files of yours can do so; or take this line out.`.trim()
			: isUnowned
				? `Write the role that takes its work over, “${move.from}: role”; or give ${it} an owner in a file of yours, such as ${ownFile} with “owner: role”.`
				: `Say what differs in a file of yours at the same path, such as ${ownFile}; or take this line out.`,
		related: of.map(({ at, message }) => ({ at, message: nameAt(below, at.file) ?? message })),
	};
}

/** A list of a layer, such as its areas, that lacks some of those that entries below are in: one finding for all. */
function lacking(
	field: ListedInSettings,
	of: readonly Diagnostic[],
	{ settings, settingsKeyAt }: Handbook,
	below: Below,
): Diagnostic {
	const { rule, severity } = of[0]!;
	const lost = Object.entries(below.handbook.settings[field]).filter(([id]) => !Object.hasOwn(settings[field], id));
	const [id, { title }] = lost[0]!;
	return {
		rule,
		severity,
		at: settingsKeyAt(field),
		message: `What stands under \`${field}\` here takes the place of the whole list below, and lacks ${list(lost.map(([gone]) => quote(gone)))}, in which there ${of.length === 1 ? 'is' : 'are'} ${count(of.length, 'entry', 'entries')}.`,
		hint: `Add ${lost.length === 1 ? 'it' : 'them'} here too, as “${id}: { title: ${title} }”; or put these entries elsewhere, in files of yours at the same paths.`,
		related: of.map(({ at, message }) => ({ at, message: nameAt(below, at.file) ?? message })),
	};
}

function nameAt({ entryAt }: Below, file: string): string | undefined {
	const entry = entryAt(file);
	return entry && quote(titleOf(entry));
}

/** The file of the upper layer that lies over one of a lower. */
function ownPath({ at }: Diagnostic, lower: string, upper: string): string {
	const path = lower === '.' ? at.file : at.file.slice(lower.length + 1);
	return upper === '.' ? path : `${upper}/${path}`;
}

/** A finding that follows from files of the upper layer: what is to be written goes there as well. */
function withOwnFile(diagnostic: Diagnostic, lower: string, upper: string): Diagnostic {
	const { hint } = diagnostic;
	if (hint === undefined || ownPath(diagnostic, lower, upper) === diagnostic.at.file) return diagnostic;
	return {
		...diagnostic,
		hint: `${hint} Write it into ${ownPath(diagnostic, lower, upper)}: files below stay as they are.`,
	};
}
