import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpack } from './unpack.ts';

/** A browser that can be started. */
export interface FoundBrowser {
	executablePath: string;
	/** What is to be added to the environment that it is started in. */
	env: Record<string, string>;
}

/** The names that Chrome and Chromium go by on a PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];

const MISSING = 'There is no browser for the tests: install Chrome or Chromium, or set CHROME_PATH to one.';

/**
 * Finds a browser for the tests: the one that CHROME_PATH names, else a Chrome or Chromium of this
 * machine, else the Chromium that came with the development dependencies.
 *
 * @param env the environment; RUNGBOOK_BUNDLED_BROWSER in it skips what the machine has
 * @throws with what to install, where there is none
 */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<FoundBrowser> {
	const named = env.CHROME_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROME_PATH says ${named}, where there is no file.`);
	const found = named || (env.RUNGBOOK_BUNDLED_BROWSER ? undefined : usualPlaces(env).find(existsSync));
	if (found) return { executablePath: found, env: await fontsFor() };
	const unpacked = await unpack('browser');
	if (unpacked === undefined) throw new Error(MISSING);
	return {
		executablePath: join(unpacked, 'chromium'),
		env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), ...(await fontsFor()) },
	};
}

/** Where a machine sets text in the fonts that it happens to have, it is given those that came along. */
async function fontsFor(): Promise<Record<string, string>> {
	const fonts = await unpack('fonts');
	return fonts === undefined ? {} : { FONTCONFIG_FILE: join(fonts, 'fonts.conf') };
}

/** Where Chrome and Chromium are usually installed, the PATH first. */
function usualPlaces(env: NodeJS.ProcessEnv): string[] {
	const onPath = (env.PATH ?? '')
		.split(delimiter)
		.filter(Boolean)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)));
	const applications = ['/Applications', join(env.HOME ?? '/', 'Applications')];
	const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
		(folder) => folder !== undefined,
	);
	switch (process.platform) {
		case 'darwin':
			return [
				...onPath,
				...applications.flatMap((folder) =>
					['Google Chrome', 'Chromium'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
				),
			];
		case 'win32':
			return [
				...onPath,
				...programs.flatMap((folder) =>
					['Google\\Chrome', 'Chromium'].map((name) => `${folder}\\${name}\\Application\\chrome.exe`),
				),
			];
		default:
			return [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium'];
	}
}
