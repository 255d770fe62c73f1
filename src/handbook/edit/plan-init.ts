import { parse } from 'yaml';
import { findIn } from '../check/check.ts';
import type { Entry, Handbook, PublicFiles } from '../model/handbook.ts';
import { loadHandbook } from '../load/load.ts';
import { nameFile } from '../load/file-name.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { collectionNames, collections, kindOf, type CollectionName } from '../schema/collections.ts';
import { MODEL } from '../schema/model.ts';
import { skeleton } from '../begin/skeleton.ts';
import { count, list } from '../language/words.ts';
import { changeBetween, layerWith, textsOf } from './change.ts';
import { heirsOf } from './heirs.ts';
import type { Plan } from './plan-rename.ts';
import { removeFromYaml, setInYaml } from '../source/yaml-text.ts';

/** What an organisation says of itself when it begins. What is left out stays as it is. */
export interface Answers {
	/** Values of handbook.yaml by path, such as `brand.colour`. */
	settings: ReadonlyMap<string, string | boolean>;
	/** Whether the entries that ship are the beginning. */
	fromOurs: boolean;
	/** The roles to have: of ours those to keep, all where nothing is said; from nothing, those to begin. */
	roles?: readonly string[] | undefined;
	/** The shapes of team to keep; where nothing is said, those whose roles are all kept. */
	teams?: readonly string[] | undefined;
}

/** Kinds that a handbook is whole without. */
const OPTIONAL = collectionNames.filter((name) => kindOf(name).optional);

/** How often what does not fit any more is taken out before the rest is left to a person. */
const ROUNDS = 6;

/** The first lines of a handbook.yaml, for whoever opens it in a browser. */
const BEGINNING = `# What is yours in this handbook. Any line may be changed by hand, here or in the editor of your Git
# host; the checker says what does not fit. A line under \`retired\` that is taken out brings its entry back.
`;

/**
 * Plans the layer of an organisation: its handbook.yaml, and its first roles where it begins from
 * nothing. What was written there before stays, but for the values that are answered anew.
 *
 * @param layers lowest first, the organisation's own last
 */
export function planInit(layers: readonly SourceLayer[], answers: Answers, files: PublicFiles): Plan {
	const top = layers.at(-1)!;
	const before = textsOf(top);
	const texts = new Map(before);
	let settings = before.get('handbook.yaml') ?? BEGINNING;
	settings = setInYaml(settings, ['model'], MODEL);
	for (const [path, value] of answers.settings) settings = setInYaml(settings, path.split('.'), value);
	const lines: string[] = [];
	if (answers.fromOurs) {
		settings = removeFromYaml(settings, ['base']);
		const { handbook } = loadHandbook(layers.slice(0, -1));
		const left = leftOut(handbook, answers);
		// What was left out before and is wanted now comes back.
		if (answers.roles) settings = withoutRetired(settings, handbook, answers.roles);
		for (const id of answers.teams ?? []) settings = removeFromYaml(settings, ['retired', 'teams', id]);
		for (const { collection, id, to } of left) settings = setInYaml(settings, ['retired', collection, id], to);
		lines.push(...left.map(({ collection, id, to }) => inWords(collection, id, to)));
		lines.push(...changedShapes(handbook, answers, left));
		settings = withoutMisfits(layers, texts, settings, files, answers.teams ?? [], lines);
	} else {
		settings = ['retired', 'renamed'].reduce((text, key) => removeFromYaml(text, [key]), settings);
		settings = setInYaml(settings, ['base'], false);
		const hasEntries = [...texts.keys()].some(
			(path) => ![undefined, 'settings'].includes(nameFile(path, path).collection),
		);
		const roles = answers.roles ?? (hasEntries ? [] : ['engineer']);
		const empty = loadHandbook([]).handbook;
		for (const id of roles) {
			if (texts.has(`roles/${id}.mdx`)) continue;
			texts.set(`roles/${id}.mdx`, skeleton(empty, 'roles', id));
			lines.push(`begun: the role ${id}`);
		}
	}
	texts.set('handbook.yaml', settings);
	return { change: changeBetween(before, texts), lines };
}

/** Settings without what was left out for the sake of other roles: which of it still is, is found anew. */
function withoutRetired(settings: string, handbook: Handbook, roles: readonly string[]): string {
	const kept = roles.reduce((text, id) => removeFromYaml(text, ['retired', 'roles', id]), settings);
	const { retired = {} } = parse(kept) as { retired?: Partial<Record<CollectionName, Record<string, string | null>>> };
	return OPTIONAL.reduce((text, name) => {
		const ids = Object.entries(retired[name] ?? {}).filter(([id, to]) => to === null && handbook[name].has(id));
		return ids.reduce((rest, [id]) => removeFromYaml(rest, ['retired', name, id]), text);
	}, kept);
}

interface LeftOut {
	collection: CollectionName;
	id: string;
	to: string | null;
}

function leftOut(handbook: Handbook, { roles, teams }: Answers): LeftOut[] {
	const heirs = roles ? heirsOf(handbook, roles) : new Map<string, string | null>();
	/** A shape is made of its roles: without one of them it is another. */
	const isWhole = (team: Entry<'teams'>) => team.data.roles.every((id) => !heirs.has(id));
	const stays = (team: Entry<'teams'>) => (teams ? teams.includes(team.id) : isWhole(team));
	const gone = [...handbook.teams.values()].filter((team) => !stays(team)).map(({ id }) => id);
	return [
		...[...heirs].map(([id, to]): LeftOut => ({ collection: 'roles', id, to })),
		...gone.map((id): LeftOut => ({ collection: 'teams', id, to: null })),
	];
}

/** Shapes that were asked for, and some of whose people are not kept: they stay, and somebody else is in them. */
function changedShapes(handbook: Handbook, { teams = [] }: Answers, left: readonly LeftOut[]): string[] {
	const heirs = new Map(left.flatMap(({ collection, id, to }) => (collection === 'roles' ? [[id, to] as const] : [])));
	return teams.flatMap((id) => {
		const gone = handbook.teams.get(id)?.data.roles.filter((role) => heirs.has(role)) ?? [];
		if (gone.length === 0) return [];
		const now = gone.map((role) => `${heirs.get(role) ?? 'nobody'} for ${role}`);
		return `kept as it was asked for, with others in it: the team shape ${id} (${list(now)})`;
	});
}

const inWords = (collection: CollectionName, id: string, to: string | null) =>
	`left out: the ${collections[collection].singular} ${id}${to === null ? '' : `; what it answers for goes to ${to}`}`;

/**
 * Settings that also leave out what no longer fits: a shape of team in which nobody is left to do
 * something, a step towards what its role has given away. So the handbook is whole from the start.
 */
function withoutMisfits(
	layers: readonly SourceLayer[],
	texts: ReadonlyMap<string, string>,
	settings: string,
	{ assets, brandFiles }: PublicFiles,
	wanted: readonly string[],
	lines: string[],
): string {
	const top = layers.at(-1)!;
	let text = settings;
	for (let round = 0; round < ROUNDS; round++) {
		const write = new Map([...texts, ['handbook.yaml', text]]);
		const { handbook, diagnostics } = findIn(
			[...layers.slice(0, -1), layerWith(top, { write, remove: new Set() })],
			assets,
			brandFiles,
		);
		const errors = diagnostics.filter(({ severity }) => severity === 'error');
		const faults = errors.map(({ at }) => at.file);
		const misfits = OPTIONAL.flatMap((collection) =>
			[...handbook[collection].values()]
				.filter(({ files }) => faults.includes(files.at(-1)!) && !files.at(-1)!.startsWith(`${top.shown}/`))
				.map(({ id, files }) => ({ collection, id, file: files.at(-1)! })),
		);
		if (misfits.length === 0) return text;
		for (const { collection, id } of misfits) text = setInYaml(text, ['retired', collection, id], null);
		const isWanted = ({ collection, id }: { collection: CollectionName; id: string }) =>
			collection === 'teams' && wanted.includes(id);
		for (const { collection, id, file } of misfits.filter(isWanted)) {
			const why = [...new Set(errors.filter(({ at }) => at.file === file).map(({ message }) => message))];
			lines.push(
				`left out although it was asked for, since it does not fit these roles: the ${collections[collection].singular} ${id}. ${why.join(' ')}`,
			);
		}
		for (const collection of OPTIONAL) {
			const ids = misfits.filter((one) => one.collection === collection && !isWanted(one)).map(({ id }) => id);
			const { singular, plural } = collections[collection];
			if (ids.length > 0)
				lines.push(
					`left out, since ${ids.length > 1 ? 'they do' : 'it does'} not fit these roles: ${count(ids.length, singular, plural)} (${list(ids)})`,
				);
		}
	}
	return text;
}
