import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Does something that only one process at a time may do.
 *
 * @param mark absolute path of a file that is there as long as it is being done
 * @returns what came of it; or which process is at it
 */
export async function onlyOne<Result>(
	mark: string,
	work: () => Promise<Result>,
): Promise<{ done: Result } | { busy: number }> {
	const busy = claim(mark);
	if (busy !== undefined) return { busy };
	const release = () => rmSync(mark, { force: true });
	process.once('exit', release);
	try {
		return { done: await work() };
	} finally {
		process.off('exit', release);
		release();
	}
}

/** The process that has set a mark and is still there; nothing where there is none. */
export function holderOf(mark: string): number | undefined {
	const holder = Number(textAt(mark));
	return isRunning(holder) ? holder : undefined;
}

/**
 * Sets a mark; says whose it is where another process that is still there has set it. It is never there
 * without its number, and of several that find one left behind only one takes it away.
 */
export function claim(mark: string): number | undefined {
	const own = `${mark}.${randomUUID()}`;
	try {
		writeBelow(own, String(process.pid));
		for (;;) {
			if (isSet(own, mark)) return undefined;
			const found = textAt(mark);
			if (isRunning(Number(found))) return Number(found);
			removeLeft(mark, `${own}.left`, found);
		}
	} finally {
		rmSync(own, { force: true });
	}
}

/** Writes a file into a folder that whoever had the mark before may be taking away. */
function writeBelow(path: string, text: string): void {
	for (;;) {
		mkdirSync(dirname(path), { recursive: true });
		try {
			return writeFileSync(path, text);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
}

/** Puts a file in the place of a mark that is not there yet. */
function isSet(own: string, mark: string): boolean {
	try {
		linkSync(own, mark);
		return true;
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') return false;
		// Some disks know no second name for a file.
		try {
			writeFileSync(mark, String(process.pid), { flag: 'wx' });
			return true;
		} catch (other) {
			if ((other as NodeJS.ErrnoException).code === 'EEXIST') return false;
			throw other;
		}
	}
}

/** Takes away the mark of a process that is no more; one that was set in the meantime goes back. */
function removeLeft(mark: string, left: string, found: string): void {
	try {
		renameSync(mark, left);
	} catch {
		return;
	}
	if (textAt(left) !== found) isSet(left, mark);
	rmSync(left, { force: true });
}

function textAt(mark: string): string {
	try {
		return readFileSync(mark, 'utf8');
	} catch {
		return '';
	}
}

/** Whether a process of a number is there. */
export function isRunning(process_: number): boolean {
	if (!Number.isInteger(process_) || process_ <= 0) return false;
	try {
		process.kill(process_, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
