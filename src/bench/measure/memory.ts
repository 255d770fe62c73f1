import { readdirSync, readFileSync } from 'node:fs';

/** How often it is looked, in milliseconds. */
const EACH = 100;
const KB_IN_GB = 1e6 / 1.024;

/** A process as Linux tells of it. */
export interface Process {
	id: number;
	parent: number;
	/** What it holds in memory, in KB of 1,024 bytes. */
	resident: number;
}

/**
 * Looks again and again how much memory a process and all below it hold. Only Linux tells that without
 * a program for it.
 *
 * @returns what ends it, and gives the most, in GB
 */
export function watchMemory(root: number | undefined): { stop: () => number | undefined } {
	if (process.platform !== 'linux' || root === undefined) return { stop: () => undefined };
	let most = 0;
	const timer = setInterval(() => (most = Math.max(most, held(root, processes()))), EACH);
	return {
		stop: () => {
			clearInterval(timer);
			return most === 0 ? undefined : most / KB_IN_GB;
		},
	};
}

/** What a process and all below it hold, in KB. */
export function held(root: number, all: readonly Process[]): number {
	const family = new Set([root]);
	// A process may have a lower number than its parent, once numbers have begun anew.
	for (let before = 0; before !== family.size;) {
		before = family.size;
		for (const { id, parent } of all) if (family.has(parent)) family.add(id);
	}
	return all.reduce((sum, { id, resident }) => sum + (family.has(id) ? resident : 0), 0);
}

function processes(): Process[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			const status = statusOf(name);
			const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
			return status === '' ? [] : [{ id: Number(name), parent: field('PPid'), resident: field('VmRSS') }];
		});
}

/** Nothing of a process that has just ended. */
function statusOf(id: string): string {
	try {
		return readFileSync(`/proc/${id}/status`, 'utf8');
	} catch {
		return '';
	}
}
