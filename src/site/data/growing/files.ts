import { askedFile, GROWING_NAMES, scaleFile, signsFile, stepsFile } from '../../../handbook/addresses/tool-files.ts';
import { hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { pathOf } from '../../../handbook/api/addresses.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { assessedRoles, rolesWithSigns } from '../../../handbook/lists/of-roles.ts';
import { apiEntries } from '../api/entries.ts';
import type { Maker } from '../files.ts';
import { askedOfRole, saysSomething, scaleOf } from './asked-of-role.ts';
import { namesNow } from './names-now.ts';
import { signsOfRole } from './signs-of-role.ts';
import { wayToPlan } from './way-to-plan.ts';

/** What the pages on growing work with, each file about one role or one transition; and what was renamed since. */
export const growingFiles: Maker = function* (source) {
	const { view } = source;
	const release = () => apiEntries(source).version;
	if (hasTool(view, 'assessment')) {
		for (const role of assessedRoles(view))
			yield [pathOf(askedFile(role.id)), () => JSON.stringify(askedOfRole(source, role, release()))];
		for (const axis of view.axes.values())
			if (saysSomething(axis)) yield [pathOf(scaleFile(axis.id)), () => JSON.stringify(scaleOf(source, axis))];
	}
	if (hasTool(view, 'plan'))
		for (const id of stepsByTransition(view).keys()) {
			const way = view.transitions.get(id);
			if (way) yield [pathOf(stepsFile(id)), () => JSON.stringify(wayToPlan(source, way, release()))];
		}
	if (hasTool(view, 'mismatch'))
		for (const role of rolesWithSigns(view))
			yield [pathOf(signsFile(role.id)), () => JSON.stringify(signsOfRole(source, role, release()))];
	if ((['assessment', 'plan', 'mismatch'] as const).some((tool) => hasTool(view, tool)))
		yield [pathOf(GROWING_NAMES), () => JSON.stringify(namesNow(view))];
};
