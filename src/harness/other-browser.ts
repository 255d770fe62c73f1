import { PATIENCE } from './patience.ts';

/** A function that is run in a page, and knows nothing but its argument. */
export type InPage<Argument, Result> = (argument: Argument) => Result | Promise<Result>;

/** What tests can do in a browser that is not the one that most of them use. */
export interface OtherBrowser {
	/** Goes to an address, and waits until it is loaded. */
	open: (url: string) => Promise<void>;
	/** Makes what pages have room in so wide and high, in CSS pixels, or as near to it as the browser can. */
	resize: (width: number, height: number) => Promise<void>;
	/**
	 * Runs a function in the page that is open.
	 *
	 * @returns what it returned, by way of JSON
	 * @throws what it threw
	 */
	run: <Argument, Result>(run: InPage<Argument, Result>, argument: Argument) => Promise<Result>;
	/** Presses keys, one after another: letters, or keys by their value, as WebDriver numbers them. */
	type: (keys: string) => Promise<void>;
	/** Goes back one page. */
	back: () => Promise<void>;
	/** Ends the browser. */
	close: () => Promise<void>;
}

/** The keys that have no letter, as WebDriver numbers them (W3C WebDriver, “Keyboard actions”). */
export const KEYS = { enter: '\uE007', escape: '\uE00C', tab: '\uE004', down: '\uE015' } as const;

/** The source of a function that runs another in a page, and gives what comes of it by way of JSON. */
export const inPage = (run: unknown, argument: unknown): string =>
	`async () => JSON.stringify(await (${String(run)})(${JSON.stringify(argument)}))`;

/**
 * Waits until something is true of the page that is open, whichever page that comes to be.
 *
 * @param look knows nothing but its argument
 * @throws where it has been waited for in vain
 */
export async function until<Argument>(
	browser: OtherBrowser,
	look: (argument: Argument) => boolean,
	argument: Argument,
): Promise<void> {
	// A page that is left takes along what runs in it.
	const givenUp = AbortSignal.timeout(PATIENCE);
	while (!(await browser.run(look, argument).catch(() => false)))
		if (givenUp.aborted) throw new Error(`waited in vain for ${String(look)} with ${JSON.stringify(argument)}`);
}
