import type { EmptyField } from '../hiring/field-file.ts';
import { say } from '../page/say.ts';
import type { Plan } from './fitting.ts';
import { sentences } from './sentences.ts';
import type { Shapes } from './shapes.ts';

/** What the handbook does not say of the shapes of a plan, each once; without a plan of all of them. */
export function emptyIn(plan: Plan | undefined, { shapes }: Shapes): EmptyField[] {
	const those = plan ? [...new Set(plan.teams.map(({ shape }) => shape))] : shapes;
	return those.flatMap(({ title, roles, people, splitsWhen, file }) =>
		[
			...(roles.every((role) => people[role]) ? [] : [field(say(sentences.people, { team: title }), 'people')]),
			...(splitsWhen ? [] : [field(say(sentences.whenItSplits, { team: title }), 'splitsWhen')]),
		].map((one) => ({ ...one, ...(file && { file }) })),
	);
}

const field = (what: string, name: string) => ({ what, field: name });
