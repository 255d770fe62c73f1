import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
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
	const busy = await claim(mark);
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

/** Sets the mark; says whose it is where another process that is still there has set it. */
async function claim(mark: string): Promise<number | undefined> {
	await mkdir(dirname(mark), { recursive: true });
	for (;;) {
		try {
			const file = await open(mark, 'wx');
			await file.writeFile(String(process.pid));
			await file.close();
			return undefined;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			const holder = Number(await readFile(mark, 'utf8').catch(() => ''));
			if (isRunning(holder)) return holder;
			// Whoever set it ended without taking it away.
			await rm(mark, { force: true });
		}
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
