import { expect, test } from 'vitest';
import { toolsOf, type ToolId } from '../../../handbook/addresses/workbench-addresses.ts';
import { site } from '../browser.ts';
import { activeRoles } from '../../../handbook/ask/ownership.ts';
import { firstChoice } from '../../../site/workbench/first-choice.ts';
import { handbook } from '../handbook.ts';
import { filesIn } from '../own-bytes.ts';

/** What a tool may weigh beyond what every page loads: when it is opened, and when all is there for the largest thing that can be picked. */
const [OPENED, PICKED] = [20_000, 28_000];

/** Pages of several kinds, of which none is a tool: what they all load is nobody’s own. */
const OTHERS = ['/about/', '/faq/', '/levels/', '/roles/'];

/** The roles that somebody is asked about who has picked none. */
const FIRST = firstChoice(handbook);

/** Data that a page loads: the largest so many files of a folder. */
type Data = readonly [folder: string, count: number];

/** What each page loads once something is picked; of some, as soon as they are opened; and whether what is loaded late counts, since a pick needs it. */
const DATA: Readonly<Record<ToolId, { opened?: readonly Data[]; picked?: readonly Data[]; isLate?: boolean }>> = {
	mine: {
		picked: [
			['responsibilities/', 1],
			['responsibilities/in-team/', 1],
		],
	},
	lens: {
		picked: [
			['compare/held.json', 1],
			...activeRoles(handbook)
				.slice(0, 2)
				.map(({ id }) => [`compare/roles/${id}.json`, 1] as const),
			['compare/roles/ways/', 1],
			['compare/roles/level/', 2],
		],
		isLate: true,
	},
	days: { picked: [['compare/days/', 2]] },
	energy: {
		opened: [
			...FIRST.map((id) => [`mine/energy/role/${id}.json`, 1] as const),
			[`mine/energy/texts/${FIRST[0]}.json`, 1],
		],
	},
	weeks: { opened: [['mine/weeks/role/', 3]] },
	assessment: {
		picked: [
			['grow/role/', 1],
			['grow/level/', 1],
		],
	},
	plan: { picked: [['grow/plan/way/', 1]] },
	mismatch: { picked: [['grow/mismatch/role/', 1]] },
	case: {
		picked: [
			['case/role/', 1],
			['case/level/', 1],
		],
	},
	advert: {
		picked: [
			['advert/role/', 1],
			['advert/level/', 1],
		],
	},
	interview: { picked: [['interview/role/', 1]] },
	howMany: { opened: [['teams/how-many/', 1]] },
};

test.each(toolsOf(handbook))(
	`the page of the tool at $address has at most ${OPENED} bytes of its own, ${PICKED} with the largest thing that can be picked`,
	async ({ id, address }) => {
		const files = filesIn(site().folder);
		const of = async (paths: Iterable<string>) =>
			(await Promise.all([...paths].map((path) => files.packed(path)))).reduce((sum, bytes) => sum + bytes, 0);
		const { opened = [], picked = [], isLate = false } = DATA[id];
		const dataOf = async (data: readonly Data[]) =>
			of((await Promise.all(data.map(([folder, count]) => files.largest(folder, count)))).flat());
		const others = await Promise.all(OTHERS.map((other) => files.loadedBy(other)));
		const own = [...(await files.loadedBy(address))].filter((path) => !others.every((other) => other.has(path)));
		const late = isLate ? [...(await files.lateOf(own))].filter((path) => !own.includes(path)) : [];
		const atOnce = (await of(own)) + (await dataOf(opened));
		const withPick = atOnce + (await of(late)) + (await dataOf(picked));
		expect(atOnce).toBeLessThanOrEqual(OPENED);
		expect(withPick).toBeLessThanOrEqual(PICKED);
	},
);
