import fc from 'fast-check';
import { layerFrom } from '../handbook/load/from-text.ts';
import type { SourceLayer } from '../handbook/source/source-file.ts';
import type { Model, Responsibility, Team } from './ownership-oracle.ts';

/** The roles that a model may have. */
export const names = ['architect', 'builder', 'captain', 'diver', 'engineer', 'fisher'];
const RETIRED = 'ghost';
const below = (index: number) =>
	index === 0 ? fc.constant(undefined) : fc.option(fc.nat(index - 1), { nil: undefined, freq: 2 });

const roles = fc
	.integer({ min: 2, max: names.length })
	.chain((size) =>
		fc.tuple(
			...names.slice(0, size).map((name, index) =>
				fc.record({
					name: fc.constant(name),
					extends: below(index),
					isOutside: fc.oneof(
						{ weight: 5, arbitrary: fc.constant(false) },
						{ weight: 1, arbitrary: fc.constant(true) },
					),
					covers: fc.oneof(
						{ weight: 3, arbitrary: fc.constant<number[]>([]) },
						{ weight: 1, arbitrary: fc.uniqueArray(fc.nat(Math.max(index - 1, 0)), { maxLength: index }) },
					),
				}),
			),
		),
	)
	.map((list) =>
		Object.fromEntries(
			list.map((role) => [
				role.name,
				{
					...(role.extends === undefined ? {} : { extends: names[role.extends]! }),
					covers: role.covers.map((index) => names[index]!),
					isOutside: role.isOutside,
				},
			]),
		),
	);

/** Handbooks of a few roles, teams and responsibilities, of which some are stated wrongly. */
export const models: fc.Arbitrary<Model> = roles.chain((known) => {
	const ids = Object.keys(known);
	const role = fc.constantFrom(...ids);
	const several = fc.uniqueArray(role, { minLength: 2, maxLength: 3 });
	const responsibility: fc.Arbitrary<Responsibility> = fc.oneof(
		{ weight: 6, arbitrary: role.map((owner) => ({ owner })) },
		{ weight: 4, arbitrary: several.map((shared) => ({ shared })) },
		{ weight: 1, arbitrary: fc.tuple(role, several).map(([owner, shared]) => ({ owner, shared })) },
		{ weight: 1, arbitrary: role.map((only) => ({ shared: [only] })) },
		{ weight: 1, arbitrary: several.map((shared) => ({ shared: [...shared, shared[0]!] })) },
		{
			weight: 2,
			arbitrary: fc.constantFrom<Responsibility>(
				{},
				{ shared: [] },
				{ owner: 'nobody' },
				{ owner: RETIRED },
				{ shared: [ids[0]!, 'nobody'] },
				{ shared: [ids[0]!, RETIRED] },
			),
		},
		{ weight: 1, arbitrary: role.map((owner) => ({ lines: [`ownr: ${owner}`] })) },
		{ weight: 1, arbitrary: role.map((owner) => ({ lines: [`owner: [${owner}]`] })) },
	);
	const team: fc.Arbitrary<Team> = fc
		.tuple(
			...ids.map(() =>
				fc.tuple(fc.constantFrom('present', 'present', 'present', 'absent', 'standIn', 'elsewhere'), fc.nat()),
			),
		)
		.map((states) => {
			const inState = (wanted: string) => ids.filter((_, index) => states[index]![0] === wanted);
			const present = inState('present');
			const standIns = inState('standIn').flatMap((id) =>
				present.length === 0 ? [] : [[id, present[states[ids.indexOf(id)]![1] % present.length]!]],
			);
			return { present, standIns: Object.fromEntries(standIns), elsewhere: inState('elsewhere') };
		});
	return fc.record({
		roles: fc.constant(known),
		teams: fc.array(team, { maxLength: 3 }),
		responsibilities: fc.array(responsibility, { minLength: 1, maxLength: 6 }),
	});
});

/** The id of a responsibility of a model. */
export const idOf = (index: number) => `task-${'abcdef'[index]}`;
/** The file of a responsibility of a model. */
export const pathOf = (index: number) => `responsibilities/${idOf(index)}.mdx`;
const list = (ids: readonly string[]) => `[${ids.join(', ')}]`;

/** The files of a model, which the loader reads as it reads everybody's. */
export function layerOf({ roles: known, teams, responsibilities }: Model): SourceLayer {
	const files: Record<string, string[]> = {
		[`roles/${RETIRED}.mdx`]: [`title: ${RETIRED}`, 'summary: x', 'status: retired'],
	};
	for (const [id, role] of Object.entries(known)) {
		files[`roles/${id}.mdx`] = [
			`title: ${id}`,
			'summary: x',
			`covers: ${list(role.covers)}`,
			...(role.extends ? [`extends: ${role.extends}`] : []),
			...(role.isOutside ? ['kind: outside'] : []),
		];
	}
	teams.forEach(({ present, standIns, elsewhere }, index) => {
		const lines = Object.entries(standIns).map(([absent, standIn]) => `  ${absent}: ${standIn}`);
		files[`teams/team-${index}.mdx`] = [
			`title: Team ${index}`,
			'summary: x',
			'size: { from: 1, to: 2 }',
			`roles: ${list(present)}`,
			`elsewhere: ${list(elsewhere)}`,
			...(lines.length ? ['standIns:', ...lines] : []),
		];
	});
	responsibilities.forEach(({ owner, shared, lines = [] }, index) => {
		files[pathOf(index)] = [
			`title: ${'ABCDEF'[index]}`,
			'summary: x',
			...lines,
			...(owner === undefined ? [] : [`owner: ${owner}`]),
			...(shared === undefined ? [] : [`shared: ${list(shared)}`]),
		];
	});
	return layerFrom(
		Object.fromEntries(Object.entries(files).map(([path, lines]) => [path, `---\n${lines.join('\n')}\n---\n`])),
	);
}
