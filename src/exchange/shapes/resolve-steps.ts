import type { Axis } from '../table/things.ts';
import type { Meant, Reading } from './reading.ts';
import { plain } from './register.ts';

/** Finds the steps that are meant by name, now that all of them are known. */
export function resolveSteps(reading: Reading): void {
	for (const meant of reading.meant) {
		const [step, ...others] = stepsNamed(reading, meant);
		if (!step || others.length > 0) {
			reading.listed.push({
				at: meant.node.at,
				what: 'mark',
				because: 'unanswered',
				text: meant.names.join('/'),
				reason: step ? 'Several steps of scales have this name.' : 'No step of a scale has this name.',
			});
			continue;
		}
		const { node, role, level, optional, statement } = meant;
		const axis = step.thing.axis ?? step.axis?.key;
		const reference = { key: node.key, at: node.at, role: role?.key, level: level?.key, axis, step: step.thing.key };
		reading.references.push({ ...reference, optional });
		if (statement) Object.assign(statement, { axis, step: step.thing.key });
	}
}

/** The steps that may be meant, each with the axis on which it is. */
function stepsNamed({ things: { steps, axes, groups } }: Reading, { names, axis }: Meant) {
	const [last = '', axisName, groupName] = names.toReversed();
	const inGroup = (key: string | undefined) =>
		groupName === undefined || groups.named(groupName).some((group) => group.key === key);
	const isMeant = (one: Axis) =>
		axisName === undefined
			? axis === undefined || one === axis
			: inGroup(one.group) && axes.named(axisName).includes(one);
	const onScale = (one: Axis | undefined) => {
		const named = steps.named(last, [one]);
		const scale = steps.entries.flatMap(({ thing, scope }) => (scope[0] === one ? [thing] : []));
		return named.length > 0 ? named : scale.filter(({ order }) => String(order) === plain(last));
	};
	const own = axes.all
		.filter(isMeant)
		.flatMap((one) => onScale(one).map((thing) => ({ thing, axis: one as Axis | undefined })));
	if (own.length > 0) return own;
	// One scale for all: the axis is the one that is named.
	const meant = axis ?? (axisName === undefined ? undefined : axes.all.find(isMeant));
	return axisName !== undefined && meant === undefined
		? []
		: onScale(undefined).map((thing) => ({ thing, axis: meant }));
}
