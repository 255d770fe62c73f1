import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { moved } from './moved.ts';
import { inPage, type InPage, type OtherBrowser } from './other-browser.ts';

const programNamed = (name: string) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));

const [DRIVER, SCREEN] = ['WebKitWebDriver', 'Xvfb'].map(programNamed);
/** The browser that comes with WebKit for GTK, which Debian keeps apart from its programs. */
const BROWSER = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

/** Whether there is a WebKit to try things in: Debian’s `webkit2gtk-driver`, and its `xvfb` to show it to nobody. */
export const hasWebKit = DRIVER !== undefined && SCREEN !== undefined && BROWSER !== undefined;

/** A WebKit on a screen that nobody sees, driven by WebDriver. */
export class WebKit implements OtherBrowser {
	readonly #processes: readonly ChildProcess[];
	readonly #session: string;

	private constructor(processes: readonly ChildProcess[], session: string) {
		this.#processes = processes;
		this.#session = session;
	}

	/** Starts it; where there is none, `hasWebKit` said so. */
	static async start(): Promise<WebKit> {
		const screen = spawn(SCREEN!, ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const [display] = (await once(screen.stdout, 'data')) as [Buffer];
		const port = await freePort();
		const driver = spawn(DRIVER!, [`--port=${port}`], {
			env: { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11' },
			stdio: 'ignore',
		});
		const processes = [driver, screen];
		const driven = `http://127.0.0.1:${port}`;
		while (!(await fetch(`${driven}/status`).catch(() => false)) && driver.exitCode === null);
		const capabilities = {
			alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } },
		};
		const { sessionId } = (await ask('POST', `${driven}/session`, { capabilities })) as { sessionId: string };
		return new WebKit(processes, `${driven}/session/${sessionId}`);
	}

	async open(url: string): Promise<void> {
		await ask('POST', `${this.#session}/url`, { url });
	}

	async resize(width: number, height: number): Promise<void> {
		// A window has a frame, and how wide that is only the page can tell.
		for (let turn = 0; turn < 2; turn += 1) {
			const rect = (await ask('GET', `${this.#session}/window/rect`)) as { width: number; height: number };
			const [inner, outer] = await this.run(() => [innerWidth, innerHeight] as const, undefined);
			const wanted = { width: width + rect.width - inner, height: height + rect.height - outer };
			await ask('POST', `${this.#session}/window/rect`, wanted);
		}
	}

	async run<Argument, Result>(run: InPage<Argument, Result>, argument: Argument): Promise<Result> {
		const script = `const done = arguments[arguments.length - 1];
			(${inPage(run, argument)})().then((value) => done([value]), (error) => done([undefined, String(error)]));`;
		const [value, error] = (await ask('POST', `${this.#session}/execute/async`, { script, args: [] })) as [
			string | null,
			string?,
		];
		if (typeof error === 'string') throw new Error(error);
		return (value === null ? undefined : JSON.parse(value)) as Result;
	}

	async type(keys: string): Promise<void> {
		const presses = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
		await ask('POST', `${this.#session}/actions`, { actions: [{ type: 'key', id: 'keys', actions: presses }] });
	}

	async back(): Promise<void> {
		await ask('POST', `${this.#session}/back`, {});
	}

	async close(): Promise<void> {
		await ask('DELETE', this.#session).catch(() => {});
		for (const child of this.#processes) {
			const ended = child.exitCode === null ? once(child, 'exit') : undefined;
			child.kill();
			await ended;
		}
	}
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
	const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
	moved();
	const { value } = (await answer.json()) as { value: unknown };
	if (answer.ok) return value;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${error}: ${message}`);
}

/** A port on which nobody listens; the driver wants to be told one. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as { port: number };
	server.close();
	await once(server, 'close');
	return port;
}
