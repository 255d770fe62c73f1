import { ENERGIES, energyOf, type Answer, type Answers } from '../energy/answers.ts';
import { workKey, type LoggedRole } from '../energy/work.ts';
import { lastDayFrom } from './calendar.ts';
import type { Entry, Log } from './log.ts';
import { hoursOf, type Sums } from './sums.ts';

/** From so many days on three weeks can be looked at. */
const ENOUGH = 10;

/** What a log says at its end, together with the inventory. */
export interface Conclusion {
	/** What would be missed, each thing once. */
	missed: readonly string[];
	/** The hours of what was written that are work of each role. */
	roles: readonly { role: LoggedRole; hours: Pick<Sums, 'fills' | 'neutral' | 'drains' | 'unsaid'> }[];
	/** Where the hours say another thing than the inventory, most hours first. */
	surprises: readonly { title: string; thought: Answer['energy']; found: Answer['energy']; hours: number }[];
	/** What both say alike. */
	borneOut: readonly string[];
	/** The hours that are no work of the handbook. */
	other: number;
}

/** Whether it is time to conclude anything; else how many days there are, and until when to wait. */
export function isTime({ entries, monday }: Log, today: string): { is: boolean; days: number; until: string } {
	const until = lastDayFrom(monday);
	const days = new Set(entries.map(({ day }) => day)).size;
	return { is: today >= until && days >= ENOUGH, days, until };
}

/** Lays what was written beside what was said in the inventory. */
export function conclude({ entries }: Log, roles: readonly LoggedRole[], answers: Answers): Conclusion {
	const titles = new Map(roles.flatMap(({ work }) => work.map((one) => [workKey(one), one.title] as const)));
	const byWork = Map.groupBy(
		entries.filter(({ of }) => titles.has(of)),
		({ of }) => of,
	);
	const compared = [...byWork].flatMap(([key, those]) => {
		const found = mostly(those);
		const thought = energyOf(answers, key);
		const hours = those.reduce((sum, one) => sum + one.hours, 0);
		return found && thought ? [{ title: titles.get(key)!, thought, found, hours }] : [];
	});
	return {
		missed: [
			...new Set(entries.filter(({ isMissed }) => isMissed).map((entry) => titles.get(entry.of) ?? nameOf(entry))),
		],
		roles: roles.map((role) => {
			const held = new Set(role.work.filter(({ isHeld }) => isHeld).map(workKey));
			return { role, hours: hoursOf(entries.filter(({ of }) => held.has(of))) };
		}),
		surprises: compared.filter(({ thought, found }) => thought !== found).sort((a, b) => b.hours - a.hours),
		borneOut: compared.filter(({ thought, found }) => thought === found).map(({ title }) => title),
		other: entries.filter(({ of }) => !titles.has(of)).reduce((sum, { hours }) => sum + hours, 0),
	};
}

/** What an entry is called: what was written, or else the work that it is. */
export const nameOf = ({ what, said }: Pick<Entry, 'what' | 'said'>): string => (what === '' ? said : what);

/** What most of the hours of some entries did; nothing where two things did as much, or nothing was said. */
function mostly(entries: readonly Entry[]): Answer['energy'] {
	const { unsaid: _, ...sums } = hoursOf(entries.map((entry) => ({ ...entry, hours: entry.hours || 1 })));
	const [most, second] = ENERGIES.map((energy) => ({ energy, hours: sums[energy] })).sort((a, b) => b.hours - a.hours);
	return most!.hours > second!.hours ? most!.energy : undefined;
}
