import type { Source } from '../sources/read-sources.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import { withCommon } from './common-levels.ts';
import { settleDoers } from './doers.ts';
import { putInOrder } from './order.ts';
import type { Reading } from './reading.ts';
import { plain } from './register.ts';
import { resolveSteps } from './resolve-steps.ts';

/** Does what takes all of a source to be read: orders, references by name, texts that are the same. */
export function finish(reading: Reading, source: Source): Table {
	const { answers, things } = reading;
	const { tracks, roles, groups, axes, levels, steps } = things;
	for (const { scope } of levels.runs) putInOrder(levels, scope, answers.order);
	for (const { scope } of steps.runs) putInOrder(steps, scope, []);
	resolveSteps(reading);
	findSame(reading.statements, answers.equal === 'shared');
	settleDoers(reading);
	const named = new Set(reading.owners.map(({ responsibility }) => responsibility));
	reading.owners.push(...reading.impliedOwners.filter(({ responsibility }) => !named.has(responsibility)));
	findHalfShared(reading);
	branch(reading);
	return {
		tracks: tracks.all,
		roles: roles.all,
		levels: withCommon(reading),
		groups: groups.all,
		axes: axes.all,
		steps: steps.all,
		statements: reading.statements,
		examples: reading.examples,
		references: reading.references,
		owners: reading.owners,
		pages: reading.pages,
		listed: [...source.unread, ...reading.leftIn(source.tree), ...reading.listed],
		mended: source.mended,
		reading: { levels: answers.levels, rungs: answers.rungs },
	};
}

/**
 * Says of each statement which earlier one says the same.
 *
 * @param areShared whether one of another cell does, on the same axis
 */
function findSame(statements: readonly Statement[], areShared: boolean): void {
	const first = new Map<string, Statement>();
	for (const statement of statements) {
		const { kind, side, role, level, axis, step, text } = statement;
		const cell = areShared ? [axis] : [role, level, axis, step];
		const same = [kind, side, ...cell, plain(text)].join('\n');
		const known = first.get(same);
		if (known) statement.same = known.key;
		else first.set(same, statement);
	}
}

/** Lists the responsibilities that are called shared and stand under one role. */
function findHalfShared({ calledShared, owners, listed }: Reading): void {
	for (const { key, at, text } of calledShared) {
		if (owners.filter(({ responsibility }) => responsibility === key).length > 1) continue;
		listed.push({
			at,
			what: 'mark',
			because: 'no place',
			text,
			reason: 'It is called shared, and one role alone has it.',
		});
	}
}

function branch({ answers, things: { roles, levels }, listed }: Reading): void {
	for (const [title, branch] of Object.entries(answers.branches)) {
		if (branch === 'none') continue;
		const { from, after } = branch;
		const [[role], [trunk]] = [roles.named(title), roles.named(from)];
		const level = trunk && levels.named(after, [trunk])[0];
		if (role && level) role.trunk = { role: trunk.key, after: level.key };
		else {
			const missing = [role ? [] : [title], trunk ? [] : [from], level ? [] : [after]].flat().join(', ');
			const at = { file: '', line: 1, column: 1 };
			listed.push({
				at,
				what: 'mark',
				because: 'unanswered',
				text: title,
				reason: `What branches off where is not in the source: ${missing}.`,
			});
		}
	}
}
