import { fill } from '../../../handbook/language/sentence.ts';
import { answersInTeam } from '../../../handbook/ask/answers.ts';
import { askedAt, ladderOf } from '../../../handbook/ask/ladder.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { nameOfLevel } from '../../handbook/level-place.ts';
import type { DataSource } from '../source.ts';
import { apiAddress } from '../../../handbook/api/addresses.ts';
import { sentences } from './sentences.ts';

/** A question that a program may ask of the files. */
export interface Example {
	title: string;
	lead: string;
	/** A module of JavaScript that prints the answer. */
	code: string;
	/** The answer, as it prints it. */
	prints: string;
}

/** Examples with what this handbook says; those for which it has nothing are left out. */
export function examplesOf(source: DataSource): Example[] {
	return [whoAnswers(source), heldAlone(source), askedInAll(source)].filter((example) => example !== undefined);
}

const read = ({ urlOf }: DataSource, address: string) => `await (await fetch('${urlOf(address)}')).json()`;

function whoAnswers(source: DataSource): Example | undefined {
	const { view } = source;
	const [team] = view.teams.values();
	if (!team) return undefined;
	const found = [...answersInTeam(view, team).values()].find(({ answers }) => answers.length > 0);
	if (!found) return undefined;
	const { responsibility, answers } = found;
	return {
		title: sentences.whoAnswers,
		lead: fill(sentences.whoAnswersLead, { responsibility: responsibility.data.title, team: team.data.title }),
		code: [
			`const team = ${read(source, apiAddress.entry('teams', team.id))};`,
			`const found = team.ownership.find(({ responsibility }) => responsibility === '${responsibility.id}');`,
			`console.log(found.answers.map(({ role }) => role).join(', '));`,
		].join('\n'),
		prints: answers.map(({ role }) => role).join(', '),
	};
}

function heldAlone(source: DataSource): Example | undefined {
	const { view } = source;
	const alone = (role: string) =>
		heldBy(view, role)
			.filter(({ hold }) => hold.kind === 'owns')
			.map(({ responsibility }) => responsibility.id);
	const role = [...view.roles.values()].find(({ id }) => alone(id).length > 0);
	if (!role) return undefined;
	const ids = alone(role.id);
	return {
		title: sentences.holdsWhat,
		lead: fill(sentences.holdsWhatLead, { role: role.data.title }),
		code: [
			`const role = ${read(source, apiAddress.entry('roles', role.id))};`,
			`const { entries } = ${read(source, apiAddress.collection('responsibilities'))};`,
			`const titles = new Map(entries.map(({ id, title }) => [id, title]));`,
			`const alone = role.holds.filter(({ kind }) => kind === 'owns').slice(0, 3);`,
			`console.log(alone.map(({ responsibility }) => titles.get(responsibility)).join('\\n'));`,
		].join('\n'),
		prints: ids
			.slice(0, 3)
			.map((id) => source.reword(titleAt(view, id)))
			.join('\n'),
	};
}

const titleAt = (view: PublicHandbook, id: string) => view.responsibilities.get(id)!.data.title;

function askedInAll(source: DataSource): Example | undefined {
	const { view } = source;
	const asked = (level: Entry<'levels'>) =>
		[...view.axes.keys()].reduce((sum, axis) => sum + askedAt(view, level, axis).length, 0);
	const role = [...view.roles.values()].find(({ id }) => ladderOf(view, id).some((level) => asked(level) > 0));
	const level = role && ladderOf(view, role.id).findLast((one) => asked(one) > 0);
	if (!level) return undefined;
	return {
		title: sentences.askedAt,
		lead: fill(sentences.askedAtLead, { level: nameOfLevel(view, level) }),
		code: [
			`const { ladder } = ${read(source, apiAddress.entry('roles', role.id))};`,
			`const { entries } = ${read(source, apiAddress.collection('levels'))};`,
			`const levels = new Map(entries.map((level) => [level.id, level]));`,
			`const asked = new Map();`,
			`for (const id of ladder.slice(0, ladder.indexOf('${level.id}') + 1))`,
			`  for (const { axis, statements } of levels.get(id).asks)`,
			'    for (const { id, text } of statements) asked.set(`${axis} ${id}`, text);',
			`console.log(asked.size);`,
		].join('\n'),
		prints: String(asked(level)),
	};
}
