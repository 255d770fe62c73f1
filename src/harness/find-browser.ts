import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpack } from './unpack.ts';

/** A browser that can be started. */
export interface FoundBrowser {
	executablePath: string;
	/** What is to be added to the environment that it is started in. */
	env: Record<string, string>;
}

/** The names that a Chromium without windows goes by on a PATH. */
const WITHOUT_WINDOWS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** The names that Chrome and Chromium go by on a PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

const MISSING = 'There is no browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.';

/**
 * Finds a browser for the tests: the one that CHROME_PATH names, else a Chromium without windows, of this
 * machine or the one that came with the development dependencies, else a Chrome or Chromium of this machine.
 * One with windows draws them for every page, seen or not, which takes three times as long.
 *
 * @throws with what to install, where there is none
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
	const named = env.CHROME_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROME_PATH says ${named}, where there is no file.`);
	const found = named || onPath(env, WITHOUT_WINDOWS).find(existsSync);
	if (found) return { executablePath: found, env: await fontsFor() };
	const unpacked = await unpack('browser');
	if (unpacked !== undefined) {
		return {
			executablePath: join(unpacked, 'chromium'),
			env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), ...(await fontsFor()) },
		};
	}
	const withWindows = usualPlaces(env).find(existsSync);
	if (withWindows === undefined) throw new Error(MISSING);
	return { executablePath: withWindows, env: await fontsFor() };
}

/** Where a machine sets text in the fonts that it happens to have, it is given those that came along. */
async function fontsFor(): Promise<Record<string, string>> {
	const fonts = await unpack('fonts');
	return fonts === undefined ? {} : { FONTCONFIG_FILE: join(fonts, 'fonts.conf') };
}

/** Where programs of these names lie on the PATH, if they do. */
const onPath = ({ PATH = '' }: NodeJS.ProcessEnv, names: readonly string[]): string[] =>
	PATH.split(delimiter)
		.filter(Boolean)
		.flatMap((folder) => names.map((name) => join(folder, name)));

/** Where Chrome and Chromium are usually installed, the PATH first. */
function usualPlaces(env: NodeJS.ProcessEnv): string[] {
	const named = onPath(env, NAMES);
	const applications = ['/Applications', join(env.HOME ?? '/', 'Applications')];
	const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
		(folder) => folder !== undefined,
	);
	switch (process.platform) {
		case 'darwin':
			return [
				...named,
				...applications.flatMap((folder) =>
					['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
				),
			];
		case 'win32':
			return [
				...named,
				...programs.flatMap((folder) =>
					['Google\\Chrome', 'Chromium'].map((name) => `${folder}\\${name}\\Application\\chrome.exe`),
				),
			];
		default:
			return [...named, '/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'];
	}
}
