import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { moved } from './moved.ts';
import { inPage, type InPage, type OtherBrowser } from './other-browser.ts';

const PLACES = [
	...(process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name))),
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];

const FOUND = [process.env.FIREFOX_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));

/** Whether there is a Firefox to try things in: the one that FIREFOX_PATH names, or one of this machine. */
export const hasFirefox = FOUND !== undefined;

/** It asks nobody but this machine for anything: every other name is looked for where nothing listens. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': 9,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': 9,
	'network.proxy.allow_hijacking_localhost': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.normandy.enabled': false,
	'print.always_print_silent': true,
};

interface Answer {
	id?: number;
	type: string;
	result?: Record<string, unknown>;
	message?: string;
}

/** A Firefox without a screen, driven by WebDriver BiDi, with a profile of its own and one page open. */
export class Firefox implements OtherBrowser {
	readonly #process: ChildProcess;
	readonly #profile: string;
	readonly #socket: WebSocket;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#last = 0;
	#page = '';

	private constructor(child: ChildProcess, profile: string, socket: WebSocket) {
		this.#process = child;
		this.#profile = profile;
		this.#socket = socket;
		socket.addEventListener('message', ({ data }) => {
			moved();
			const answer = JSON.parse(String(data)) as Answer;
			if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
		});
	}

	/** Starts it; where there is none, `hasFirefox` said so. */
	static async start(): Promise<Firefox> {
		const profile = await mkdtemp(join(tmpdir(), 'rungbook-firefox-'));
		const lines = Object.entries(PREFERENCES).map(
			(one) => `user_pref(${one.map((part) => JSON.stringify(part)).join(', ')});`,
		);
		await writeFile(join(profile, 'user.js'), lines.join('\n'));
		const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
		const child = spawn(FOUND!, args, { stdio: ['ignore', 'ignore', 'pipe'] });
		const socket = new WebSocket(`${await listening(child)}/session`);
		await once(socket, 'open');
		const firefox = new Firefox(child, profile, socket);
		await firefox.#ask('session.new', { capabilities: {} });
		const { context } = await firefox.#ask('browsingContext.create', { type: 'tab' });
		firefox.#page = context as string;
		return firefox;
	}

	/** Runs a function in each page before anything else does. */
	async before(run: () => void): Promise<void> {
		await this.#ask('script.addPreloadScript', { functionDeclaration: String(run) });
	}

	async open(url: string): Promise<void> {
		await this.#ask('browsingContext.navigate', { context: this.#page, url, wait: 'complete' });
	}

	async run<Argument, Result>(run: InPage<Argument, Result>, argument: Argument): Promise<Result> {
		const { type, result, exceptionDetails } = await this.#ask('script.callFunction', {
			functionDeclaration: inPage(run, argument),
			awaitPromise: true,
			target: { context: this.#page },
		});
		if (type !== 'success') throw new Error((exceptionDetails as { text: string }).text);
		const { value } = result as { value?: string };
		return (value === undefined ? undefined : JSON.parse(value)) as Result;
	}

	async resize(width: number, height: number): Promise<void> {
		await this.#ask('browsingContext.setViewport', { context: this.#page, viewport: { width, height } });
	}

	async type(keys: string): Promise<void> {
		const presses = [...keys].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
		await this.#ask('input.performActions', {
			context: this.#page,
			actions: [{ type: 'key', id: 'keys', actions: presses }],
		});
	}

	async back(): Promise<void> {
		await this.#ask('browsingContext.traverseHistory', { context: this.#page, delta: -1 });
	}

	async close(): Promise<void> {
		this.#socket.close();
		const ended = this.#process.exitCode === null ? once(this.#process, 'exit') : undefined;
		this.#process.kill();
		await ended;
		await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
	}

	async #ask(method: string, params: object): Promise<Record<string, unknown>> {
		const id = ++this.#last;
		const answer = await new Promise<Answer>((resolve) => {
			this.#waiting.set(id, resolve);
			this.#socket.send(JSON.stringify({ id, method, params }));
		});
		this.#waiting.delete(id);
		if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
		return answer.result ?? {};
	}
}

/** Where it says that it listens. */
async function listening(child: ChildProcess): Promise<string> {
	const lines = createInterface(child.stderr!);
	const heard: string[] = [];
	for await (const line of lines) {
		heard.push(line);
		const [, address] = /listening on (ws:\S+)/.exec(line) ?? [];
		if (address !== undefined) {
			// What it says from here on nobody reads; it must not wait for that.
			child.stderr!.resume();
			return address;
		}
	}
	throw new Error(`Firefox did not start:\n${heard.join('\n')}`);
}
