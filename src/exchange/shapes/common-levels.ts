import type { Level } from '../table/things.ts';
import type { Reading } from './reading.ts';
import { plain } from './register.ts';

/**
 * What a list of the levels of everybody says of one, its roles' levels of that name have too: a sheet
 * says what `L3` is, and others what each role asks at it. A common level that nothing else hangs on is
 * then one of no role, and goes.
 *
 * @returns the levels that are left
 */
export function withCommon({ things, statements, examples, references }: Reading): Level[] {
	const { all } = things.levels;
	const used = new Set([...statements, ...examples, ...references].map(({ level }) => level));
	return all.filter((common) => {
		if (common.role !== undefined) return true;
		const own = all.filter((level) => level.role !== undefined && isOfName(level, common));
		for (const level of own) complete(level, common);
		return own.length === 0 || used.has(common.key);
	});
}

const namesOf = ({ title, label, id }: Level) =>
	[title, label, id].flatMap((name) => (name === undefined ? [] : [plain(name)]));

const isOfName = (level: Level, common: Level) => namesOf(level).some((name) => namesOf(common).includes(name));

function complete(level: Level, common: Level): void {
	if (plain(level.title) === plain(common.label ?? '')) level.title = common.title;
	level.label ??= common.label;
	level.summary ??= common.summary;
	level.reach ??= common.reach;
	level.prose ??= common.prose;
	level.facts.push(...common.facts.filter(({ label }) => level.facts.every((fact) => fact.label !== label)));
}
