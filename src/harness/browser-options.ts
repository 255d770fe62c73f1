import type { LaunchOptions } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Nothing reaches another machine, whatever a page asks for. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

const FLAGS = [
	ALONE,
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * How the browser of this machine is started.
 *
 * @throws with what to install, where there is none
 */
export async function browserOptions(): Promise<LaunchOptions & { executablePath: string }> {
	const { executablePath, env } = await findBrowser();
	return { executablePath, env: { ...process.env, ...env }, args: FLAGS };
}
