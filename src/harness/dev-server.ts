import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { engine } from '../workplace/roots.ts';
import { ownEnvironment } from './environment.ts';
import { PATIENCE } from './patience.ts';

/** A development server that was started. */
export interface DevServer {
	/** Where it says that it is, such as `http://localhost:4321/`. */
	address: string;
	/** What it has printed so far. */
	printed: () => string;
	/** Waits until it has printed something since a place in what it printed. */
	prints: (text: string, since: number) => Promise<void>;
	/** Stops it as Ctrl C does, and says how it ended. */
	stop: () => Promise<{ isGone: boolean }>;
}

/** It stays in the foreground, and asks nothing of any network. */
const ALONE = { ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/**
 * Starts `npm run dev` on a folder of content, at a port that is free, in a process group of its own.
 *
 * @param folder the project
 */
export const startDev = (content: string, folder: string = engine): Promise<DevServer> =>
	start(join(folder, 'scripts', 'dev.ts'), ['--content', content], folder, 'Stop it with Ctrl C.');

/** Starts the development server of a plain Astro project. */
export const startAstroDev = (folder: string): Promise<DevServer> =>
	start(join(folder, 'node_modules/astro/bin/astro.mjs'), ['dev'], folder, 'Local');

async function start(script: string, words: string[], cwd: string, isUp: string): Promise<DevServer> {
	const port = await freePort();
	const env = Object.fromEntries(Object.entries(ownEnvironment()).filter(([name]) => !name.startsWith('RUNGBOOK_')));
	const child = spawn(process.execPath, [script, ...words, '--port', String(port)], {
		cwd,
		env: { ...env, ...ALONE },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
	const prints = async (text: string, since: number) => {
		while (!output.slice(since).includes(text)) {
			if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output}`);
			// As long as it says anything, it is waited for.
			const said = new AbortController();
			const signal = AbortSignal.any([said.signal, AbortSignal.timeout(PATIENCE)]);
			const news = [
				once(child.stdout, 'data', { signal }),
				once(child.stderr, 'data', { signal }),
				once(child, 'exit', { signal }),
			];
			await Promise.race(news);
			said.abort();
			await Promise.allSettled(news);
		}
	};
	try {
		await prints(isUp, 0);
	} catch (error) {
		await stop(child);
		throw error;
	}
	const [address] = /http:\/\/\S+/.exec(stripVTControlCharacters(output))!;
	return { address, printed: () => output, prints, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<{ isGone: boolean }> {
	const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
	child.kill('SIGTERM');
	await ended;
	if (process.platform === 'win32') return { isGone: true };
	try {
		process.kill(-child.pid!, 'SIGKILL');
		return { isGone: false };
	} catch {
		// There was nobody left in the group to send it to.
		return { isGone: true };
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
