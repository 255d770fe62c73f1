import type { RoleToTry, RoleWork } from '../../../browser/energy/work.ts';
import {
	ENERGY_KEYS,
	energyFile,
	loggedFile,
	trialsFile,
	workTextsFile,
} from '../../../handbook/addresses/tool-files.ts';
import { hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { pathOf } from '../../../handbook/api/addresses.ts';
import { activeRoles } from '../../../handbook/ask/ownership.ts';
import { apiEntries } from '../api/entries.ts';
import type { Maker } from '../files.ts';
import { keysOfEnergy } from './keys.ts';
import { loggedRole, roleWork, stepsTowards, textsOfWork } from './role-work.ts';

/** What the inventory asks about and the log names, role by role, so that a reader loads those that they think about; and what was renamed since. */
export const energyFiles: Maker = function* (source) {
	const { view } = source;
	if (!hasTool(view, 'energy')) return;
	for (const role of activeRoles(view)) {
		const work = (): RoleWork => roleWork(source, role, apiEntries(source).version);
		yield [pathOf(energyFile(role.id)), () => JSON.stringify(work())];
		yield [pathOf(workTextsFile(role.id)), () => JSON.stringify(textsOfWork(source, role))];
		if (hasTool(view, 'weeks')) yield [pathOf(loggedFile(role.id)), () => JSON.stringify(loggedRole(work()))];
		yield [pathOf(trialsFile(role.id)), () => JSON.stringify(stepsTowards(source, role) satisfies RoleToTry['steps'])];
	}
	yield [pathOf(ENERGY_KEYS), () => JSON.stringify(keysOfEnergy(view))];
};
