import type { AskedOfRole, AskedOnAxis } from '../../../browser/growing/asked.ts';
import {
	askedFile,
	assessedFile,
	caseFile,
	GROWING_NAMES,
	newAtFile,
	scaleFile,
	signsFile,
	stepsFile,
} from '../../../handbook/addresses/tool-files.ts';
import { hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { pathOf } from '../../../handbook/api/addresses.ts';
import { askedSpans } from '../../../handbook/ask/asked-spans.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { assessedRoles, rolesWithSigns } from '../../../handbook/lists/of-roles.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { apiEntries } from '../api/entries.ts';
import type { Maker } from '../files.ts';
import { askedOfRole, askedWithNext, newOn, saysSomething, scaleOf } from './asked-of-role.ts';
import { namesNow } from './names-now.ts';
import { signsOfRole } from './signs-of-role.ts';
import { wayToPlan } from './way-to-plan.ts';

/** Where the files of a role and of its levels lie, and what one of a level holds. */
interface OfLevels {
	ofRole: (role: string) => string;
	ofLevel: (role: string, level: string) => string;
	pick: (asked: AskedOfRole, at: number) => AskedOnAxis[];
}

/** What the pages on growing work with, each file about one role or one transition; and what was renamed since. */
export const growingFiles: Maker = function* (source) {
	const { view } = source;
	const release = () => apiEntries(source).version;
	if (hasTool(view, 'assessment')) {
		for (const role of assessedRoles(view))
			yield* filesOf(role, { ofRole: assessedFile, ofLevel: askedFile, pick: askedWithNext });
		for (const axis of view.axes.values())
			if (saysSomething(axis)) yield [pathOf(scaleFile(axis.id)), () => JSON.stringify(scaleOf(source, axis))];
	}
	if (hasTool(view, 'case'))
		for (const role of assessedRoles(view)) yield* filesOf(role, { ofRole: caseFile, ofLevel: newAtFile, pick: newOn });
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

	/** The file of a role, with its levels, and one for each of these with as much as is wanted of what they ask. */
	function* filesOf(role: Entry<'roles'>, { ofRole, ofLevel, pick }: OfLevels): ReturnType<Maker> {
		const asked = () => askedOfRole(source, role, release());
		yield [pathOf(ofRole(role.id)), () => JSON.stringify({ ...asked(), axes: [] } satisfies AskedOfRole)];
		for (const [at, { id }] of askedSpans(view, role).levels.entries())
			yield [pathOf(ofLevel(role.id, id)), () => JSON.stringify(pick(asked(), at))];
	}
};
