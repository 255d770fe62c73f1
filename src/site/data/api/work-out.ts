import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { answersInTeam, answersOf, type Answers } from '../../../handbook/ask/answers.ts';
import { statementKey } from '../../../handbook/ask/asked.ts';
import { ladderOf, levelsOf } from '../../../handbook/ask/ladder.ts';
import { newAtLevel, type NewStatement } from '../../../handbook/ask/new-at-level.ts';
import { heldBy, type Held } from '../../../handbook/ask/ownership.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { remembered } from '../../../handbook/model/remembered.ts';
import { holderOf } from '../../../handbook/schema/kind.ts';
import { statementAnchor } from '../../../handbook/schema/own-lists.ts';
import { nameOfLevel, placeOfLevel } from '../../handbook/level-place.ts';
import type { DataSource } from '../source.ts';
import type { WorkedOut, WorkedOutKind } from '../../../handbook/api/worked-out.ts';

const workers: {
	readonly [Name in WorkedOutKind]: (entry: Entry<Name>, source: DataSource) => WorkedOut<Name>;
} = {
	roles: ({ id }, { view }) => ({
		holds: heldBy(view, id).map(heldAs),
		consultedOn: consultedOn(view).get(id) ?? [],
		levels: levelsOf(view, id).map((level) => level.id),
		ladder: ladderOf(view, id).map((level) => level.id),
	}),
	responsibilities: ({ id }, { view }) => answersAs(answersOf(view).get(id)!),
	levels: (level, source) => ({
		name: nameOfLevel(source.view, level),
		place: placeOfLevel(level),
		asks: newAtLevel(source.view, level).map(({ axis, before, statements, ...said }) => ({
			axis: axis.id,
			before,
			...said,
			statements: statements.map((statement) => statementAs(statement, source)),
		})),
	}),
	transitions: ({ id }, { view }) => ({ steps: (steps(view).get(id) ?? []).map((step) => step.id) }),
	steps: ({ id }) => ({ transition: holderOf(id) }),
	teams: (team, { view }) => ({
		ownership: [...answersInTeam(view, team).values()].map((found) => ({
			responsibility: found.responsibility.id,
			...answersAs(found),
		})),
	}),
};

/** What is worked out for an entry, which its author did not write. */
export function workOut(entry: Entry, source: DataSource): object {
	const worker = (workers as Readonly<Record<string, (entry: Entry, source: DataSource) => object>>)[entry.collection];
	return worker?.(entry, source) ?? {};
}

const steps = remembered(stepsByTransition);

const answersAs = ({ answers, parts }: Answers) => ({ answers, parts });

function heldAs({ responsibility, hold: { kind, ...how } }: Held): WorkedOut<'roles'>['holds'][number] {
	return { responsibility: responsibility.id, kind, ...how };
}

const consultedOn = remembered((handbook) => {
	const by = new Map<string, string[]>();
	for (const { id, data } of handbook.responsibilities.values())
		for (const role of data.consulted) by.set(role, [...(by.get(role) ?? []), id]);
	return by;
});

function statementAs({ origin, axis, raises, ...said }: NewStatement, { urlOf }: DataSource) {
	return {
		key: statementKey({ origin, axis, id: said.id }),
		level: origin.id,
		url: urlOf(`${addressOf(origin)}#${statementAnchor(axis, said.id)}`),
		...said,
		raises: raises && statementKey(raises),
	};
}
