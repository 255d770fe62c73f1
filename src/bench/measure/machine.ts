import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { spentSoFar } from './run.ts';

/** Above this share of the machine, what others do shows in the figures. */
const QUIET = 0.05;

/** What was measured on, in a line. */
export function machine(): string {
	const all = cpus();
	const memory = Math.round(totalmem() / 1024 ** 3);
	return `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${platform()} ${release()} ${arch()}, Node ${process.versions.node}`;
}

/** Says that the machine is busy before anything has begun, where it is. */
export function busyBefore(): string | undefined {
	const cores = cpus().length;
	const [load = 0] = loadavg();
	return load / cores > 0.25
		? `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): the figures will mean little.`
		: undefined;
}

/** Begins to look at what else the machine does; what it gives says so, where that is much. */
export function watchOthers(): () => string | undefined {
	const before = { at: performance.now(), busy: busySeconds(), ours: ourSeconds() };
	return () => {
		const available = ((performance.now() - before.at) / 1000) * cpus().length;
		const others = busySeconds() - before.busy - (ourSeconds() - before.ours);
		return others / available > QUIET
			? `Other programs took ${Math.round((others / available) * 100)} % of this machine meanwhile: the figures mean little.`
			: undefined;
	};
}

const busySeconds = () =>
	cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + (user + nice + sys + irq) / 1000, 0);

function ourSeconds(): number {
	const { user, system } = process.cpuUsage();
	return spentSoFar() + (user + system) / 1e6;
}
