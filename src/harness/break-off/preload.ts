// Loaded before a command, by `--import`: counts the steps by which it and whatever it starts change files
// below a folder, and kills all of them at one of these.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { GROUP, VARIABLE, type BreakingOff } from './breaking-off.ts';

type Call = (...args: never[]) => unknown;
type Calls = Record<string, Call>;

/** Which argument of a call says what it changes. */
const CHANGES: Readonly<Record<string, number>> = {
	...{ writeFile: 0, appendFile: 0, rm: 0, rmdir: 0, unlink: 0, mkdir: 0, chmod: 0, write: 0 },
	...{ rename: 1, copyFile: 1, cp: 1, symlink: 1, link: 1 },
};

const { folder, log, at } = JSON.parse(process.env[VARIABLE]!) as BreakingOff;
const leader = Number((process.env[GROUP] ??= String(process.pid)));
const real = { ...fs };

for (const [name, which] of Object.entries(CHANGES)) {
	wrap(fs as unknown as Calls, `${name}Sync`, name, which);
	if (name !== 'write') wrap(fs.promises as unknown as Calls, name, name, which);
}
syncBuiltinESMExports();

function wrap(calls: Calls, key: string, name: string, which: number): void {
	const call = calls[key]!;
	calls[key] = (...args: never[]) => {
		const path = placeOf(args[which]!);
		if (path !== undefined && isStep(`${name} ${path}`)) {
			half(name, path, args[1]);
			process.kill(-leader, 'SIGKILL');
		}
		return call(...args);
	};
}

/** Where a call changes something, if that is below the folder; a file that is open is told by the system. */
function placeOf(place: string | number): string | undefined {
	try {
		const path = typeof place === 'number' ? real.readlinkSync(`/proc/self/fd/${place}`) : resolve(String(place));
		return path.startsWith(folder + sep) ? path.slice(folder.length + 1) : undefined;
	} catch {
		return undefined;
	}
}

/** Counts a step of any process; says whether it is the one to end at. */
function isStep(step: string): boolean {
	real.appendFileSync(log, `${step}\n`);
	return at !== undefined && real.readFileSync(log, 'utf8').split('\n').length - 1 === at;
}

/** Does half of what takes time: a file is half written, a folder half removed. */
function half(name: string, path: string, content: string | Uint8Array | undefined): void {
	const whole = join(folder, path);
	if (name === 'writeFile' && content !== undefined) real.writeFileSync(whole, content.slice(0, content.length >> 1));
	const isFolder = name === 'rm' && real.lstatSync(whole, { throwIfNoEntry: false })?.isDirectory();
	const names = isFolder ? real.readdirSync(whole) : [];
	for (const one of names.slice(0, Math.ceil(names.length / 2))) real.rmSync(join(whole, one), { recursive: true });
}
